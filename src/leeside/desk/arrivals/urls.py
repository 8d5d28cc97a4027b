"""Addresses of the doors."""

from django.urls import path

from leeside.desk.arrivals import api_views, import_views, tell_views, transcribe_views

urlpatterns = [
    path("api/arrivals/", api_views.api_arrivals, name="api_arrivals"),
    path("api/arrivals/<uuid:row_id>/", api_views.api_arrival, name="api_arrival"),
    path("tokens/", api_views.api_tokens, name="api_tokens"),
    path("tokens/<uuid:token_id>/end/", api_views.api_token_end, name="api_token_end"),
    path("import/", import_views.import_export, name="import"),
    path("import/<uuid:row_id>/", import_views.import_at, name="import_at"),
    path("cases/<uuid:case_id>/chats/add/", import_views.add_chat, name="add_chat"),
    path("import/<uuid:row_id>/add/", import_views.import_add, name="import_add"),
    path("import/<uuid:row_id>/leave/", import_views.import_leave, name="import_leave"),
    path("tell/", tell_views.tell, name="tell"),
    path("tell/listening/", tell_views.listening, name="listening"),
    path("tell/<uuid:draft_id>/danger/999/", tell_views.tell_danger, name="tell_danger"),
    path("tell/<uuid:draft_id>/check/", tell_views.tell_check, name="tell_check"),
    path("tell/<uuid:draft_id>/done/", tell_views.tell_done, name="tell_done"),
    path("tell/<uuid:draft_id>/throw-away/", tell_views.tell_throw_away, name="tell_throw_away"),
    path("tell/<uuid:draft_id>/<slug:page>/", tell_views.tell_page, name="tell_page"),
    path("transcribe/", transcribe_views.transcribe, name="transcribe"),
    path("transcribe/<uuid:draft_id>/done/", transcribe_views.transcribe_done, name="transcribe_done"),
    path(
        "transcribe/<uuid:draft_id>/throw-away/",
        transcribe_views.transcribe_throw_away,
        name="transcribe_throw_away",
    ),
    path("transcribe/<uuid:draft_id>/<slug:page>/", transcribe_views.transcribe_page, name="transcribe_page"),
]
