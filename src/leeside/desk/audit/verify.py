"""Whether the chain is whole, and if not, from which row on it cannot be relied on."""

from collections.abc import Iterator

from django.db import transaction
from django.db.models import Max

from leeside.desk.audit.head import Broken as Broken
from leeside.desk.audit.head import Head as Head
from leeside.desk.audit.head import Verified as Verified
from leeside.desk.audit.models import Entry, Newest

_AT_ONCE = 2_000


def head() -> Head:
    """The newest link as it stands now."""
    newest = Newest.objects.get(pk=1)
    return Head(chain=str(newest.chain), number=newest.number, mark=newest.mark)


@transaction.atomic
def verify(*, kept: Head | None = None) -> Verified:
    """Read the whole chain, in flat memory. ``kept`` is a head that was taken out earlier and kept elsewhere.

    What is written properly while it is read is left for the next time.
    """
    newest = head()
    rows, broken = 0, None
    for rows, broken in _read(newest, kept):  # noqa: B007 - the last one counts
        if broken is not None:
            break
    if broken is None:
        broken = _ending(newest, kept, rows) or _past_the_newest()
    return Verified(rows=rows, head=newest, broken=broken)


def _read(newest: Head, kept: Head | None) -> Iterator[tuple[int, Broken | None]]:
    chain = Newest.objects.get(pk=1).chain
    before = "0" * 64
    entries = Entry.objects.filter(number__lte=newest.number).order_by("number")
    for rows, entry in enumerate(entries.iterator(chunk_size=_AT_ONCE), start=1):
        what = _wrong(entry, rows, before)
        if not what and entry.link().mark(chain) != entry.mark:
            what = "what it says was changed after it was written"
        if not what and kept is not None and kept.number == rows and kept.mark != entry.mark:
            what = "it is not the row that the kept head names"
        before = entry.mark
        yield rows, Broken(number=rows, what=what) if what else None


def _wrong(entry: Entry, expected: int, before: str) -> str:
    if entry.number != expected:
        return "it is missing"
    return "" if entry.previous == before else "it does not follow the row before it"


def _ending(newest: Head, kept: Head | None, rows: int) -> Broken | None:
    if rows < newest.number:
        return Broken(number=rows + 1, what="it is missing")
    if kept is not None and kept.chain != newest.chain:
        return Broken(number=1, what="the chain is not that of the kept head")
    if kept is not None and kept.number > rows:
        return Broken(number=rows + 1, what="it is missing, for the kept head names a later one")
    last = Entry.objects.filter(pk=rows).values_list("mark", flat=True).first() or "0" * 64
    return None if last == newest.mark else Broken(number=rows, what="it is not the newest link")


def _past_the_newest() -> Broken | None:
    """A row that the newest link does not know of; the rows are asked first, for the link may go on meanwhile."""
    last = Entry.objects.aggregate(last=Max("number"))["last"] or 0
    known = head().number
    return Broken(number=known + 1, what="it was added past the newest link") if last > known else None
