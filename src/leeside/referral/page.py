"""Draws a form for people: as PDF/UA where the extra is installed, and as an accessible web page anywhere."""

from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from leeside.referral.told import Made
from leeside.report.drawn_pdf import NOTO, NOTO_ARABIC, Drawing, drawn_pdf
from leeside.report.printable import printable

_FORM: Final = Drawing(
    name="The referral",
    template=files("leeside.referral").joinpath("pages", "referral.typ").read_bytes(),
    fonts=(NOTO, NOTO_ARABIC),
    without="Or make the page as HTML with --page html: all else is the same.",
)


class PageForm(StrEnum):
    """What the page is written as."""

    PDF = "pdf"
    HTML = "html"


def form_here() -> PageForm:
    """PDF where what draws it is installed, else HTML."""
    needed = ("typst", *_FORM.fonts)
    return PageForm.PDF if all(find_spec(name) for name in needed) else PageForm.HTML


def drawn(told: dict[str, Any], made: Made, form: PageForm) -> bytes:
    """The page's bytes; raises UsageError when PDF is wanted and its extra is not installed."""
    if form is PageForm.PDF:
        return drawn_pdf(_FORM, told, made_at=made.at)
    return _pages().get_template("referral.html").render(told=_cleaned(told)).encode("utf-8", "replace")


@cache
def _pages() -> Environment:
    return Environment(
        loader=PackageLoader("leeside.referral", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - plain values of any depth
    """The same with nothing in its texts that would turn writing round or hide it."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, list):
        return [_cleaned(one) for one in value]
    if isinstance(value, dict):
        return {key: _cleaned(one) for key, one in value.items()}
    return value
