"""Looking in all places where a newer directory may be, of which some may not answer."""

import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from workpris_desktop.domain.errors import Stopped, WorkprisError
from workpris_desktop.domain.sync_errors import NoSource, SourceUnreachable, UpdateRefused
from workpris_desktop.domain.update import Offer, SourceKind, UpdateSource

LONGEST_SILENCE_S: Final = 8.0
"""A folder of the network that says nothing for so long counts as one that is not there."""

_STEP_S: Final = 0.05

Look = Callable[[UpdateSource], Offer | None]


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of it: the newest offer, and what went wrong where; ``answered`` counts the places that answered."""

    offer: Offer | None = None
    troubles: Mapping[UpdateSource, WorkprisError] = field(default_factory=dict)
    answered: int = 0

    @property
    def trouble(self) -> WorkprisError | None:
        """Return why nothing is known, None where a place answered; that something was refused comes first."""
        if self.answered or not self.troubles:
            return None
        errors = tuple(self.troubles.values())
        return next((error for error in errors if isinstance(error, UpdateRefused)), errors[0])


def look_around(
    look: Look,
    sources: Iterable[UpdateSource],
    go_on: Callable[[], None] = lambda: None,
) -> Looked:
    """Look in each of several places; of web addresses, which are all of one publisher, no more than one must answer.

    Args:
        look: looks in one place; returns None where nothing is newer there.
        sources: the places.
        go_on: is called before each place; it may raise `Stopped`.

    Raises:
        NoSource: there is no place.
        Stopped: raised by ``go_on``.
    """
    offers: list[Offer] = []
    troubles: dict[UpdateSource, WorkprisError] = {}
    answered: list[UpdateSource] = []
    tried = False
    for source in sources:
        tried = True
        if source.kind is SourceKind.WEB and any(each.kind is SourceKind.WEB for each in answered):
            continue
        go_on()
        try:
            offer = look(source)
        except Stopped:
            raise
        except WorkprisError as error:
            troubles[source] = error
            continue
        answered.append(source)
        offers += [offer] if offer else []
    if not tried:
        raise NoSource
    newest = max(offers, key=lambda offer: offer.release.sequence, default=None)
    return Looked(newest, troubles, len(answered))


def when_it_answers(
    look: Look,
    go_on: Callable[[], None],
    *,
    touch: Callable[[str], object] = os.listdir,
    longest_s: float = LONGEST_SILENCE_S,
) -> Look:
    """Return a look that touches a folder first in a thread of its own, which is left to itself if nothing comes back.

    Args:
        look: looks in one place.
        go_on: is called while it is waited; it may raise `Stopped`.
        touch: asks the system about a folder.
        longest_s: so many seconds are waited.

    Returns:
        A look that raises `SourceUnreachable`, too, for a folder that does not answer.
    """

    def looked(source: UpdateSource) -> Offer | None:
        if source.kind is SourceKind.FOLDER:
            _demand_answer(source.place, go_on, touch, longest_s)
        return look(source)

    return looked


def _demand_answer(folder: str, go_on: Callable[[], None], touch: Callable[[str], object], longest_s: float) -> None:
    answered = threading.Event()

    def ask() -> None:
        # That there is nothing is an answer, too.
        with suppress(OSError):
            touch(folder)
        answered.set()

    threading.Thread(target=ask, name="touching", daemon=True).start()
    until = time.monotonic() + longest_s
    while not answered.wait(_STEP_S):
        go_on()
        if time.monotonic() > until:
            raise SourceUnreachable(folder)
