"""Addresses of the door. The public ones say nothing.

With and without a last slash they are the same, so that a shut door does not give itself away by leading to the other.
"""

from django.urls import path, re_path

from leeside.desk.door import desk_views, public_views

urlpatterns = [
    re_path(r"^h/?$", public_views.start, name="h"),
    re_path(r"^h/0/?$", public_views.leave, name="h0"),
    re_path(r"^h/1/?$", public_views.child, name="h1"),
    re_path(r"^h/2/?$", public_views.adult, name="h2"),
    re_path(r"^h/3/?$", public_views.back, name="h3"),
    re_path(r"^h/4/?$", public_views.again, name="h4"),
    path("door/", desk_views.door_opening, name="door_opening"),
    path("cases/<uuid:case_id>/messages/", desk_views.door_messages, name="door_messages"),
    path("cases/<uuid:case_id>/messages/write/", desk_views.door_reply, name="door_reply"),
    path("cases/<uuid:case_id>/messages/take/", desk_views.door_take, name="door_take"),
    path("cases/<uuid:case_id>/messages/end/", desk_views.door_end, name="door_end"),
    path("cases/<uuid:case_id>/messages/let-in/", desk_views.door_let_in, name="door_let_in"),
]
