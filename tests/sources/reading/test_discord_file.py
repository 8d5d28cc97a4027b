"""A file is a name, a kind and a size: no address is followed, and no name leads out of its folder."""

import pytest

from leeside.sources.reading.discord_file import kind_of_file, name_in, names_of, token


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://cdn.example.com/attachments/5/9/my%20photo.jpg?ex=0&hm=1", "my photo.jpg"),
        ("dm.json_Files\\a-1.png", "a-1.png"),
        ("https://example.com/a.png#/b.png", "a.png"),
        ("https://example.com/%2e%2e%2fpasswd", "passwd"),
        ("https://example.com/caf%C3%A9%ff.ogg", "caf\u00e9\ufffd.ogg"),
        ("https://[", "["),
        ("", ""),
    ],
)
def test_a_name_is_the_end_of_the_address_and_nothing_more(url: str, name: str) -> None:
    assert name_in(url) == name


def test_what_is_on_the_internet_is_never_said_to_be_held() -> None:
    held = names_of(["a/dm.json", "a/dm.json_Files/a.png"])
    assert token("", url="dm.json_Files/a.png", held=held).present is True
    assert token("", url="dm.json_Files/b.png", held=held).present is False
    assert token("", url="https://example.com/a.png", held=held).present is False
    assert token("a.png", held=names_of([""])).present is None


def test_kinds_are_told_by_the_end_of_the_name() -> None:
    assert [kind_of_file(name) for name in ("A.JPG", "b.mov", "voice-message.ogg", "c.pdf", "")] == [
        "image", "video", "audio", "file", "file",
    ]  # fmt: skip
