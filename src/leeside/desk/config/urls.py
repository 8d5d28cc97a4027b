"""Every address of the desk. One that is not here does not exist, and each view says what it needs."""

from importlib.util import find_spec

from django.conf import settings
from django.urls import include, path

from leeside.desk.pages import errors, views

handler400 = errors.bad_request
handler403 = errors.not_for_you
handler404 = errors.not_here
handler429 = errors.too_many
handler500 = errors.broken

urlpatterns = [
    path("", views.home, name="home"),
    path("blank/", views.blank, name="blank"),
    # each app brings its own addresses, and they are told apart by their first word
    *(path("", include(f"{app}.urls")) for app in settings.OURS if find_spec(f"{app}.urls")),
]
