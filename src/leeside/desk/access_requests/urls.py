"""Addresses of requests for access. They hold ids and nothing that says who it is about."""

from django.urls import path

from leeside.desk.access_requests import leaving, views

urlpatterns = [
    path("requests/", views.requests, name="access_requests"),
    path("requests/new/", views.take_in, name="access_take_in"),
    path("requests/<uuid:request_id>/", views.one, name="access_request"),
    path("requests/<uuid:request_id>/add/", views.add_case, name="access_add_case"),
    path("requests/<uuid:request_id>/in/<uuid:in_case_id>/", views.choose, name="access_choose"),
    path("requests/<uuid:request_id>/step/", views.move, name="access_move"),
    path("requests/<uuid:request_id>/hand-on/", views.hand_on, name="access_hand_on"),
    path("requests/<uuid:request_id>/answer/", leaving.answer, name="access_answer"),
    path("requests/<uuid:request_id>/answer/json/", leaving.as_json, name="access_json"),
    path("requests/<uuid:request_id>/answer/page/", leaving.as_page, name="access_page"),
    path("requests/<uuid:request_id>/answer/pdf/", leaving.as_pdf, name="access_pdf"),
]
