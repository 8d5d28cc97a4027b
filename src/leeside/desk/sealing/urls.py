"""Addresses of the recovery key."""

from django.urls import path

from leeside.desk.sealing import views

urlpatterns = [
    path("recovery/", views.recovery, name="recovery"),
    path("recovery/cover/", views.cover_more, name="recovery_cover"),
]
