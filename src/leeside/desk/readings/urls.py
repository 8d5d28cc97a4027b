"""Addresses of second readings."""

from django.urls import path

from leeside.desk.readings import views

urlpatterns = [
    path("cases/<uuid:case_id>/second-view/", views.ask_reading, name="ask_reading"),
    path("readings/<uuid:reading_id>/", views.give_reading, name="give_reading"),
]
