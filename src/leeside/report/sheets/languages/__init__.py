"""The pages for a minute in other languages: what a speaker has checked is shown, everything else stands in English."""

import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from importlib.resources import files
from typing import Final

import msgspec

from leeside.errors import KnowledgeError, UsageError

ENGLISH: Final = "en"


class State(StrEnum):
    """How far a sentence is. A draft is never shown: advice that protects a child is not guessed at."""

    UNTRANSLATED = "untranslated"
    DRAFT = "draft"
    CHECKED = "checked"


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """Words and the language they are in ("" for numbers and addresses, which are in none)."""

    words: str
    language: str


class Sentence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sentence: the English that was translated, and its words in the other language."""

    key: str
    english: str
    words: str = ""
    state: State = State.UNTRANSLATED


class Catalogue(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One language: its code, its name in English and in itself, who checked it, and every sentence."""

    language: str
    name: str
    own_name: str
    checked_by: str
    sentences: tuple[Sentence, ...]

    def said(self, key: str, english: str) -> Words:
        """The sentence in this language, where it is checked and its English has not changed since; else in English."""
        for one in self.sentences:
            if one.key == key and one.english == english and one.state is State.CHECKED:
                return Words(words=one.words, language=self.language)
        return Words(words=english, language=ENGLISH)

    def notice(self, said: Iterable[Words]) -> str:
        """How much of what was said stands in this language; "" where all does."""
        counted = [words for words in said if words.language]
        done = sum(words.language == self.language for words in counted)
        if done == len(counted):
            return ""
        return (
            f"This page is not yet in {self.name} ({self.own_name}): {done} of {len(counted)} sentences are. "
            "The others are in English until a speaker has checked them."
        )


def codes() -> tuple[str, ...]:
    """The languages for which there is a catalogue."""
    return tuple(
        sorted(p.name.removesuffix(".toml") for p in files(__name__).iterdir() if p.name.endswith(".toml"))
    )


def catalogue(code: str) -> Catalogue | None:
    """The catalogue of a language, ``None`` for English; raises UsageError for a language that there is none of."""
    if code == ENGLISH:
        return None
    if code not in codes():
        raise UsageError(
            f"There is no catalogue for the language {code!r}.",
            to_do=f"There are: {', '.join((ENGLISH, *codes()))}.",
        )
    text = files(__name__).joinpath(f"{code}.toml").read_text(encoding="utf-8")
    return read_catalogue(text, where=f"languages/{code}.toml")


def read_catalogue(text: str, *, where: str) -> Catalogue:
    """The catalogue in a text of TOML; raises KnowledgeError for an unknown key, a sentence that says nothing, and no TOML."""
    try:
        found = msgspec.convert(tomllib.loads(text), Catalogue)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise KnowledgeError(
            f"{problem}.", where=where, to_do="See languages/__init__.py for the keys."
        ) from problem
    for one in found.sentences:
        if one.state is not State.UNTRANSLATED and not one.words.strip():
            raise KnowledgeError(
                f"The sentence {one.key!r} is {one.state} and has no words.",
                where=where,
                to_do="Write them, or call it untranslated.",
            )
        if one.state is State.CHECKED and not found.checked_by.strip():
            raise KnowledgeError(
                "Sentences are checked, and nobody is named who checked them.",
                where=where,
                to_do="Fill in checked_by: a speaker who knows the field.",
            )
    return found


def renewed(old: Catalogue, sentences: Mapping[str, str]) -> Catalogue:
    """The catalogue for today's sentences: what was translated is kept, and is a draft again where its English changed."""
    known = {one.key: one for one in old.sentences}
    fresh = []
    for key, english in sentences.items():
        one = known.get(key, Sentence(key=key, english=english))
        changed = one.english != english and one.state is State.CHECKED
        state = State.DRAFT if changed else one.state
        fresh.append(msgspec.structs.replace(one, english=english, state=state))
    return msgspec.structs.replace(old, sentences=tuple(fresh))


def written(of: Catalogue) -> str:
    """The catalogue as its file: TOML, a sentence after another, in the order of the pages."""
    head = [
        f"# The pages for a minute in {of.name}. Written anew by `make docs`, which keeps what was translated.",
        "# Fill in words, and state: draft (never shown), or checked (by a speaker who knows the field, named here).",
    ]
    for name in ("language", "name", "own_name", "checked_by"):
        head.append(f"{name} = {_quoted(getattr(of, name))}")
    for one in of.sentences:
        head += ["", "[[sentences]]", f"key = {_quoted(one.key)}", f"english = {_quoted(one.english)}"]
        head += [f"words = {_quoted(one.words)}", f"state = {_quoted(one.state)}"]
    return "\n".join(head) + "\n"


def _quoted(text: str) -> str:
    return msgspec.json.encode(text).decode()
