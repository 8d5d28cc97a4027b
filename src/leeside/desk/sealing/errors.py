"""What can be wrong with a key or a seal. None of these says anything of what is sealed."""

from leeside.errors import DeskError


class SealError(DeskError):
    """A seal does not open: something of it was changed, it stands in another's place, or the key is another."""


class KeysClosedError(DeskError):
    """The person's own key is not open: they sign in with their password, and it is."""


class WrongPasswordError(DeskError):
    """The password does not open the member's private key."""


class NoKeyError(DeskError):
    """Nobody gave this person a copy of that key."""


class RecoveryError(DeskError):
    """Shares of the recovery key that are too few, of another key, or written down wrongly."""
