"""Django's settings for the desk. What differs from desk to desk comes from the environment, and nothing else does."""

from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from leeside.desk.config.environment import read_environment
from leeside.desk.config.mail import mail_of
from leeside.desk.config.policy import CONTENT_SECURITY_POLICY as CONTENT_SECURITY_POLICY
from leeside.desk.database.url import encrypted_file, from_url

_HERE: Final = read_environment()
_DESK: Final = Path(__file__).resolve().parents[1]
_HTTPS: Final = not _HERE.on_this_machine_only

DEBUG = False
SECRET_KEY = _HERE.key.derive("signatures of sessions and forms").hex()
INDEX_KEY = _HERE.key.derive("blind indexes")
"""Turns names, handles and platforms into words that can be compared and not read."""
AT_REST_KEY = _HERE.key.derive("sessions and second factors")
"""Seals what the desk itself must open without anybody's password: sessions, and the secrets of second factors."""
DESK_FOLDER = _HERE.folder
DEMO = _HERE.demo
ALLOWED_HOSTS = list(_HERE.hosts)
ROOT_URLCONF = "leeside.desk.config.urls"
WSGI_APPLICATION = "leeside.desk.config.wsgi.application"
DATABASES: dict[str, dict[str, Any]] = {
    "default": from_url(_HERE.database_url)
    if _HERE.database_url
    else encrypted_file(_HERE.folder.database, key=_HERE.key.derive("database"))
}

OURS: Final = sorted(f"leeside.desk.{apps.parent.name}" for apps in _DESK.glob("*/apps.py"))
"""Each folder of the desk with an ``apps.py``: a new thing of the trade joins by being there."""
INSTALLED_APPS = [
    *OURS,  # first, so that our pages stand in the place of those that come with the packages below
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "csp",
    "django_tasks",
    "django_tasks_db",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "leeside.desk.pages.middleware.NothingIsKeptMiddleware",
    "leeside.desk.pages.missed.MissedMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "leeside.desk.staff.middleware.ShortSessionsMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "leeside.desk.sealing.middleware.OpenKeysMiddleware",
    "leeside.desk.arrivals.middleware.HeldPagesMiddleware",
    "leeside.desk.permissions.middleware.PermissionsMiddleware",
    "leeside.desk.pages.refused.RefusedMiddleware",
    "leeside.desk.pages.sent_twice.SentTwiceMiddleware",
    "axes.middleware.AxesMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "leeside.desk.pages.context.surroundings",
            ]
        },
    }
]
FORM_RENDERER = "leeside.desk.pages.renderer.DeskRenderer"

# Time and words
LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_I18N = True
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Files that the desk serves to browsers: its own, from the package, and nothing from elsewhere
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

# No page takes a file but the import, which seals it as it comes; nothing is ever written open to a folder of the system
FILE_UPLOAD_HANDLERS = ["leeside.desk.pages.no_files.NoFiles"]
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000

# Work that outlives a page
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

# Mails say that something waits and nothing else; none is sent unless somebody named a server
_MAIL: Final = mail_of(_HERE.mail_url)
MAILS: bool = bool(_MAIL.host)
EMAIL_BACKEND = _MAIL.backend
EMAIL_HOST, EMAIL_PORT = _MAIL.host, _MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL.user, _MAIL.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _MAIL.starts_tls, _MAIL.is_tls
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = _MAIL.sender

# Who signs in, and how
AUTH_USER_MODEL = "staff.StaffMember"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
PASSWORD_HASHERS = ["leeside.desk.staff.passwords.DeskHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "name")},
    },
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "leeside.desk.staff.allauth_adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PRESERVE_USERNAME_CASING = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
ACCOUNT_LOGIN_TIMEOUT = 300
ACCOUNT_RATE_LIMITS = {
    "login_failed": "30/m/ip,10/15m/key"
}  # wrong codes; wrong passwords are django-axes' business
ACCOUNT_FORMS = {
    "login": "leeside.desk.staff.sign_in_forms.SignInForm",
    "reauthenticate": "leeside.desk.staff.sign_in_forms.StepUpForm",
    "change_password": "leeside.desk.staff.sign_in_forms.ChangePasswordForm",
}
MFA_FORMS = {
    "authenticate": "leeside.desk.staff.sign_in_forms.SecondFactorForm",
    "reauthenticate": "leeside.desk.staff.sign_in_forms.StepUpCodeForm",
    "activate_totp": "leeside.desk.staff.sign_in_forms.AppForm",
    "add_webauthn": "leeside.desk.staff.sign_in_forms.PasskeyForm",
    "edit_webauthn": "leeside.desk.staff.sign_in_forms.PasskeyNameForm",
}
MFA_ADAPTER = "leeside.desk.staff.allauth_adapters.MFAAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "Leeside desk"
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_PASSKEY_LOGIN_ENABLED = False  # the password opens the person's key; a passkey alone would open nothing
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _HTTPS
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_USERNAME_FORM_FIELD = "email"
AXES_SENSITIVE_PARAMETERS = ["login", "csrfmiddlewaretoken"]
AXES_VERBOSE = False
AXES_ENABLE_ADMIN = False
AXES_LOCKOUT_CALLABLE = "leeside.desk.pages.errors.locked_out"

# Sessions are short, sealed in the database, and end with the browser
SESSION_ENGINE = "leeside.desk.staff.sealed_sessions"
SESSION_COOKIE_NAME = "__Host-desk" if _HTTPS else "desk"
SESSION_COOKIE_AGE = 15 * 60
SESSION_LONGEST = 12 * 60 * 60
"""Seconds after which somebody signs in again, however busy."""
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _HTTPS
CSRF_COOKIE_NAME = "__Host-form" if _HTTPS else "form"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "leeside.desk.pages.errors.form_too_old"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# What the browser is told
SECURE_SSL_REDIRECT = _HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _HTTPS else None
SECURE_HSTS_SECONDS = 31_536_000 if _HTTPS else 0
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# Logs name what went wrong and where in the code, and nothing of what anybody wrote
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"no_words": {"()": "leeside.desk.config.logs.NoWords"}},
    "handlers": {"stream": {"class": "logging.StreamHandler", "formatter": "no_words"}},
    "root": {"handlers": ["stream"], "level": "WARNING"},
    "loggers": {"django": {"handlers": [], "level": "WARNING", "propagate": True}},
}
