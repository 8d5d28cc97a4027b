"""Addresses of referrals and of their packs. They hold ids and nothing that says who it is about."""

from django.urls import path

from leeside.desk.referrals.views import approve, begin, evidence, packs, steps, write

urlpatterns = [
    path("cases/<uuid:case_id>/refer/", begin.refer, name="refer"),
    path("cases/<uuid:case_id>/cards/", begin.cards_of_case, name="cards"),
    path("referrals/<uuid:referral_id>/", steps.referral, name="referral"),
    path("referrals/<uuid:referral_id>/part/<slug:part>/", write.part, name="referral_part"),
    path("referrals/<uuid:referral_id>/check/", write.check, name="referral_check"),
    path("referrals/<uuid:referral_id>/evidence/", evidence.evidence, name="referral_evidence"),
    path("referrals/<uuid:referral_id>/hold-back/", write.hold, name="referral_hold"),
    path("referrals/<uuid:referral_id>/preview/", approve.preview, name="referral_preview"),
    path("referrals/<uuid:referral_id>/approve/", approve.approve, name="referral_approve"),
    path("referrals/<uuid:referral_id>/pack/", packs.make, name="referral_pack"),
    path("packs/<uuid:pack_id>/", packs.take, name="pack"),
    path("referrals/<uuid:referral_id>/call/", steps.rang, name="referral_rang"),
    path("referrals/<uuid:referral_id>/sent/", steps.sent, name="referral_sent"),
    path("referrals/<uuid:referral_id>/received/", steps.received, name="referral_received"),
    path("referrals/<uuid:referral_id>/accepted/", steps.accepted, name="referral_accepted"),
    path("referrals/<uuid:referral_id>/declined/", steps.declined, name="referral_declined"),
    path("referrals/<uuid:referral_id>/escalated/", steps.escalated, name="referral_escalated"),
    path("referrals/<uuid:referral_id>/closed/", steps.closed, name="referral_closed"),
    path("referrals/<uuid:referral_id>/withdrawn/", steps.withdrawn, name="referral_withdrawn"),
    path("referrals/<uuid:referral_id>/again/", steps.again, name="referral_again"),
]
