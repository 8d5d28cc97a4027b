"""Addresses of how long cases are kept."""

from django.urls import path

from leeside.desk.retention import stones, views

urlpatterns = [
    path("keeping/", views.review, name="review"),
    path("cases/<uuid:case_id>/keeping/", views.kept, name="keeping"),
    path("cases/<uuid:case_id>/keeping/choose/", views.choose, name="keeping_choose"),
    path("cases/<uuid:case_id>/keeping/as/<slug:category>/", views.days, name="keeping_days"),
    path("cases/<uuid:case_id>/keeping/hold/", views.hold, name="hold_put"),
    path("cases/<uuid:case_id>/keeping/holds/<uuid:hold_id>/lift/", views.lift, name="hold_lift"),
    path("cases/<uuid:case_id>/keeping/propose/", views.propose, name="destroy_propose"),
    path("cases/<uuid:case_id>/keeping/take-back/", views.take_back, name="destroy_take_back"),
    path("cases/<uuid:case_id>/keeping/destroy/", views.approve, name="destroy_approve"),
    path("keeping/requests/<uuid:request_id>/destroy/", views.destroy_asked, name="request_destroy"),
    path("destroyed/", stones.tombstones, name="tombstones"),
    path("destroyed/<uuid:tombstone_id>/", stones.tombstone, name="tombstone"),
    path("destroyed/<uuid:tombstone_id>/look-again/", stones.again, name="tombstone_again"),
]
