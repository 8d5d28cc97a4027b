"""What a speaker has checked is shown in their language; everything else stands in English, and is said to."""

import msgspec
import pytest

from leeside.errors import KnowledgeError, UsageError
from leeside.knowledge.item import Reader
from leeside.knowledge.load import newest_edition
from leeside.report.sheets.languages import (
    Catalogue,
    State,
    catalogue,
    codes,
    read_catalogue,
    renewed,
    written,
)
from leeside.report.sheets.one_minute_told import one_minute_told, sentences_of
from leeside.report.sheets.write_languages import catalogues
from tests.architecture.repository import SOURCE

EDITION = newest_edition()


def welsh() -> Catalogue:
    found = catalogue("cy")
    assert found is not None
    return found


def with_title(words: str, state: State) -> Catalogue:
    """The Welsh catalogue with one sentence filled in, with a word that is nobody's advice."""
    first, *rest = welsh().sentences
    assert first.key == "one_minute.staff.title"
    changed = msgspec.structs.replace(first, words=words, state=state)
    return msgspec.structs.replace(welsh(), sentences=(changed, *rest), checked_by="A speaker")


def test_there_is_a_place_for_welsh_and_english_needs_none() -> None:
    assert codes() == ("cy",)
    assert catalogue("en") is None


def test_a_language_that_there_is_none_of_is_said() -> None:
    with pytest.raises(UsageError, match="'xx'"):
        catalogue("xx")


def test_the_catalogue_holds_every_sentence_of_every_page_and_no_other() -> None:
    assert {one.key: one.english for one in welsh().sentences} == sentences_of(EDITION)


def test_the_committed_catalogues_are_what_would_be_written() -> None:
    for code, text in catalogues().items():
        path = SOURCE / "report" / "sheets" / "languages" / f"{code}.toml"
        assert path.read_text(encoding="utf-8") == text, "run: make docs"


def test_no_sentence_ships_that_no_speaker_has_checked() -> None:
    assert {one.state for one in welsh().sentences} == {State.UNTRANSLATED}


@pytest.mark.parametrize("reader", Reader)
def test_an_untranslated_page_is_english_and_says_so(reader: Reader) -> None:
    told = one_minute_told(EDITION, reader, catalogue=welsh())
    assert told.language == "en"
    assert told.title.language == "en"
    assert told.notice.startswith("This page is not yet in Welsh (Cymraeg): 0 of ")
    assert one_minute_told(EDITION, reader).notice == ""


def test_a_checked_sentence_is_shown_and_marked_as_its_language() -> None:
    told = one_minute_told(EDITION, Reader.STAFF, catalogue=with_title("Teitl", State.CHECKED))
    assert (told.title.words, told.title.language) == ("Teitl", "cy")
    assert ": 1 of " in told.notice
    assert told.language == "en", "the page as a whole is still English"


def test_a_draft_is_never_shown() -> None:
    told = one_minute_told(EDITION, Reader.STAFF, catalogue=with_title("Teitl", State.DRAFT))
    assert told.title.language == "en"


def test_a_page_of_which_all_is_checked_is_in_its_language_without_a_notice() -> None:
    whole = [msgspec.structs.replace(one, words="Gair", state=State.CHECKED) for one in welsh().sentences]
    told = one_minute_told(
        EDITION, Reader.CHILD, catalogue=msgspec.structs.replace(welsh(), sentences=tuple(whole))
    )
    assert told.language == "cy"
    assert told.notice == ""


def test_a_sentence_whose_english_changed_is_a_draft_again_and_keeps_its_words() -> None:
    old = with_title("Teitl", State.CHECKED)
    new = renewed(old, {**sentences_of(EDITION), "one_minute.staff.title": "Another title"})
    assert (new.sentences[0].words, new.sentences[0].state) == ("Teitl", State.DRAFT)


def test_a_catalogue_is_written_and_read_back_as_it_was() -> None:
    before = with_title('Te"itl\nŵ', State.CHECKED)
    assert read_catalogue(written(before), where="a test") == before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('state = "untranslated"', 'state = "draft"', "has no words"),
        ('words = ""\nstate = "untranslated"', 'words = "Gair"\nstate = "checked"', "nobody is named"),
        ('own_name = "Cymraeg"', 'own_name = "Cymraeg"\nflag = "x"', "flag"),
        ('state = "untranslated"', 'state = "perfect"', "perfect"),
    ],
)
def test_a_faulty_catalogue_is_refused(old: str, new: str, said: str) -> None:
    with pytest.raises(KnowledgeError, match=said):
        read_catalogue(written(welsh()).replace(old, new, 1), where="a test")
