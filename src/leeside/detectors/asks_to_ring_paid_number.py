"""A message out of the blue urges to ring or text a number: a prize line, a chat line, a delivery that never was."""

import re

from leeside.detectors.contract.any_of import AnyOf
from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Speaker

_ACT = AnyOf(
    r"\b(?:call\w*|ring|dial|phone|contact|txt|text|sms|reply|send|claim|collect|order|message|msg|cnt|ph|"
    r"hotline|care ?line|custcare|customer services?|see (?:her|him))\b"
)
_LURE = re.compile(
    r"\b(?:won|win|winners?|prizes?|award(?:ed|ing)?|awaiting|claims?|collect|collection|draw|lucky|free|"
    r"complimentary|bonus|gift|rewards?|vouchers?|offers?|discount|half price|cash|jackpot|loans?|finance|"
    r"refused|homeowners|compensation|entitled|holidays?|city break|spree|tickets?|video ?phones?\w*|camera "
    r"phone|handset|camcorder|kodak|nokia|3g|ringtones?|tones?|poly\w*|mins|minutes|anytime|rental|upgrade|"
    r"arranged|schemes?|villas?|plots|emis?|turn ?over|apply|registered|registration|activate\w*|expires?|"
    r"updates?|latest|credits?|games?|voice ?mails?|new (?:message|voice ?mail|video|colour|nokia)|"
    r"messages? (?:awaiting|waiting)|announcement|deliver\w*|parcel|redeliver\w*|re ?schedule|admirer|"
    r"fanc(?:y|ies)|dating|blind date|chat ?line|private line|not heard from (?:you|u)\w*|inviting (?:you|"
    r"u)|be (?:her|his) friend|kyc|paytm|account number|subscri\w*|un ?-? ?redeemed|points|statement|"
    r"identifier code|claim code|contact attempt|attempt to contact|customer claims|wkly|weekly|services?)\b"
)
"""What is held out: something for nothing, or a worry that a call would end."""
_SMALL_PRINT = AnyOf(
    r"\b(?:p ?/?min|ppm\w*|\d+ ?ppm|\d+p(?:/| per | a )?(?:min|msg|mnt|sms|txt|text|wk|week)\w*|t ?& ?cs?|"
    r"ts ?& ?cs|tscs?\d*|po ?box\w*|box ?\d\w*|bx ?\d+|land ?line|fixed ?line|18\+|18 ?(?:yrs|only)|stop|"
    r"opt ?out|unsub\w*|costs?|charged?|valid|ends? \d+|urgent|dont miss|not to lose out|(?:09|"
    r"087)\d{7,9})\b"
)
_HASTE = AnyOf(r"\b(?:now|today|tomorrow|asap)\b")
_HELP = AnyOf(
    r"\b(?:childline|samaritans|nspcc|help ?line|papyrus|shout|ceop|barnardos|runaway|missing people|police|"
    r"nhs|doctors?|gp|surgery|hospital|dentist|school|college|office|reception|bank|social worker|nurse|"
    r"donate|donation|charity|red nose|children in need|votes?|voting|(?:call|ring|text|txt|phone|msg|"
    r"message) (?:me|us|mum|dad|mam|nan|her|him|home|back when|if)|my (?:new )?(?:number|phone)|its me|"
    r"scams?|dont (?:call|ring|reply|text))\b"
)
"""Whoever is to be rung here helps, is known, or is warned of."""


def _out_of_the_blue(candidate: Candidate) -> Voice | None:
    """A number alone is nothing: something must be held out and asked for, or its price be in the small print."""
    if _HELP.search(candidate.text):
        return None
    marks = candidate.marks
    rest = f"{candidate.text[: candidate.start]} {candidate.text[candidate.end :]}"
    lures = len(set(_LURE.findall(rest)))
    kinds = bool(_ACT.search(candidate.text)) + bool(lures) + bool(_SMALL_PRINT.search(rest))
    if "plain" in marks:
        return Voice.OWN if lures > 1 or kinds == len((_ACT, _LURE, _SMALL_PRINT)) else None
    kinds += bool(_HASTE.search(rest))
    least = 0 if "sure" in marks else 1 if "dear" in marks else 2
    return Voice.OWN if kinds >= least else None


