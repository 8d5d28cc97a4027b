"""How a page says what it needs: ``@declares(Permission.SEE_CASES)``, or ``@public`` for the few that need nothing."""

from collections.abc import Callable
from typing import Final, TypeVar

from leeside.desk.permissions.permission import Permission

_View = TypeVar("_View", bound=Callable[..., object])
_ATTRIBUTE: Final = "desk_declaration"


class Public:
    """The declaration of a page that anybody may see before signing in."""


class SignedIn:
    """The declaration of a page for whoever has given a password, so that a second factor can be set up at all."""


Declaration = Permission | Public | SignedIn
PUBLIC: Final = Public()
SIGNED_IN: Final = SignedIn()


def declares(declaration: Declaration) -> Callable[[_View], _View]:
    """Mark a view, a function or a class, with what it needs."""

    def mark(view: _View) -> _View:
        setattr(view, _ATTRIBUTE, declaration)
        return view

    return mark


def public(view: _View) -> _View:
    """Mark a view that anybody may see."""
    return declares(PUBLIC)(view)


def without_second_factor(view: _View) -> _View:
    """Mark a view that needs a password and not yet a second factor: setting one up, and signing out."""
    return declares(SIGNED_IN)(view)


def declaration_of(view: Callable[..., object]) -> Declaration | None:
    """What a view declared; ``None`` where it declared nothing, and must therefore be refused."""
    found = getattr(view, _ATTRIBUTE, None) or getattr(getattr(view, "view_class", None), _ATTRIBUTE, None)
    return found if isinstance(found, Permission | Public | SignedIn) else None
