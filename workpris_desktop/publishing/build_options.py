"""What a publisher decides about an edition."""

from dataclasses import dataclass
from datetime import date

from workpris_desktop.publishing.about_file import NOTHING_STATED, About


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a publisher decides.

    ``name`` and ``title`` are those of the edition, "" for those of the first source; ``issued`` is its date.
    ``about`` is what the publisher says of every edition. ``accept_changes`` says that a large change is meant,
    ``leave_out_faults`` that what is faulty may be missing.
    """

    issued: date
    name: str = ""
    title: str = ""
    accept_changes: bool = False
    leave_out_faults: bool = False
    about: About = NOTHING_STATED
