"""What a publisher decides about an edition."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a publisher decides.

    ``name`` and ``title`` are those of the edition, "" for those of the first source; ``issued`` is its date.
    ``accept_changes`` says that a large change is meant, ``leave_out_faults`` that what is faulty may be missing.
    """

    issued: date
    name: str = ""
    title: str = ""
    accept_changes: bool = False
    leave_out_faults: bool = False
