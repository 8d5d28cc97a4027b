"""Addresses of care for staff."""

from django.urls import path

from leeside.desk.care import views

urlpatterns = [
    path("care/", views.care, name="care"),
    path("cases/<uuid:case_id>/hand-over/", views.hand_over, name="hand_over"),
]
