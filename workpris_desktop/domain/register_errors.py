"""What can go wrong with the register of an office; `wording.register_words` gives every class here its words.

None of them holds what stands in a client's file.
"""

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault_errors import VaultError


class ReleaseListUnreadable(WorkprisError):
    """A release list is no table: not text, without the columns that are needed, or not rows of cells."""


class ReleaseListTooLarge(WorkprisError):
    """A release list has more than ``most`` rows, or more bytes than so many rows can have."""

    def __init__(self, most: int = 0) -> None:
        super().__init__(most)
        self.most = most


class RecipientUnreadable(VaultError):
    """What was given as the public key of a recipient is none."""


class NobodyConsented(VaultError):
    """There is no client whose facts may go to this authority today."""


class AuthorityUnclear(VaultError):
    """Clients have agreed to registers of several authorities, ``names``, and none of them was named."""

    def __init__(self, names: tuple[str, ...] = ()) -> None:
        super().__init__(names)
        self.names = names


class SeveralFiles(VaultError):
    """Several files have this name or reference; ``count`` are, and only an id tells which is meant."""

    def __init__(self, count: int = 0) -> None:
        super().__init__(count)
        self.count = count
