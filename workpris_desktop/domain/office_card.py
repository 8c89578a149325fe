"""Who an office is to other offices: the card that it hands out, and the secret keys that it keeps."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

LONGEST_NAME: Final = 80
LONGEST_UNIT: Final = 80
LONGEST_ADDRESS: Final = 160
LONGEST_PHONE: Final = 30
"""Characters; with all of them a card still fits into a QR code."""

CARD_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """What an office tells of itself, signed by itself.

    ``country`` is ISO 3166-1 alpha-2 in capital letters; ``signing_key`` 64 hexadecimal digits (ed25519), ``recipient``
    the public key of age (``age1...``), ``made_at`` UTC in whole seconds.
    """

    name: str
    country: str
    signing_key: str
    recipient: str
    made_at: datetime
    unit: str = ""
    address: str = ""
    phone: str = ""
    version: int = CARD_VERSION


@dataclass(frozen=True, slots=True)
class OfficeKeys:
    """The secret keys of an office: the 32 bytes of an ed25519 key, and an identity of age (``AGE-SECRET-KEY-1...``).

    They belong into the vault and nowhere else.
    """

    signing_seed: bytes
    identity: str

    def __repr__(self) -> str:
        """Return nothing: a value may end up in a trace."""
        return "OfficeKeys(...)"