DETECTOR = Detector(
    name="asks_to_ring_paid_number",
    version=1,
    by=Speaker.OTHER,
    says="urges to ring or text a number, as costly lines and scams do",
    innocent_reading="Shops, networks and couriers send numbers to ring too, and so do charities and votes on television.",
    patterns=(
        r"(?P<dear>(?:call|on|tel|no|now)?09\d\d ?\d{2,3} ?\d{2,5}\w*)",
        r"(?:call|on|tel|no|now)?0(?:87\d|84\d|70\d) ?\d{2,3} ?\d{2,5}\w*",
        r"(?P<plain>0(?:800|808|500|3\d\d) ?\d{3,4} ?\d{3,4}\w*)",
        (
            r"(?P<plain>(?:call|ring|dial|ph|phone|contact|tel|msg|message|cnt|number|on)[:.-]?(?: "
            r"\S+){0,5}?[ :-]{1,3}(?:\+?44 ?\d{10}|0[127]\d{2,3}[ -]?\d{3}[ -]?\d{3,4}|[6-9]\d{9}))"
        ),
        (
            r"(?:txt|text|texting|send|sms|msg|reply|rply|snd)[>:]?(?: \S+){0,4}? (?:to|2)(?: no)?[ "
            r":.]{1,2}\d{4,6}"
        ),
        r"\d{2,3} ?p(?:pm|/min|/msg|/wk|/txt|/sms|/text| per (?:min|msg|text|week))\w*",
        (
            r"(?P<sure>(?:you|u) have (?:a |an |\d+ )?(?:new |important |unread |urgent )*(?:voice ?mails?|"
            r"voice messages?|messages?|customer services? announcement)[,.!]? (?:\S+ ){0,6}?(?:call|ring|"
            r"dial) (?:\S+ ){0,2}\d[\d -]{6,})"
        ),
        (
            r"(?:reply|rply)(?: (?:to|2) this (?:text|message|msg|sms))? with (?:your|ur|name|the word|\w+ "
            r"& age|yes)(?: \S+)?"
        ),
        r"(?P<plain>\+?44 ?7?\d{9,10}|(?:call|ph|cnt|contact|no)?[ :.-]?[6-9]\d{9})",
        (
            r"(?P<plain>(?:call(?: free)?|freephone|toll ?free|helpline|dial)(?: \S+){0,3}? 1? ?8(?:00|44|"
            r"55|66|77|88) ?\d{3} ?\d{4})"
        ),
        r"reply (?:yes|no)[ -]?\d{2,4}(?: or (?:no|yes)[ -]?\d{2,4})?",
    ),
    confirm=_out_of_the_blue,
    shows=(
        "you have 1 new voicemail. please call 0909 8790 123",
        "Someone you know fancies you! To find out who call 0909 8790 000 from a landline",
        "Do you want a free video phone with 500 mins? Call 0808 157 0123 now for delivery tomorrow",
        "for ur chance to win a spree txt SHOP to 80000. T&Cs apply, 150p/wk",
        "customer service announcement: we tried to make a delivery, call 0909 8790 124 to reschedule",
        "Homeowners and tenants welcome, loans for any purpose. Previously refused? Call free 0808 157 0123",
        "Nat is inviting you to be her friend. Reply YES-165 or NO-165",
    ),
    passes=(
        "call me on 07700 900123 when ur free",
        "childline is free, ring 0800 1111",
        "text GIVE to 70000 to donate 3 pounds",
        "dads new work number is 0161 496 0123",
        "please call the new garage today on 0113 496 0123 about the car",
        "ring the dentist on 0113 496 0987 to move it to tomorrow",
        "it rang from 0871 something, who is that",
        "dont call that 0909 number back, its a scam",
        "we won 3-1, ring nan",
    ),
    limits="It does not know numbers: a cheap one beside an offer looks like a dear one.",
)
