"""Leeside turns a worrying chat into a clear picture and the right next step; it looks, people decide.

``from leeside import screen`` is the whole of it: ``screen(path)`` gives a ScreeningResult.
"""

from leeside.screening import ScreeningResult, screen

__all__ = ["ScreeningResult", "screen"]
