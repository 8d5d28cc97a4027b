"""Tells the lines that WhatsApp wrote from those that people typed, by whole lines and never by a word in them.

"I left, she removed it and it was deleted" is a sentence and stays one. On an iPhone that marks its own
lines with U+200E only a marked line is looked at. A caption under a picture was typed: such a message
stays text, with the attachment beside it, so that its words are looked at.
"""

import re

from leeside.conversation.model import Attachment, Kind, Withheld
from leeside.sources.reading import whatsapp_words as words
from leeside.sources.reading.whatsapp_header import INVISIBLE, LEFT_TO_RIGHT_MARK

_AUDIO = {"opus": "ogg", "ogg": "ogg", "m4a": "mp4", "mp3": "mpeg", "aac": "aac", "amr": "amr"}
_IMAGE = {"jpg": "jpeg", "jpeg": "jpeg", "png": "png", "webp": "webp", "gif": "gif", "heic": "heic"}
_VIDEO = {"mp4": "mp4", "mov": "quicktime", "3gp": "3gpp"}
MEDIA_TYPES = {"pdf": "application/pdf", "vcf": "text/vcard", "txt": "text/plain"} | {
    ending: f"{kind}/{name}"
    for kind, endings in (("audio", _AUDIO), ("image", _IMAGE), ("video", _VIDEO))
    for ending, name in endings.items()
}
"""What kind of file an ending stands for; by the name alone, for no file is opened."""

_CALL = rf"(?:{'|'.join(map(re.escape, words.CALLS))})"
_CALL_LINE = re.compile(rf"{_CALL}(?:[,.] ?\u200e?[^\n,.]{{1,40}})?(?: at [\d:. \u202fapmAPM]{{4,12}})?\.?")
_TIMER_LINE = re.compile(words.TIMER)
_NOTICE_LINE = re.compile(words.NOTICE)
_LOCATION_LINE = re.compile(
    rf"(?:{'|'.join(words.LOCATION)}): \u200e?https?://maps\.google\.com/\?q=-?[\d.]+,-?[\d.]+|[Ll]ive location shared"
)
_EDITED_END = re.compile(rf"[ \u200e\n]*<(?:{'|'.join(words.EDITED)})\.?>\Z")
_IPHONE_FILE = re.compile(
    r"<(?:[^<>:\n]{1,40}: )?\u200e?(?P<name>[^<>:\n/\\]{1,200}\.\w{1,5})(?: [^<>:\n.]{1,30})?>"
)
_ANDROID_FILE = re.compile(
    r"\u200e?(?P<name>[^\n/\\]{1,200}\.\w{1,5}) \((?P<said>[^()\n]{3,40})\)(?:\n(?P<after>.*))?\Z", re.DOTALL
)
_PHONES_OWN_NAME = re.compile(r"\d{8}-[A-Z]+-.*|\d{4}-\d\d-\d\d-[A-Z]+-\d+\.\w+|[A-Z]{3}-\d{8}-WA\d+\.\w+")
_DOCUMENT_SAID = re.compile(r"[^\n]{1,200}\.\w{1,5} [•·][^\n]{1,30}|")
_WHOLE = {
    **dict.fromkeys(words.OMITTED, Kind.OMITTED),
    **dict.fromkeys(words.DELETED, Kind.DELETED),
    **{f"{line}.": Kind.DELETED for line in words.DELETED},
    **{line: Kind.CALL for line in words.CALLS if line.startswith(words.MISSED)},
}
_WHOLE_ON_IPHONE = dict.fromkeys(words.OMITTED_AFTER_A_MARK, Kind.OMITTED)
_SHARED = ("Live location shared", "live location shared")
WORTH_A_LOOK = frozenset((*_WHOLE, *_WHOLE_ON_IPHONE, *_SHARED))
"""Bodies that may be the app's own line although nothing marks them so."""


def is_notice(text: str) -> bool:
    """Whether a line is certainly the app's own: on encryption, on who came and went, on settings."""
    bare = text.strip(INVISIBLE)
    return bool(_NOTICE_LINE.fullmatch(bare) or _TIMER_LINE.fullmatch(bare))


