"""Addresses of oversight."""

from django.urls import path

from leeside.desk.oversight import views

urlpatterns = [
    path("oversight/", views.oversight, name="oversight"),
    path("oversight/now/", views.now, name="oversight_now"),
    path("oversight/terms/", views.terms, name="oversight_terms"),
    path("oversight/<slug:term>/make/", views.make, name="term_report_make"),
    path("oversight/<slug:term>/", views.report, name="term_report"),
    path("oversight/<slug:term>/pdf/", views.pdf, name="term_report_pdf"),
]
