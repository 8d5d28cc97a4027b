"""Addresses of the help pages: public all, but the one on which staff see how the school's own file was read."""

from django.urls import path

from leeside.desk.help import agreement_view, brand_view, minute_views, views, way_views

urlpatterns = [
    path("help/", views.index, name="help_index"),
    path("help/look.css", views.look_of_all, name="help_look"),
    path("help/for-children/", views.for_children, name="help_children"),
    path("help/signs/", views.signs, name="help_signs"),
    path("help/tips/", views.tips, name="help_tips"),
    path("help/talking/", views.talking, name="help_talking"),
    path("help/topics/", views.topics, name="help_topics"),
    path("help/topics/<slug:topic>/", views.topic, name="help_topic"),
    path("help/directory/", views.directory, name="help_directory"),
    path("help/agreement/", agreement_view.agreement, name="help_agreement"),
    path("help/ways/", way_views.ways, name="help_ways"),
    path("help/ways/<slug:way>/", way_views.way, name="help_way"),
    path("help/ways/<slug:way>/for-children/", way_views.way_for_children, name="help_way_child"),
    path("help/ways/<slug:way>/what-to-do/", way_views.what_to_do, name="help_way_todo"),
    path("help/one-minute/", minute_views.pages, name="help_minute_all"),
    path("help/one-minute/<slug:reader>/", minute_views.page, name="help_minute"),
    path("help/one-minute/<slug:reader>.pdf", minute_views.page_pdf, name="help_minute_pdf"),
    path("help/brand/", brand_view.brand, name="help_brand"),
]
