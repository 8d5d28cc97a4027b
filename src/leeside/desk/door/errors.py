"""Why the door does not take something just now."""

from leeside.errors import DeskError


class ManyNow(DeskError):  # noqa: N818 - reads as what it says
    """More than usual are telling: this form is taken when it is sent again after a short wait."""

    def __init__(self, turn: str, left: int) -> None:
        super().__init__("Many people are telling something just now.", to_do="Send it again in a minute.")
        self.turn = turn
        self.left = left


class TooBusy(DeskError):  # noqa: N818 - reads as what it says
    """Too many are at the door at this moment."""

    def __init__(self) -> None:
        super().__init__(
            "Too many people are at the door at this moment.", to_do="Try again in some minutes."
        )


class ConcernsAllReaders(DeskError):  # noqa: N818 - reads as what it says
    """Everybody who would read it is named in it."""

    def __init__(self) -> None:
        super().__init__(
            "Nobody is left who could read this.", to_do="Turn to somebody outside of this place."
        )
