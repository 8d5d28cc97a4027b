"""No address is its own: it is shown in a case."""

from typing import Any, Final

urlpatterns: Final[list[Any]] = []
