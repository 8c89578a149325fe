"""The name under which a packet or a receipt is saved: it names nobody, no place and no day."""

import secrets
from string import ascii_lowercase
from typing import Final

from workpris_desktop.domain.file_kind import PACKET_SUFFIX

_LETTERS: Final = 8


def neutral_file_name() -> str:
    """Return a name such as ``packet-qhzmtrwa.wpk``, drawn by chance and not made of anything in the packet."""
    return f"packet-{''.join(secrets.choice(ascii_lowercase) for _ in range(_LETTERS))}{PACKET_SUFFIX}"
