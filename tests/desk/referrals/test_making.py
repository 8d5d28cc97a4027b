"""A pack of the desk opens with what it was locked for, holds what was approved, and nothing that was held back."""

import io
import re
import zipfile

import msgspec
import pytest

from leeside.desk.referrals.body import Body, body_of
from leeside.desk.referrals.filling import begin
from leeside.desk.referrals.making import made_pack
from leeside.desk.referrals.routes import route_of, sendable
from leeside.desk.referrals.selectors import referral_for
from leeside.errors import UsageError
from leeside.referral.load import routes
from leeside.referral.model import Answer, FieldKind, Origin, Source
from leeside.referral.redaction import Cut
from tests.desk.cases.making import Desk, arrived
from tests.desk.referrals.making import WHY

pyrage = pytest.importorskip("pyrage", reason="what locks a pack is not installed")
pytestmark = pytest.mark.one_engine
MASH = routes()["mash"]
SECRET = "canary7f3a9c"
UUID = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def files_in(opened: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(opened)) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def a_body(*values: str) -> Body:
    source = Source(origin=Origin.PERSON, named="Robin Lead", event=f"{SECRET}id")
    return Body(
        answers=tuple(
            Answer(field="what_happened", value=value, kind=FieldKind.FACT, source=source) for value in values
        )
    )


def test_each_opens_with_its_own_passphrase_and_with_no_other(desk: Desk) -> None:
    made, another = (made_pack(MASH, a_body("He asks to meet."), by=desk.lead.member) for _ in range(2))
    files = files_in(pyrage.passphrase.decrypt(made.locked.content, made.passphrase))
    assert "He asks to meet." in files["referral.json"].decode()
    assert made.passphrase != another.passphrase
    with pytest.raises(pyrage.DecryptError):
        pyrage.passphrase.decrypt(made.locked.content, another.passphrase)
    assert made.passphrase not in made.locked.locked_for
    assert made.passphrase not in repr(made)


def test_one_for_a_key_has_no_passphrase(desk: Desk) -> None:
    identity = pyrage.x25519.Identity.generate()
    made = made_pack(MASH, a_body("One."), by=desk.lead.member, key=str(identity.to_public()))
    assert made.passphrase == ""
    assert files_in(pyrage.decrypt(made.locked.content, [identity]))


@pytest.mark.parametrize(
    "key", ["age1notakey", "ssh-ed25519 AAAA", "AGE-SECRET-KEY-1QQQ", "\N{SNOWMAN}" * 20]
)
def test_a_key_that_does_not_parse_stops_it_in_a_sentence_that_does_not_quote_it(
    desk: Desk, key: str
) -> None:
    with pytest.raises(UsageError) as refused:
        made_pack(MASH, a_body("One."), by=desk.lead.member, key=key)
    assert key not in str(refused.value)


@pytest.mark.parametrize("route", [route.id for route in sendable()])
def test_every_route_makes_a_pack_of_a_case_however_many_gaps_there_are(desk: Desk, route: str) -> None:
    case = arrived(desk, accounts=(("A site", "https://pictures.example/p/1"),))
    referral = begin(desk.lead, case.pk, route=route, child=case.people.get().pk, why=WHY)
    identity = pyrage.x25519.Identity.generate()
    body = body_of(referral_for(desk.lead, referral.pk)[1].body)
    made = made_pack(routes()[route], body, by=desk.lead.member, key=str(identity.to_public()))
    told = files_in(pyrage.decrypt(made.locked.content, [identity]))["referral.json"].decode()
    asks_the_name = any("child.name" in field.filled_from for field in routes()[route].fields)
    assert ("Maya" in told) is asks_the_name
    if route == "iwf":
        assert "pictures.example/p/1" in told
        assert desk.lead.member.name not in told


def test_a_form_without_any_answer_makes_no_pack(desk: Desk) -> None:
    with pytest.raises(UsageError, match="no answer at all"):
        made_pack(MASH, Body(), by=desk.lead.member)


def test_what_was_held_back_is_in_no_byte_of_it(desk: Desk) -> None:
    identity = pyrage.x25519.Identity.generate()
    body = a_body(f"Seen by {SECRET} on Monday.", f"{SECRET}two stays here.", f"Told {SECRET.upper()} of it.")
    at = body.answers[0].value.index(SECRET)
    body = msgspec.structs.replace(
        body,
        cuts=(Cut(field="what_happened", start=at, end=at + len(SECRET)),),
        stays=(("what_happened", 1),),
    )
    made = made_pack(MASH, body, by=desk.lead.member, key=str(identity.to_public()))
    for name, content in files_in(pyrage.decrypt(made.locked.content, [identity])).items():
        for form in (SECRET, SECRET.upper()):
            for coding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert form.encode(coding) not in content, name
    assert made.marks == 2


def test_no_id_of_the_desk_leaves_with_it(desk: Desk) -> None:
    case = arrived(desk)
    referral = begin(desk.lead, case.pk, route="mash", child=case.people.get().pk, why=WHY)
    route = route_of("mash")
    assert route is not None
    identity = pyrage.x25519.Identity.generate()
    body = body_of(referral_for(desk.lead, referral.pk)[1].body)
    assert any(answer.source.event for answer in body.answers)
    made = made_pack(route, body, by=desk.lead.member, key=str(identity.to_public()))
    files = files_in(pyrage.decrypt(made.locked.content, [identity]))
    assert b"Maya Fenwick" in files["referral.json"]
    for name, content in files.items():
        if not name.endswith(".pdf"):
            assert not UUID.search(content), name
        assert case.reference.encode() not in content, name
