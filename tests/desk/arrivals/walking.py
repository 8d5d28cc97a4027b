"""People who walk through the doors, and a look at everything that a desk keeps."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from allauth.mfa.models import Authenticator
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.test import Client
from django_tasks_db.models import DBTaskResult

from leeside.desk.staff.models import StaffMember

CANARY = "heronwillow"
"""A word that stands nowhere else; it is in a name, in a line and in the name of a file."""
CHAT = "\n".join(
    f"{day:02d}/03/2026, 19:{minute:02d} - {who}: {said}"
    for day, minute, who, said in [
        (13, 1, "Ellie Heronwillow", "hi"),
        (13, 2, "Kai", "hey, how old are you?"),
        (13, 3, "Ellie Heronwillow", "13"),
        (14, 4, "Kai", "cool. dont tell your mum we talk, ok? its our secret heronwillow"),
        (14, 5, "Kai", "send me a pic, just for me"),
        (14, 5, "Kai", "u there?"),
        (14, 6, "Ellie Heronwillow", "no"),
        (15, 7, "Mum", "dinner!"),
    ]
)


def browser_of(member: StaffMember) -> Client:
    """A browser without JavaScript, in which somebody has signed in with both factors."""
    if not Authenticator.objects.filter(user=member).exists():
        Authenticator.objects.create(user=member, type=Authenticator.Type.TOTP, data={"secret": "kept"})
    browser = Client(headers={"host": "localhost"})
    browser.force_login(member, backend="django.contrib.auth.backends.ModelBackend")
    return browser


def upload(content: bytes, name: str = f"WhatsApp Chat with {CANARY}.txt") -> io.BytesIO:
    file = io.BytesIO(content)
    file.name = name
    return file


def zipped(**members: bytes) -> bytes:
    """A zip; ``__`` in a name stands for a dot."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, content in members.items():
            whole.writestr(name.replace("__", "."), content)
    return packed.getvalue()


def work_through() -> int:
    """Do what waits in the queue, as the worker does; what is to be looked at later is left."""
    done = 0
    while waiting := DBTaskResult.objects.ready().exclude(task_path__endswith=".watch").first():
        waiting.claim("test")
        task = waiting.task
        result = waiting.task_result
        task.call(*result.args, **result.kwargs)
        waiting.set_successful(None)
        done += 1
    return done


def kept() -> Iterator[bytes]:
    """Every value in every table as the database gives it, open of the database's own encryption; and every file."""
    for model in apps.get_models(include_auto_created=True):
        with connection.cursor() as cursor:
            cursor.execute(f'SELECT * FROM "{model._meta.db_table}"')  # noqa: S608 our own tables
            for row in cursor.fetchall():
                yield repr([bytes(v) if isinstance(v, memoryview) else v for v in row]).encode()
    for path in settings.DESK_FOLDER.path.rglob("*"):
        yield str(path).encode()
        if path.is_file():
            yield path.read_bytes()


def stands_somewhere(word: str) -> bool:
    return any(re.search(word.encode(), part, re.IGNORECASE) for part in kept())


def arriving() -> list[Path]:
    """What stands in the folder of files on their way."""
    return sorted((settings.DESK_FOLDER.path / "arriving").glob("*"))


def text_of(response: object) -> str:
    """What a page says, without its marks."""
    content = response.content.decode()  # type: ignore[attr-defined]
    found = re.search(r"<main.*?</main>", content, re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", found.group() if found else content).split())
