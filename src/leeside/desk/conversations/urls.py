"""Addresses of conversations."""

from django.urls import path

from leeside.desk.conversations import views

urlpatterns = [
    path("conversations/<uuid:conversation_id>/", views.conversation, name="conversation"),
    path("conversations/<uuid:conversation_id>/words/", views.conversation_shown, name="conversation_shown"),
    path("conversations/<uuid:conversation_id>/more/", views.wider, name="wider"),
    path("looks/<uuid:look_id>/from/<int:first>/", views.words, name="words"),
]
