"""Everything here is made up: no real number, address, site or picture stands in this repository."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from leeside.knowledge.load import newest_edition
from tests.architecture.repository import REPOSITORY, SOURCE, files, shown

DRAMA: Final = re.compile(
    r"07700900\d{3}|01632960\d{3}|02079460\d{3}|0(?:113|114|115|116|117|118|121|131|141|151|161)4960\d{3}"
    r"|01914980\d{3}|02896496\d{3}|02920180\d{3}|08081570\d{3}|09098790\d{3}|03069990\d{3}"
)
"""The numbers that Ofcom keeps for television and radio drama, and gives to nobody."""
APPS: Final = {
    "accounts.snapchat.com": "where Snapchat's download is asked for",
    "g.us": "ends the name of every group in WhatsApp's own database",
    "maps.google.com": "stands in WhatsApp's own line for a place",
    "messenger.com": "where Messenger's download is asked for",
    "pa.cellebrite.com": "names the shape of a Cellebrite report: tests/sources/test_ufdr.py",
    "s.whatsapp.net": "ends the name of every account in WhatsApp's own database",
}
CITED: Final = {
    "educationdatahub.org.uk": "how long a school keeps records: docs/data-protection.md",
    "hampshirescp.org.uk": "how long a school keeps records: docs/data-protection.md",
    "ontology.caseontology.org": "the names of CASE, in which an evidence pack is told: evidence/case_graph.py",
    "ontology.unifiedcyberontology.org": "the names of UCO, on which CASE stands",
    "w3.org": "the names of XML Schema's types and of drawings: evidence/case_graph.py, the desk's icon",
    "127.0.0.1": "this machine itself, on which the desk answers",
    "json-schema.org": "the standard of docs/result.schema.json",
    "thekeysupport.com": "how long a school keeps records: docs/data-protection.md",
    "apache.org": "the licence",
    "ashfords.co.uk": "how long an answer to a request for access may take: desk/access_requests/clock.py",
    "new.eastsussex.gov.uk": "a council on when its LADO answers: referral/routes/lado.toml",
    "sussexchildprotection.procedures.org.uk": "procedures on receipt of referrals: referral/routes/mash.toml",
}
RESERVED: Final = re.compile(r"(?:.+\.)?(?:example|test|invalid|localhost|example\.(?:com|org|net))")

_BETWEEN = r"[ \u00a0\u202f()-]"
_BRITISH = re.compile(
    rf"(?<![\w.-])(?:(?:\+44|0044){_BETWEEN}*0?|0){_BETWEEN}*[1-35789](?:{_BETWEEN}?\d){{8,9}}(?!\w)"
)
_FOREIGN = re.compile(rf"(?<![\w.])\+(?!44)[1-9](?:{_BETWEEN}?\d){{8,13}}(?!\w)")
_ALL_DIGITS = "0123456789"
_LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_SITE = re.compile(
    rf"(?:https?://|@|\bwww\.)(?P<address>{_LABEL}(?:\.{_LABEL})+)"
    rf"|\b(?P<bare>(?:{_LABEL}\.)+(?:com|co\.uk|org|net|uk|info|biz|online|site|shop|club|xyz|gg|gov))\b(?![\w(])",
    re.IGNORECASE,
)
_PICTURES = {
    *(
        ".avif",
        ".bmp",
        ".gif",
        ".heic",
        ".heif",
        ".ico",
        ".jpeg",
        ".jpg",
        ".png",
        ".psd",
        ".tif",
        ".tiff",
        ".webp",
    ),
    *(".3gp", ".aac", ".avi", ".m4a", ".mkv", ".mov", ".mp3", ".mp4", ".ogg", ".opus", ".wav", ".webm"),
}
_BEGINNINGS = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF", b"OggS", b"ID3"),
    b"\x1aE\xdf\xa3",
)
_AN_ADDRESS = re.compile(r"https?://|git\+|file:|\s@\s|index-url|find-links|trusted-host", re.IGNORECASE)


def _texts() -> Iterator[tuple[Path, str]]:
    """Every file as text; pinned hashes are left out, in which any digits may stand together."""
    for path in files():
        if path.parent.name != "requirements":
            yield path, path.read_text(encoding="utf-8", errors="replace")


def _in_strings(path: Path, text: str) -> str:
    """What a file says: of Python its strings alone, so that ``self.share.link`` is no site."""
    if path.suffix != ".py":
        return text
    nodes = ast.walk(ast.parse(text))
    said = (node.value for node in nodes if isinstance(node, ast.Constant))
    return "\n".join(
        one if isinstance(one, str) else one.decode("latin-1") for one in said if isinstance(one, str | bytes)
    )


def _digits(number: str) -> str:
    """A British number as it is dialled at home."""
    return "0" + re.sub(r"^(?:00)?44|^0", "", re.sub(r"\D", "", number)).removeprefix("0")


def _of_agencies() -> set[str]:
    """The numbers of those to turn to, as the knowledge gives them."""
    said = " ".join(f"{agency.phone} {agency.how}" for agency in newest_edition().agencies.values())
    return {_digits(number) for number in _BRITISH.findall(said)}


def _known_sites() -> set[str]:
    """The sites that the knowledge names as its sources and as those to turn to."""
    editions = (SOURCE / "knowledge" / "editions").rglob("*.toml")
    return {site for path in editions for site in _sites(path.read_text(encoding="utf-8"))}


def _sites(text: str) -> Iterator[str]:
    for found in _SITE.finditer(text):
        yield (found["address"] or found["bare"]).lower().removeprefix("www.")


def test_every_phone_number_is_one_that_nobody_has() -> None:
    agencies = _of_agencies()
    strange = {
        f"{shown(path)}: {number}"
        for path, text in _texts()
        for number in (*_BRITISH.findall(text), *_FOREIGN.findall(text))
        if number != _ALL_DIGITS and not DRAMA.fullmatch(_digits(number)) and _digits(number) not in agencies
    }
    assert strange == set()


@pytest.mark.parametrize(
    ("number", "made_up"),
    [
        ("07700 900123", True),
        ("+44 7700 900123", True),
        ("+44 (0)7700 900123", True),
        ("0044 7700 900123", True),
        ("020 7946 0018", True),
        ("07700 " + "123456", False),
        ("+44 7911" + " 123456", False),
    ],
)
def test_a_number_is_known_however_it_is_written(number: str, made_up: bool) -> None:
    assert _BRITISH.fullmatch(number)
    assert bool(DRAMA.fullmatch(_digits(number))) is made_up


def test_every_site_is_reserved_for_examples_or_named_by_the_knowledge() -> None:
    allowed = _known_sites() | set(APPS) | set(CITED)
    strange = {
        f"{shown(path)}: {site}"
        for path, text in _texts()
        for site in _sites(_in_strings(path, text))
        if not RESERVED.fullmatch(site) and site not in allowed
    }
    assert strange == set(), (
        "use a name under .example or .test; a source that is cited goes to CITED with its reason"
    )


def test_what_people_say_here_names_no_site_that_exists() -> None:
    for folder in (REPOSITORY / "examples", SOURCE / "detectors", REPOSITORY / "tests" / "detectors"):
        for path in folder.rglob("*.*"):
            if path.is_file() and path.suffix not in {".pyc", ".so", ".weights"}:
                said = _in_strings(path, path.read_text(encoding="utf-8"))
                assert [site for site in _sites(said) if not RESERVED.fullmatch(site)] == [], shown(path)


def test_no_file_is_a_picture_a_film_or_a_sound() -> None:
    media = {
        shown(path)
        for path in files()
        if path.suffix.lower() in _PICTURES or path.read_bytes()[:4].startswith(_BEGINNINGS)
    }
    assert media == set()


def test_no_requirement_names_an_address() -> None:
    for path in (REPOSITORY / "requirements").iterdir():
        lines = path.read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if _AN_ADDRESS.search(line)] == [], shown(path)