def kind_of_notice(text: str) -> Kind:
    """The kind of a line without a sender, all of which are the app's own."""
    bare = text.strip(INVISIBLE)
    if _TIMER_LINE.fullmatch(bare):
        return Kind.TIMER
    return Kind.CALL if _CALL_LINE.fullmatch(bare) else Kind.SYSTEM


class Lines:
    """Tells the kind of a body in one file, and which file was attached to it."""

    def __init__(self, *, iphone: bool, marks: bool, files: dict[str, int] | None) -> None:
        """``marks`` is whether the file holds U+200E; ``files`` the export's other files with their sizes.

        ``files`` is None when the chat came as a text file alone, so that nobody can tell.
        """
        self.needs_mark = iphone and marks
        """Whether this phone marks its own lines, so that others need not be looked at."""
        self._iphone = iphone
        self._files = files

    def kind_of(self, text: str) -> tuple[Kind, Attachment | None]:
        """The kind of a body that a sender stands before, and its attachment if it had one."""
        bare = text.strip(INVISIBLE + " ")
        if not bare:
            return Kind.OMITTED, None
        if self.needs_mark and LEFT_TO_RIGHT_MARK not in text:
            return Kind.TEXT, None
        if bare in words.VIEW_ONCE:
            return Kind.OMITTED, Attachment(present=False, withheld=Withheld.VIEW_ONCE)
        whole = _WHOLE.get(bare) or (self._iphone and _WHOLE_ON_IPHONE.get(bare))
        if whole:
            return whole, None
        if self._iphone and text.startswith(LEFT_TO_RIGHT_MARK) and _CALL_LINE.fullmatch(bare):
            return Kind.CALL, None
        if _LOCATION_LINE.fullmatch(bare):
            return Kind.LOCATION, None
        if text.endswith(">") and _EDITED_END.search(text):
            return Kind.EDITED, None
        if self._iphone:
            return self._with_file_of_iphone(text)
        return self._with_file_of_android(text)

    def _with_file_of_iphone(self, text: str) -> tuple[Kind, Attachment | None]:
        """What was typed, or the phone's description of a document, stands before the marker."""
        before, mark, last = text.rpartition(LEFT_TO_RIGHT_MARK)
        if mark and last in _WHOLE_ON_IPHONE:
            typed = not _DOCUMENT_SAID.fullmatch(before.strip(INVISIBLE + " "))
            return (Kind.TEXT, Attachment(present=False)) if typed else (Kind.OMITTED, None)
        at = text.rfind("<") if text.endswith(">") else -1
        found = _IPHONE_FILE.fullmatch(text, at) if at >= 0 else None
        if found and self._is_file(found["name"], sure=self.needs_mark):
            typed = not _DOCUMENT_SAID.fullmatch(text[:at].strip(INVISIBLE + " "))
            return Kind.TEXT if typed else Kind.ATTACHMENT, self._token(found["name"])
        return self._with_file_of_android(text)

    def _with_file_of_android(self, text: str) -> tuple[Kind, Attachment | None]:
        """A caption follows on the lines after the file's."""
        if not text.endswith(")") and ")\n" not in text:
            return Kind.TEXT, None
        found = _ANDROID_FILE.match(text)
        if found and self._is_file(found["name"], sure=found["said"] in words.ATTACHED):
            return Kind.TEXT if (found["after"] or "").strip() else Kind.ATTACHMENT, self._token(
                found["name"]
            )
        return Kind.TEXT, None

    def _is_file(self, name: str, *, sure: bool) -> bool:
        return (
            sure
            or bool(_PHONES_OWN_NAME.fullmatch(name))
            or (self._files is not None and name in self._files)
        )

    def _token(self, name: str) -> Attachment:
        size = None if self._files is None else self._files.get(name)
        media_type = MEDIA_TYPES.get(name.rpartition(".")[2].lower(), "")
        present = None if self._files is None else name in self._files
        return Attachment(name=name, media_type=media_type, size=size, present=present)
