"""Addresses of questions."""

from django.urls import path

from leeside.desk.questions import views

urlpatterns = [
    path("accounts/<uuid:account_id>/ask/", views.ask_about_account, name="ask_about_account"),
    path("contexts/<uuid:context_id>/ask/", views.ask_about_context, name="ask_about_context"),
    path("questions/<uuid:question_id>/", views.answer_question, name="answer_question"),
]
