"""The whole story: read, notice, weigh, advise."""

from leeside.screening.reading import ReadSoFar
from leeside.screening.result import ScreeningResult
from leeside.screening.story import screen

__all__ = ["ReadSoFar", "ScreeningResult", "screen"]
