"""The whole story: read, notice, weigh, advise."""

from leeside.screening.result import ScreeningResult
from leeside.screening.story import screen

__all__ = ["ScreeningResult", "screen"]
