"""Addresses of accounts."""

from django.urls import path

from leeside.desk.accounts import views

urlpatterns = [
    path("accounts/<uuid:account_id>/", views.account, name="account"),
    path("accounts/<uuid:account_id>/change/", views.change_account, name="change_account"),
    path("accounts/<uuid:account_id>/elsewhere/", views.matches, name="account_matches"),
    path("cases/<uuid:case_id>/accounts/add/", views.add_account, name="add_account"),
]
