"""Addresses of people."""

from django.urls import path

from leeside.desk.people import views

urlpatterns = [
    path("people/search/", views.search_people, name="search_people"),
    path("people/<uuid:person_id>/", views.person, name="person"),
    path("people/<uuid:person_id>/change/", views.change_person, name="change_person"),
    path("people/<uuid:person_id>/roles/add/", views.say_role, name="say_role"),
    path("roles/<uuid:role_id>/change/", views.change_role, name="change_role"),
    path("cases/<uuid:case_id>/people/add/", views.add_person, name="add_person"),
]
