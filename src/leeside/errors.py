"""Everything that can go wrong, in one small tree: what happened, where, and what to do."""


class LeesideError(Exception):
    """Something a person can put right: it says what happened, where, and what to do.

    ``what`` is one plain sentence, ``where`` names the file, record or setting (may be empty) and
    ``to_do`` is the next step for the person who reads it. No message text ever goes in here.
    """

    def __init__(self, what: str, *, where: str = "", to_do: str = "") -> None:
        self.what = what
        self.where = where
        self.to_do = to_do
        super().__init__(" ".join(part for part in (what, f"({where})" if where else "", to_do) if part))


class ExportError(LeesideError):
    """A chat export cannot be used as it is: empty, not a chat, locked, broken or unsafe to open."""


class NotAChatError(ExportError):
    """The file was opened and read, and no source recognises a conversation in it."""


class UnsafeExportError(ExportError):
    """The file was refused before reading: it is built to do harm, or would need its password."""


class KnowledgeError(LeesideError):
    """A knowledge file says something that cannot be true: an unknown key, a dangling id, no source."""


class DetectorError(LeesideError):
    """A detector breaks its contract: a bad pattern, a failing example, a name that clashes."""


class UsageError(LeesideError):
    """The person asked for something that does not exist: an unknown way, name, zone or level."""


class LabelError(LeesideError):
    """A labelled file says something that cannot be: an unknown way, no such message, an id used twice."""


class DeskError(LeesideError):
    """The desk cannot be opened or used as it stands: no key, a wrong key, a folder or setting that cannot be."""
