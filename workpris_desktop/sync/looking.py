"""Looking in all places where a newer directory may be, of which some may not answer."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from workpris_desktop.domain.errors import Stopped, WorkprisError
from workpris_desktop.domain.sync_errors import NoSource, UpdateRefused
from workpris_desktop.domain.update import Offer, SourceKind, UpdateSource


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
    look: Callable[[UpdateSource], Offer | None],
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
