"""Addresses of accounts."""

from django.urls import path

from leeside.desk.accounts import views

urlpatterns = [path("accounts/<uuid:account_id>/elsewhere/", views.matches, name="account_matches")]
