"""Address of the recovery key."""

from django.urls import path

from leeside.desk.sealing import views

urlpatterns = [path("recovery/", views.recovery, name="recovery")]
