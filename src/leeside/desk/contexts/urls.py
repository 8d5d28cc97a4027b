"""Addresses of contexts."""

from django.urls import path

from leeside.desk.contexts import views

urlpatterns = [
    path("contexts/", views.contexts, name="contexts"),
    path("contexts/open/", views.open_context, name="open_context"),
    path("contexts/<uuid:context_id>/plan/", views.plan, name="context_plan"),
    path("contexts/<uuid:context_id>/cases/", views.context_cases, name="context_cases"),
    path("cases/<uuid:case_id>/contexts/link/", views.link_context, name="link_context"),
    path("context-links/<uuid:link_id>/end/", views.end_link, name="end_context_link"),
]
