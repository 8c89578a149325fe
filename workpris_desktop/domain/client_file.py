"""A client's file: who it is about, who keeps it, and until when."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.vault import Category

LONGEST_FILE_NAME: Final = 60
LONGEST_REFERENCE: Final = 30
LONGEST_ENTRY: Final = 20_000
LONGEST_REASON: Final = 500
LONGEST_OUTCOME: Final = 60
"""Characters, after intake.md B1, A5 and V8."""


@dataclass(frozen=True, slots=True)
class ClientFile:
    """What a list shows of a file; ``name`` may be a nickname or a pseudonym (E1).

    ``review_on`` is when its erasure will be proposed; ``is_restricted`` keeps it from being changed or erased, as
    evidence or while something is in dispute (LED article 16, GDPR article 18).
    """

    id: str
    name: str
    owner_id: str
    category: Category
    opened_on: date
    touched_on: date
    review_on: date
    reference: str = ""
    deputy_id: str = ""
    is_restricted: bool = False
    state: FileState = FileState.OPEN
    outcome: str = ""


class Access(StrEnum):
    """Why somebody may open a file."""

    OWNER = "owner"
    DEPUTY = "deputy"
    LEAD = "lead"
    EMERGENCY = "emergency"


class EntryKind(StrEnum):
    """What an entry is about; ``OVERRIDE`` is why a service was chosen although a rule fails (B4)."""

    NOTE = "note"
    CALL = "call"
    DECISION = "decision"
    OVERRIDE = "override"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One dated note of a file, with who wrote it; a change keeps the former text (E9)."""

    id: str
    file_id: str
    author_id: str
    made_at: datetime
    text: str
    former: tuple[str, ...] = ()
    kind: EntryKind = EntryKind.NOTE


def access_to(file: ClientFile, account: Account, *, in_emergency: bool = False) -> Access | None:
    """Return why an account may open a file, None where it may not.

    Args:
        file: the file.
        account: who wants to open it.
        in_emergency: whether the account has given a reason for it that counts today.
    """
    if account.may(Deed.READ_FILES) and account.id == file.owner_id:
        return Access.OWNER
    if account.may(Deed.READ_FILES) and account.id == file.deputy_id:
        return Access.DEPUTY
    if account.may(Deed.READ_ALL):
        return Access.LEAD
    return Access.EMERGENCY if in_emergency and account.may(Deed.EMERGENCY) else None
