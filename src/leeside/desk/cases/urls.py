"""Addresses of the queue and of cases. They hold ids and nothing that says who it is about."""

from django.urls import path

from leeside.desk.cases.views import case, glass, particulars, playbook, queue, trail

urlpatterns = [
    path("queue/", queue.queue, name="queue"),
    path("queue/busy/", queue.queue_busy, name="queue_busy"),
    path("cases/", queue.cases, name="cases"),
    path("cases/by-reference/", queue.by_reference, name="case_by_reference"),
    path("cases/break-the-glass/", glass.break_glass, name="break_glass"),
    path("alerts/<uuid:alert_id>/seen/", glass.seen, name="alert_seen"),
    path("audit/", trail.audit, name="audit"),
    path("keys-again/", trail.keys_again, name="keys_again"),
    path("cases/<uuid:case_id>/", case.case, name="case"),
    path("cases/<uuid:case_id>/looked/", trail.case_trail, name="case_trail"),
    path("cases/<uuid:case_id>/claim/", queue.claim, name="claim"),
    path("cases/<uuid:case_id>/hold/", queue.hold, name="hold"),
    path("cases/<uuid:case_id>/hand-on/", queue.reassign, name="reassign"),
    path("cases/<uuid:case_id>/dismiss/", queue.dismiss, name="dismiss"),
    path("cases/<uuid:case_id>/close/", queue.close, name="close"),
    path("cases/<uuid:case_id>/open-again/", queue.reopen, name="reopen"),
    path("cases/<uuid:case_id>/chronology/add/", case.add_event, name="add_event"),
    path(
        "cases/<uuid:case_id>/chronology/<uuid:event_id>/correct/", case.correct_event, name="correct_event"
    ),
    path("cases/<uuid:case_id>/particulars/", particulars.change_particulars, name="change_particulars"),
    path("cases/<uuid:case_id>/around/", particulars.change_around, name="change_around"),
    path("cases/<uuid:case_id>/keep-out/", particulars.keep_out, name="keep_out"),
    path("cases/<uuid:case_id>/tasks/add/", case.add_task, name="add_task"),
    path("cases/<uuid:case_id>/tasks/<uuid:task_id>/finish/", case.finish_task, name="finish_task"),
    path("cases/<uuid:case_id>/steps/", playbook.playbook, name="playbook"),
    path("cases/<uuid:case_id>/members/add/", case.add_member, name="add_member"),
    path("cases/<uuid:case_id>/members/remove/", case.remove_member, name="remove_member"),
]
