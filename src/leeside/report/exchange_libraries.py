"""The libraries of the extra ``exchange``, each loaded only where a pack needs it, or told what to install."""

from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final

from leeside.errors import UsageError

_INSTALL: Final = "Install it: pip install 'leeside[exchange]'."


def library(name: str, *, wanted_for: str, without: str) -> Any:  # noqa: ANN401 - modules of libraries without types
    """The module of that name; raises UsageError, saying what works without it, when it is not installed."""
    try:
        return import_module(name)
    except ImportError as problem:
        raise UsageError(
            f"{wanted_for} needs the library {name.partition('.')[0]}, which is not installed.",
            to_do=f"{_INSTALL} {without}",
        ) from problem


def installed_version(distribution: str) -> str:
    """The version of a distribution; "" when it is not installed."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""
