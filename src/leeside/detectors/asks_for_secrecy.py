"""Somebody asks for the contact, or something in it, to be kept from the adults who would protect."""

import re

from leeside.detectors.contract.candidate import Candidate, Voice
from leeside.detectors.contract.detector import Detector, Example, Speaker

_SURPRISE = re.compile(r"\b(?:surprise|birthday|bday|present|xmas|christmas|party|cake|anniversary|card we made|mothers day|fathers day)\b")


def _no_surprise(candidate: Candidate) -> Voice | None:
    """A secret about a present or a party is not one about the contact."""
    if _SURPRISE.search(candidate.text) or candidate.said_before(_SURPRISE, within=4):
        return None
    return Voice.OWN


DETECTOR = Detector(
    name="asks_for_secrecy",
    version=1,
    by=Speaker.OTHER,
    says="asks for this to be kept secret",
    innocent_reading="Friends and families keep surprises and small confidences.",
    patterns=(
        r"{dont} (?:\w+ ){0,2}(?:tell|mention|say|show|let on|breathe a word)(?: \w+){0,4} (?:to )?{your} {trusted}",
        r"{dont} (?:you )?(?:ever )?tell {anyone}",
        r"(?:our|a|this) (?:little |lil |special )?secret",
        r"(?:just |only |strictly )?between (?:us|you and me|me and you|the two of us|u and me|me and u)",
        r"{your} {family} (?:\w+ )?(?:wouldnt|wont|dont|doesnt|cant|would never) (?:understand|get it|need to know|have to know|find out)",
        r"keep (?:this|it|us|me|that) (?:\w+ )?(?:{secretly}|from {your} {family})",
    ),
    confirm=_no_surprise,
    shows=(
        "dont tell ur mum about me ok",
        "this is just between us yeah",
        Example("keep it to yourself", before=("me: i put some credit on your account",)),
    ),
    passes=(
        "dont tell mum about the surprise party",
        "i would never ask you to keep a secret",
        "if anyone asks you to keep a secret from mum, tell us",
        "why didnt you tell me you were coming",
    ),
    limits="It does not see secrecy that is only implied, such as choosing an app where messages vanish.",
)
