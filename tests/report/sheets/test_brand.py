"""A school's name, colour and contacts are used when they can be, and refused in a sentence when they cannot."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeside.errors import UsageError
from leeside.knowledge.item import Reader
from leeside.report.sheets.brand import LEAST_CONTRAST, Brand, contrast_with_white, read_brand

GOOD = """\
name = "Elm Park School"
colour = "#1d4f5c"
[[contacts]]
who = "Safeguarding lead"
what = "Any worry about a child, on any day."
phone = "020 7946 0123"
hours = "8 to 17"
[[contacts]]
who = "Pupils' room"
what = "Somebody to talk to."
url = "www.elmpark.example/talk"
for_whom = ["child"]
"""
BROKEN = {
    "no TOML": ("name =", "name ==", "cannot be read"),
    "an unknown key": ('name = "Elm', 'logo = "x"\nname = "Elm', "logo"),
    "no name": ("Elm Park School", " ", "1 to 60 letters"),
    "a name without end": ("Elm Park School", "E" * 61, "1 to 60 letters"),
    "no colour": ("#1d4f5c", "teal", "is no colour"),
    "a pale colour": ("#1d4f5c", "#7fd4e8", "contrast of 1.7 to 1"),
    "a number that is none": ("020 7946 0123", "ring us!", "no phone number"),
    "an address with a scheme": (
        "www.elmpark.example",
        "https://www.elmpark.example",
        "no address of a site",
    ),
    "an address that runs": ("www.elmpark.example/talk", "javascript:alert(1)", "no address of a site"),
    "a contact without a way": ('phone = "020 7946 0123"\n', "", "cannot be reached"),
    "a contact without a word": ("Any worry about a child, on any day.", "", "1 to 300 letters"),
    "a reader that nobody is": ('["child"]', '["cat"]', "cat"),
}


def written(folder: Path, text: str) -> Path:
    path = folder / "help.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_file_is_read(tmp_path: Path) -> None:
    brand = read_brand(written(tmp_path, GOOD))
    assert brand.name == "Elm Park School"
    assert brand.contacts[1].for_whom == (Reader.CHILD,)


@pytest.mark.parametrize("fault", BROKEN)
def test_a_fault_is_said_with_its_place_and_what_to_do(fault: str, tmp_path: Path) -> None:
    old, new, said = BROKEN[fault]
    path = written(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(UsageError) as refused:
        read_brand(path)
    assert said in refused.value.what
    assert str(path) in refused.value.where
    assert refused.value.to_do


def test_too_many_contacts_are_refused(tmp_path: Path) -> None:
    one = '[[contacts]]\nwho = "A"\nwhat = "B"\nphone = "020 7946 0123"\n'
    with pytest.raises(UsageError, match="13 contacts"):
        read_brand(written(tmp_path, 'name = "Elm"\n' + one * 13))


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_brand(tmp_path / "none.toml")


@pytest.mark.parametrize(("colour", "contrast"), [("#ffffff", 1.0), ("#000000", 21.0), ("#767676", 4.54)])
def test_contrast_is_counted_as_wcag_does(colour: str, contrast: float) -> None:
    assert contrast_with_white(colour) == pytest.approx(contrast, abs=0.01)


def test_the_neutral_colour_can_be_read() -> None:
    assert contrast_with_white(Brand(name="x").colour) >= LEAST_CONTRAST


@given(st.integers(0, 0xFFFFFF))
def test_contrast_lies_between_one_and_twenty_one(number: int) -> None:
    assert 1 <= round(contrast_with_white(f"#{number:06x}"), 6) <= 21
