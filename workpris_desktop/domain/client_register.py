"""The register of an office: all its clients across workers, as far as everybody in it needs to know of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from workpris_desktop.domain.vault import Category


class FileState(StrEnum):
    """How far the work with a client is."""

    OPEN = "open"
    WAITING = "waiting"
    ENDED = "ended"


class RegisterRow(NamedTuple):
    """One client. ``next_on`` is when something is to be done next; what it is stands in the file.

    ``region`` is the first place of return as the form keeps it ("region:...", "town:...", "any", "text:..."), and
    ``is_mine`` tells whether the account may open the file without a reason. It is a tuple because ten thousand are
    made and sent from the vault's process at once.
    """

    file_id: str
    name: str
    reference: str
    owner_id: str
    deputy_id: str
    category: Category
    state: FileState
    touched_on: date
    release_on: date | None = None
    region: str = ""
    next_on: date | None = None
    is_mine: bool = False

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "RegisterRow(...)"


class DoubleReason(StrEnum):
    """Why two files may be about one person (V15); never merged by the program."""

    BIRTH_AND_NAME = "birth_and_name"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True, repr=False)
class PossibleDouble:
    """Another file that may be about the same person: by what it is known, and who keeps it."""

    file_id: str
    name: str
    owner_id: str
    reason: DoubleReason
    is_mine: bool

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "PossibleDouble(...)"
