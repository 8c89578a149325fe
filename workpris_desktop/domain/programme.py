"""Programmes: courses with a length, sessions and a start, as prisons and probation run them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ProgrammeFormat(StrEnum):
    """With whom one sits."""

    GROUP = "group"
    SINGLE = "single"
    MIXED = "mixed"
    NOT_STATED = ""


class ProgrammeStanding(StrEnum):
    """Whether a programme is tried out or established."""

    PILOT = "pilot"
    REGULAR = "regular"
    NOT_STATED = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """What is known of a programme; None and "" are "not stated".

    ``prerequisite`` and ``follow_up`` are names of other services, with their ids where they are in the directory.
    The prisons where it runs are places of the service.
    """

    weeks: int | None = None
    sessions: int | None = None
    session_minutes: int | None = None
    format: ProgrammeFormat = ProgrammeFormat.NOT_STATED
    group_least: int | None = None
    group_most: int | None = None
    next_start: date | None = None
    certificate: str = ""
    place: str = ""
    conditions: str = ""
    standing: ProgrammeStanding = ProgrammeStanding.NOT_STATED
    prerequisite: str = ""
    prerequisite_id: str = ""
    follow_up: str = ""
    follow_up_id: str = ""


@dataclass(frozen=True, slots=True)
class Training:
    """One joint training for professionals: when, where, who runs it, how to sign up."""

    name: str
    starts_on: date | None = None
    ends_on: date | None = None
    place: str = ""
    organizer: str = ""
    sign_up: str = ""
    url: str = ""
