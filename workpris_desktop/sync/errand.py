"""An errand to one source, as plain values that a process of its own can be given, and what is brought from it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.update import FetchedEdition, UpdateSource
from workpris_desktop.sync.floor_file import Floor
from workpris_desktop.sync.updated_shelf import Progress

Run = Callable[[Callable[[Progress], Any], Progress], Any]
"""Does work, which is given what to tell its progress by; in this thread or elsewhere."""


@dataclass(frozen=True, slots=True)
class InUse:
    """The edition in use: ``sequence`` is 0 where it is of another directory, or came in another way."""

    sequence: int = 0
    countries: tuple[str, ...] = ()
    services: int = 0


@dataclass(frozen=True, slots=True)
class Times:
    """What the clock shows, and the time that is believed (`clock.trusted_now`)."""

    clock: datetime
    now: datetime


@dataclass(frozen=True, slots=True)
class Errand:
    """Where to go and what must be known there.

    ``folder`` is that of updates, ``publisher`` whose signatures count, ``source`` where the repository stands,
    ``floor`` below which no release is taken, and ``used`` with what is compared.
    """

    folder: Path
    publisher: Publisher
    source: UpdateSource
    times: Times
    floor: Floor
    used: InUse


@dataclass(frozen=True, slots=True)
class Brought:
    """An edition that lies here: ``sha256`` is that of its package, ``parts`` the lines by country."""

    publisher: Publisher
    fetched: FetchedEdition
    sha256: str
    parts: dict[str, Path]


def run_here(work: Callable[[Progress], Any], progress: Progress) -> Any:
    """Do work in this thread."""
    return work(progress)
