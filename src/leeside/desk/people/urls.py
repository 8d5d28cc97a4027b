"""Addresses of people."""

from django.urls import path

from leeside.desk.people import views

urlpatterns = [path("people/search/", views.search_people, name="search_people")]
