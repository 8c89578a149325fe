"""A PIN that is known for as long as a screen is shown, and the pauses after wrong tries."""

import hmac
from dataclasses import dataclass, field
from typing import Final

SHORTEST: Final = 4
LONGEST: Final = 8
"""Digits."""

QUICK_TRIES: Final = 2
FIRST_PAUSE_S: Final = 5.0
LONGEST_PAUSE_S: Final = 60.0


def is_pin(text: str) -> bool:
    """Tell whether a text can be a PIN: so many digits of ASCII."""
    return SHORTEST <= len(text) <= LONGEST and text.isascii() and text.isdecimal()


@dataclass(repr=False)
class PinLock:
    """Opens for one PIN; after two wrong tries each further one is heard only after a pause, which doubles.

    Args:
        pin: as `is_pin` has it.
    """

    pin: str
    _wrong: int = field(default=0, init=False)
    _heard_from: float = field(default=0.0, init=False)

    def pause(self, now: float) -> float:
        """Return for how many seconds no try is heard yet; ``now`` is of a clock that never goes back, in seconds."""
        return max(0.0, self._heard_from - now)

    def opens(self, typed: str, now: float) -> bool:
        """Tell whether this is the PIN; a try during the pause is none, be it right or wrong."""
        if self.pause(now):
            return False
        if hmac.compare_digest(self.pin.encode(), typed.encode()):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong > QUICK_TRIES:
            self._heard_from = now + min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** (self._wrong - QUICK_TRIES - 1))
        return False

    def __repr__(self) -> str:
        """Return nothing: a value may end up in a trace."""
        return "PinLock(...)"
