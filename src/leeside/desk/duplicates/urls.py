"""Addresses of what arrived twice."""

from django.urls import path

from leeside.desk.duplicates import views

urlpatterns = [path("cases/<uuid:case_id>/put-together/", views.merge, name="merge")]
