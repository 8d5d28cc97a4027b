"""Addresses of the doors."""

from django.urls import path

from leeside.desk.arrivals import import_views

urlpatterns = [
    path("import/", import_views.import_export, name="import"),
    path("import/<uuid:row_id>/", import_views.import_at, name="import_at"),
    path("import/<uuid:row_id>/leave/", import_views.import_leave, name="import_leave"),
]
