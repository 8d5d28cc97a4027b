"""Whatever form is sent after the session has ended is held for its owner, sealed, and stands on its page after signing in.

Which person that is, a signed cookie says: it names who signed in last in this browser, and opens nothing.
"""

from datetime import timedelta
from typing import Final

import msgspec
from django.conf import settings
from django.core import signing
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.utils import timezone

from leeside.desk.arrivals.drafts import MOST_HELD, Fields, fields_of
from leeside.desk.arrivals.models import HeldForm
from leeside.desk.audit.services import record_change
from leeside.desk.staff.at_rest import seal, unseal
from leeside.desk.staff.models import StaffMember

LASTS: Final = timedelta(days=1)
MOST_EACH: Final = 20
"""Forms that are held for one person at a time."""
_SALT: Final = "whose forms are held"
_FORM: Final = "application/x-www-form-urlencoded"
_NO_WORDS: Final = frozenset({"csrfmiddlewaretoken", "seen"})


def cookie_name() -> str:
    """What the cookie is called."""
    return "__Host-whose" if settings.SESSION_COOKIE_SECURE else "whose"


def remember(request: HttpRequest, response: HttpResponseBase, member: StaffMember) -> None:
    """Let the browser know whose forms are to be held, until it is closed."""
    if _named(request) != str(member.pk):
        response.set_cookie(
            cookie_name(),
            signing.dumps(str(member.pk), salt=_SALT),
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Strict",
            path="/",
        )


def owner_of(request: HttpRequest) -> StaffMember | None:
    """Whoever is signed in, or signed in last in this browser."""
    user = getattr(request, "user", None)
    if isinstance(user, StaffMember):
        return user
    named = _named(request)
    return StaffMember.objects.filter(pk=named, is_active=True).first() if named else None


@transaction.atomic
def hold_form(request: HttpRequest) -> bool:
    """Hold a form, where it is one with words in it, and of somebody who is known; gives whether it is held."""
    if request.content_type != _FORM or any("password" in name for name in request.POST):
        return False
    fields = fields_of(request.POST)
    content = msgspec.json.encode(fields)
    owner = owner_of(request)
    typed = [name for name, values in fields.items() if name not in _NO_WORDS and any(values)]
    if owner is None or not typed or len(content) > MOST_HELD or len(request.path) > 200:
        return False
    forget_old_forms()
    HeldForm.objects.filter(owner=owner, path=request.path).delete()
    kept = HeldForm.objects.filter(owner=owner).values_list("pk", flat=True)[: MOST_EACH - 1]
    HeldForm.objects.filter(owner=owner).exclude(pk__in=list(kept)).delete()
    row = HeldForm(owner=owner, path=request.path)
    row.fields = seal(content, purpose=f"held form {row.pk}")
    row.save(force_insert=True)
    record_change("door:signed-out", "form.held", row)
    return True


def held_form(member: StaffMember, path: str) -> QueryDict | None:
    """What somebody sent to a page when their session had ended."""
    forget_old_forms()
    row = HeldForm.objects.filter(owner=member, path=path).first()
    opened = unseal(bytes(row.fields), purpose=f"held form {row.pk}") if row is not None else None
    if opened is None:
        return None
    sent = QueryDict(mutable=True)
    for name, values in msgspec.json.decode(opened, type=Fields).items():
        sent.setlist(name, values)
    return sent


def forget_old_forms() -> None:
    """Remove what nobody came back for, whoever is at the desk; a page that finds nothing old writes nothing."""
    old = HeldForm.objects.filter(at__lt=timezone.now() - LASTS)
    if old.exists():
        old.delete()


def forget_form(member: StaffMember, path: str) -> None:
    """It was sent, and is held no more."""
    HeldForm.objects.filter(owner=member, path=path).delete()


def _named(request: HttpRequest) -> str:
    try:
        return str(signing.loads(request.COOKIES.get(cookie_name(), ""), salt=_SALT))
    except signing.BadSignature:
        return ""
