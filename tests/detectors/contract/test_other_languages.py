"""In other languages the signs that matter most are found, ordinary talk is not, and the state of review is said."""

import pytest

from leeside.conversation.model import Relation
from leeside.detectors.contract.load import all_detectors, detector_named
from leeside.detectors.contract.other_languages import LANGUAGES, in_other_languages
from tests.detectors.conftest import look_at

SHOWN = (
    ("asks_for_secrecy", "nikomu o tym nie mów"),
    ("asks_age", "a ile masz lat?"),
    ("asks_if_alone", "jesteś sama w domu"),
    ("asks_for_picture", "wyślij mi swoje zdjęcie"),
    ("asks_to_meet", "chcesz się spotkać?"),
    ("threatens_to_share", "wyślę to wszystkim"),
    ("demands_payment", "przelej mi 100"),
    ("recruits_to_deliver_or_hold", "odbierz tę paczkę"),
    ("asks_for_secrecy", "ammi ko mat batana"),
    ("asks_age", "tumhari umar kya hai"),
    ("asks_if_alone", "ghar pe akeli ho kya"),
    ("asks_for_picture", "apni pic bhejo"),
    ("threatens_to_share", "sabko bhej dunga"),
    ("demands_payment", "paise bhejo"),
    ("asks_for_secrecy", "mummy nu na dassi"),
    ("asks_age", "teri umar kinni aa"),
    ("asks_if_alone", "ghare kalli ain"),
    ("asks_for_secrecy", "no se lo digas a nadie"),
    ("asks_age", "¿cuántos años tienes?"),
    ("asks_if_alone", "estás sola en casa"),
    ("asks_for_picture", "mándame una foto"),
    ("asks_to_meet", "¿quieres quedar?"),
    ("threatens_to_share", "se lo voy a mandar a todos"),
    ("recruits_to_deliver_or_hold", "guarda la mochila"),
    ("asks_for_secrecy", "nu spui la nimeni"),
    ("asks_age", "câți ani ai?"),
    ("asks_if_alone", "ești singură acasă"),
    ("asks_for_picture", "trimite-mi o poză"),
    ("asks_to_meet", "hai să ne întâlnim"),
    ("demands_payment", "trimite banii"),
    ("asks_for_secrecy", "paid â deud wrth neb"),
    ("asks_age", "faint ydi dy oed di"),
    ("asks_if_alone", "ti ar ben dy hun?"),
    ("asks_for_picture", "anfon lun i fi"),
    ("asks_to_meet", "tisio gyfarfod fory?"),
)
PASSED = (
    ("asks_for_secrecy", "powiedz mamie że wrócę o piątej"),
    ("asks_if_alone", "mama jest w pracy"),
    ("asks_for_secrecy", "ammi ko bata do main late hoon"),
    ("demands_payment", "paise nahi hain mere paas"),
    ("asks_for_secrecy", "díselo a tu madre"),
    ("asks_to_meet", "nos vemos mañana en clase"),
    ("asks_for_picture", "qué foto más bonita"),
    ("asks_for_secrecy", "spune-i mamei că vin acum"),
    ("asks_to_meet", "ne vedem la școală"),
    ("asks_for_secrecy", "dweud wrth mam fod te yn barod"),
    ("asks_for_picture", "llun neis o'r ci"),
)


@pytest.mark.parametrize(("detector", "text"), SHOWN)
def test_it_is_found(detector: str, text: str) -> None:
    assert look_at(detector_named(detector), text, (), Relation.UNKNOWN)


@pytest.mark.parametrize(("detector", "text"), PASSED)
def test_ordinary_talk_is_left_alone(detector: str, text: str) -> None:
    assert not look_at(detector_named(detector), text, (), Relation.UNKNOWN)


def test_every_wording_belongs_to_a_detector_that_looks_for_it() -> None:
    held = {detector.name: detector.patterns for detector in all_detectors()}
    for name in {name for spoken in LANGUAGES for name in spoken.wordings}:
        assert set(in_other_languages(name)) <= set(held[name])


def test_who_reviewed_each_language_is_said() -> None:
    assert all(spoken.reviewed_by and spoken.region for spoken in LANGUAGES)
