"""Which editions of the directory were in use on this computer, and where each came from."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workpris_desktop.domain.program_notice import ProgramNotice


class OriginKind(StrEnum):
    """How an edition came: shipped with the program, a file that somebody read in, a signed update, or a step back."""

    STARTER = "starter"
    FILE = "file"
    UPDATE = "update"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an edition came from.

    Of a signed update: ``publisher`` is its title, ``fingerprint`` its (`Publisher.fingerprint`), ``sequence`` that of
    the release, ``countries`` what was taken of it, ``source`` the folder or web address it came over, ``program`` what
    it told of a newer program. All these are empty for other kinds but ``source``.
    """

    kind: OriginKind
    source: str = ""
    publisher: str = ""
    fingerprint: str = ""
    sequence: int = 0
    countries: tuple[str, ...] = ()
    program: ProgramNotice | None = None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """An edition that came into use at a moment (UTC); ``number`` is that of its generation on this computer."""

    number: int
    title: str
    issued: date | None
    services: int
    at: datetime
    origin: Origin
