"""Holds the files of a pack against its manifests, and names each that was changed, added, taken away or renamed.

A manifest can be changed too. Which of the two is wrong, a file or the line about it, is told by whatever else
speaks for the file: its wording is known, or every other file agrees with it.
"""

from collections.abc import Iterator
from pathlib import Path

from leeside.evidence.bag import (
    ABOUT,
    DATA,
    DECLARATION,
    DECLARED,
    MANIFEST,
    TAG_MANIFEST,
    about_text,
    digest_of,
    digests_below,
    manifest_read,
    manifest_text,
)
from leeside.evidence.finding import Finding, agrees, changed
from leeside.evidence.record import PackRecord
from leeside.evidence.seal import READ_ME, about_bag, read_me
from leeside.report.words import many


def manifests_checked(pack: Path, record: PackRecord | None) -> Iterator[Finding]:
    """A line for every file of the pack; ``record`` is None when the pack's own could not be read."""
    payload = _Held(pack, MANIFEST, digests_below(pack / DATA, prefix=f"{DATA}/"))
    tags = _Held(
        pack,
        TAG_MANIFEST,
        {
            place.name: digest_of(place)
            for place in sorted(pack.iterdir())
            if place.name not in {DATA, TAG_MANIFEST} and not (place.is_dir() and not place.is_symlink())
        },
    )
    known = _known_texts(pack, record, payload)
    yield from tags.compared(known, whole={MANIFEST: payload.all_agree})
    yield from payload.compared({}, whole={})
    for place in sorted(pack.iterdir()):
        if place.is_dir() and not place.is_symlink() and place.name != DATA:
            yield changed(place.name, "A folder that no pack has was added.")


def _known_texts(pack: Path, record: PackRecord | None, payload: "_Held") -> dict[str, bytes]:
    """Tag files whose wording is known whatever any manifest says."""
    known = {DECLARATION: DECLARED.encode(), READ_ME: read_me(record)}
    if record is not None:
        count = sum((pack / name).stat().st_size for name, digest in payload.there.items() if digest)
        known[ABOUT] = about_text({**about_bag(record), "Payload-Oxum": f"{count}.{len(payload.there)}"})
    return known


class _Held:
    """The files of one manifest: as it lists them, and as they are."""

    def __init__(self, pack: Path, manifest: str, there: dict[str, str]) -> None:
        self._pack, self._manifest = pack, manifest
        self.there = there
        place = pack / manifest
        self._stands = place.is_file() and not place.is_symlink()
        text = place.read_bytes() if self._stands else b""
        self.listed, self._broken = manifest_read(text) if text else ({}, 0)
        self._as_written = text == manifest_text(self.listed)

    @property
    def all_agree(self) -> bool:
        """Whether manifest and files say the same throughout."""
        return self._stands and self._as_written and self.listed == self.there

    def compared(self, known: dict[str, bytes], *, whole: dict[str, bool]) -> Iterator[Finding]:
        """A line for each file; ``known`` gives wordings, ``whole`` whether a file agrees with all it speaks of."""
        if not self._stands:
            yield changed(
                self._manifest, "The manifest was taken away, so its files cannot be held against it."
            )
            for name in self.there:
                right = self._right_by_itself(name, known, whole)
                if right is False:
                    yield changed(name, "Its wording is not the one that every pack has.")
            return
        if not self._as_written:
            lines = f" {many(self._broken, 'line')} of it can no longer be read." if self._broken else ""
            yield changed(self._manifest, f"It is not written as a manifest is.{lines}")
        gone = {name: digest for name, digest in self.listed.items() if name not in self.there}
        added = {name: digest for name, digest in self.there.items() if name not in self.listed}
        for name, digest in self.there.items():
            if name in self.listed:
                yield self._one(name, digest, known, whole)
        for name, digest in gone.items():
            again = next((other for other, same in added.items() if same == digest), None)
            if again is not None:
                del added[again]
                yield changed(name, f"It was renamed: its bytes are now in {again}.")
            else:
                yield changed(name, "It was taken away.")
        for name in added:
            yield changed(name, "It was added: no manifest lists it.")

    def _one(self, name: str, digest: str, known: dict[str, bytes], whole: dict[str, bool]) -> Finding:
        if not digest:
            return changed(name, "It is no longer a plain file, and was not opened.")
        if digest == self.listed[name]:
            return agrees(name, f"SHA-256 as in {self._manifest}.")
        if self._right_by_itself(name, known, whole):
            return changed(
                self._manifest, f"Its line for {name} was changed: the file itself is as it must be."
            )
        return changed(name, f"Its SHA-256 is not the one in {self._manifest}.")

    def _right_by_itself(self, name: str, known: dict[str, bytes], whole: dict[str, bool]) -> bool | None:
        """Whether a file is as it must be, by something else than a manifest; None when nothing else tells."""
        if name in known:
            return (self._pack / name).read_bytes() == known[name]
        return whole.get(name)
