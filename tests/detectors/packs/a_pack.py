"""A sound little pack as files, to be changed in one place by a test."""

from typing import Final

from leeside.detectors.packs.check import Checked, check
from leeside.detectors.packs.files import Files
from leeside.detectors.packs.model import Pack
from leeside.knowledge.load import newest_edition

DETECTOR: Final = "detectors/names_a_hidden_place.toml"
TAKEN: Final = frozenset({"asks_age"})


def a_pack(changed: dict[str, tuple[str, str]] | None = None, **named: str) -> Files:
    """The files; ``changed`` maps a file to what stands in it and what stands there instead."""
    files = {
        "pack.toml": (
            f'name = "{named.get("name", "town_words")}"\nversion = "1.2"\nmade_by = "A test"\n'
            'source = "made up"\nchecked_on = 2026-11-01\n'
        ),
        "words.toml": '[words.town_place]\nforms = ["the shutters", "tin steps"]\n',
        DETECTOR: """version = 1
by = "other"
says = "asks for a meeting where nobody looks"
innocent_reading = "Friends meet there too."
limits = "It knows two places."
patterns = [
  'meet(?: \\w+){0,2} (?:at|by) {town_place}',
  '{town_place} at \\d',
]
shows = [
  "meet me at the shutters",
  "tin steps at 9",
  { text = "meet u by tin steps", before = ["them: where"] },
]
passes = [
  "the shutters are broken",
  "if anyone asks you to meet at the shutters, tell us",
  "i would never meet at tin steps",
]
ways = [
  { way = "grooming", strength = "strong", list = "risk" },
]
""",
    }
    for file, (old, new) in (changed or {}).items():
        assert old in files[file]
        files[file] = files[file].replace(old, new, 1)
    return files


def checked(changed: dict[str, tuple[str, str]] | None = None) -> Checked:
    """The pack held to the contract."""
    return check(a_pack(changed), newest_edition(), TAKEN)


def sound(name: str = "town_words") -> Pack:
    """The pack, which must be sound."""
    pack = check(a_pack(name=name), newest_edition(), TAKEN).pack
    assert pack is not None
    return pack
