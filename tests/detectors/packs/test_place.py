"""A refusal names the line that its author must look at."""

import pytest

from leeside.detectors.packs.place import line_of, place

TEXT = """# version = 3
version = 1
patterns = [
  'a # b',  # "quoted", and no entry
  "c, d", 'e',
  \"\"\"
f\"\"\",
  { text = "g", before = ["h", "i"] },
  "j",
]
ways = [{ way = "x" }]
[words.place]
forms = ["k"]
"""


@pytest.mark.parametrize(
    ("key", "number", "line"),
    [
        ("version", None, 2),
        ("patterns", None, 3),
        ("patterns", 1, 4),
        ("patterns", 2, 5),
        ("patterns", 3, 5),
        ("patterns", 4, 6),
        ("patterns", 5, 8),
        ("patterns", 6, 9),
        ("patterns", 7, 3),
        ("ways", 1, 11),
        ("before", None, 8),
        ("place", None, 12),
        ("absent", None, None),
    ],
)
def test_the_line_of_a_key_or_of_an_entry(key: str, number: int | None, line: int | None) -> None:
    assert line_of(TEXT, key, number) == line


def test_tables_written_one_below_the_other_are_counted() -> None:
    assert [line_of('a = 1\n[[ways]]\nway = "x"\n\n[[ways]]\n', "ways", n) for n in (1, 2)] == [2, 5]


def test_a_place_without_a_line_still_names_the_key() -> None:
    assert place("pack.toml", "", "source") == "pack.toml, source"
