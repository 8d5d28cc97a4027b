"""Addresses of signing in, of one's own password and of second factors: django-allauth's views, those that we want.

There is no sign-up, no reset by e-mail and no sign-in by passkey alone, because their addresses are not here.
"""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from django.urls import path

from leeside.desk.permissions.declare import declares, public, without_second_factor
from leeside.desk.permissions.permission import Permission
from leeside.desk.staff import views

_once_complete = declares(Permission.USE_DESK)

urlpatterns = [
    path("sign-in/", public(account.login), name="account_login"),
    path("sign-in/second-factor/", public(mfa.authenticate), name="mfa_authenticate"),
    path("sign-out/", without_second_factor(account.logout), name="account_logout"),
    path("confirm/", without_second_factor(account.reauthenticate), name="account_reauthenticate"),
    path("confirm/code/", _once_complete(mfa.reauthenticate), name="mfa_reauthenticate"),
    path(
        "confirm/passkey/",
        _once_complete(webauthn.reauthenticate_webauthn),
        name="mfa_reauthenticate_webauthn",
    ),
    path("you/password/", views.own_password, name="account_change_password"),
    path("you/second-factor/", without_second_factor(mfa.index), name="mfa_index"),
    path("you/second-factor/app/", without_second_factor(totp.activate_totp), name="mfa_activate_totp"),
    path("you/second-factor/app/remove/", _once_complete(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path(
        "you/second-factor/passkeys/", without_second_factor(webauthn.list_webauthn), name="mfa_list_webauthn"
    ),
    path(
        "you/second-factor/passkeys/add/",
        without_second_factor(webauthn.add_webauthn),
        name="mfa_add_webauthn",
    ),
    path(
        "you/second-factor/passkeys/<int:pk>/remove/",
        _once_complete(webauthn.remove_webauthn),
        name="mfa_remove_webauthn",
    ),
    path(
        "you/second-factor/passkeys/<int:pk>/name/",
        _once_complete(webauthn.edit_webauthn),
        name="mfa_edit_webauthn",
    ),
    path(
        "you/recovery-codes/",
        without_second_factor(recovery_codes.view_recovery_codes),
        name="mfa_view_recovery_codes",
    ),
    path(
        "you/recovery-codes/new/",
        _once_complete(recovery_codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path("welcome/", views.welcome, name="welcome"),
    path("welcome/password/", views.welcome_password, name="welcome_password"),
    path("still-here/", views.still_here, name="still_here"),
    path("staff/", views.staff, name="staff"),
    path("staff/invite/", views.invite, name="invite"),
    path("staff/<uuid:member_id>/", views.colleague, name="colleague"),
    path("staff/<uuid:member_id>/code/", views.colleague_code, name="colleague_code"),
    path("staff/<uuid:member_id>/role/", views.colleague_role, name="colleague_role"),
    path("staff/<uuid:member_id>/leaves/", views.colleague_leaves, name="colleague_leaves"),
]
