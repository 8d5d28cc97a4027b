"""Whether the desk can be reached where it is to be."""

import socket

from leeside.errors import DeskError

LOOPBACK = "127.0.0.1"


def check_free(port: int) -> None:
    """Raise `DeskError` where another program listens on a port, or the system keeps it from us."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((LOOPBACK, port))
        except (OSError, OverflowError) as taken:
            raise DeskError(
                "Another program uses this port, or it may not be used.",
                where=f"port {port}",
                to_do="Choose another one with --port.",
            ) from taken
