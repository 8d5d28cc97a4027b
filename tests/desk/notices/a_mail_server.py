"""A mail server on this machine, as small as one can be: it takes what comes and keeps it, or refuses as it is told."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_TICK = 0.01
"""Seconds between two looks whether it is to end."""


class MailServer(socketserver.ThreadingTCPServer):
    """Keeps the mails that came, whole, with the line that named the receiver."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.mails: list[str] = []
        self.refused = 0
        self.refuses = ""
        """A part of an address that is not known here."""

    @property
    def address(self) -> str:
        """As LEESIDE_DESK_MAIL names it."""
        return f"smtp://127.0.0.1:{self.server_address[1]}?from=desk@school.example"


class _Talk(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        self._say("220 here")
        receiver = ""
        for raw in self.rfile:
            line = raw.decode().strip()
            verb = line[:4].upper()
            if verb == "RCPT":
                receiver = line
                known = not (self.server.refuses and self.server.refuses in line)
                self.server.refused += not known
                self._say("250 known" if known else "550 nobody of this name")
            elif verb == "DATA":
                self._say("354 go on")
                self.server.mails.append("\n".join((receiver, *self._mail())))
                self._say("250 taken")
            elif verb == "QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 well")

    def _mail(self) -> Iterator[str]:
        while (line := self.rfile.readline().decode().rstrip("\r\n")) != ".":
            yield line

    def _say(self, what: str) -> None:
        self.wfile.write(f"{what}\r\n".encode())


@contextmanager
def mail_server() -> Iterator[MailServer]:
    """One that answers for as long as a test needs it."""
    with MailServer() as server:
        threading.Thread(target=server.serve_forever, args=(_TICK,), daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
