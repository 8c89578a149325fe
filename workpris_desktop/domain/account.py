"""Who works with client data on this computer, and what each role may do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What somebody is here for; one account may have several roles, and in a vault for one person it has them all."""

    WORKER = "worker"
    LEAD = "lead"
    ADMINISTRATOR = "administrator"
    READ_ONLY = "read_only"


class Deed(StrEnum):
    """What can be done with the vault.

    ``READ_FILES`` and ``WRITE_FILES`` are about files of one's own and those that one deputises for; ``READ_ALL`` is
    about everybody's. ``READ_REGISTER`` shows of every client only by what it is known and who keeps it.
    ``EMERGENCY`` opens a file of somebody else for a day, with a reason that the audit keeps.
    """

    READ_NOTES = "read_notes"
    WRITE_NOTES = "write_notes"
    READ_FILES = "read_files"
    WRITE_FILES = "write_files"
    READ_ALL = "read_all"
    READ_REGISTER = "read_register"
    REASSIGN = "reassign"
    EMERGENCY = "emergency"
    CONFIRM_ERASURE = "confirm_erasure"
    READ_AUDIT = "read_audit"
    MANAGE_ACCOUNTS = "manage_accounts"
    SET_POLICY = "set_policy"
    BACK_UP = "back_up"


_MAY: Final[Mapping[Role, frozenset[Deed]]] = {
    Role.READ_ONLY: frozenset({Deed.READ_NOTES, Deed.READ_FILES}),
    Role.WORKER: frozenset(
        {
            Deed.READ_NOTES,
            Deed.WRITE_NOTES,
            Deed.READ_FILES,
            Deed.WRITE_FILES,
            Deed.READ_REGISTER,
            Deed.EMERGENCY,
            Deed.CONFIRM_ERASURE,
            Deed.BACK_UP,
        }
    ),
    Role.LEAD: frozenset(
        {
            Deed.READ_NOTES,
            Deed.WRITE_NOTES,
            Deed.READ_FILES,
            Deed.WRITE_FILES,
            Deed.READ_ALL,
            Deed.READ_REGISTER,
            Deed.REASSIGN,
            Deed.CONFIRM_ERASURE,
            Deed.READ_AUDIT,
            Deed.BACK_UP,
        }
    ),
    # Least privilege: who looks after the computer needs no client's file.
    Role.ADMINISTRATOR: frozenset(
        {Deed.READ_NOTES, Deed.READ_AUDIT, Deed.MANAGE_ACCOUNTS, Deed.SET_POLICY, Deed.BACK_UP}
    ),
}


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may unlock the vault. ``id`` is random; ``name`` is what colleagues know the person by."""

    id: str
    name: str
    roles: frozenset[Role]
    is_closed: bool = False

    def may(self, deed: Deed) -> bool:
        """Tell whether one of the roles allows a deed; a closed account may do nothing."""
        return not self.is_closed and any(deed in _MAY[role] for role in self.roles)


EVERY_ROLE: Final = frozenset({Role.WORKER, Role.LEAD, Role.ADMINISTRATOR})
"""The roles of the one person of a vault "for me"."""

LONGEST_ACCOUNT_NAME: Final = 60
"""Characters."""
