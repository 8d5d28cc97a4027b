"""Addresses of assessments and decisions."""

from django.urls import path

from leeside.desk.assessments import views

urlpatterns = [
    path("cases/<uuid:case_id>/assess/", views.assess, name="assess"),
    path("cases/<uuid:case_id>/decide/", views.decide, name="decide"),
    path("decisions/<uuid:decision_id>/ask/", views.ask_second_view, name="ask_second_view"),
    path("second-views/<uuid:view_id>/", views.give_second_view, name="give_second_view"),
]
