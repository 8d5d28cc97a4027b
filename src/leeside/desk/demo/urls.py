"""Address of the made-up cases."""

from django.urls import path

from leeside.desk.demo import views

urlpatterns = [path("demo/fill/", views.fill_demo, name="fill_demo")]
