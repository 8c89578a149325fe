"""What is done on an errand, by whoever runs it; the libraries that it takes are brought in there and nowhere else."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from workpris_desktop.domain.sync_errors import UpdateInUse
from workpris_desktop.domain.update import Offer
from workpris_desktop.sync.errand import Brought, Errand
from workpris_desktop.sync.floor_file import FloorFile
from workpris_desktop.sync.update_choices import FLOOR_FILE
from workpris_desktop.sync.updated_shelf import Progress

if TYPE_CHECKING:
    from workpris_desktop.sync.bringing import Bringing, Verified


def find_offer(errand: Errand, chosen: Sequence[str], _progress: Progress) -> Offer | None:
    """Return what a source offers that is newer than what is in use, verified; None where there is nothing.

    Args:
        errand: where to look.
        chosen: the countries that a person asked for, none where nobody chose.

    Raises:
        WorkprisError: as `Updating.look` does.
    """
    with _bringing(errand) as bringing:
        return bringing.offer(_verified(errand, bringing), chosen)


def fetch_edition(errand: Errand, countries: Sequence[str], concerned: frozenset[str], progress: Progress) -> Brought:
    """Copy the newest release, verify the copy, and make of it the package and the preview.

    Args:
        errand: from where.
        countries: those that are taken.
        concerned: ids of the services of the shortlist and of saved leaflets.
        progress: is told how much is done; it may raise `Stopped`.

    Raises:
        WorkprisError: as `Updating.fetch` does.
    """
    with _bringing(errand) as bringing:
        verified = _verified(errand, bringing)
        wanted = bringing.offer(verified, countries)
        if wanted is None:
            raise UpdateInUse(verified.release.issued.date())
        return bringing.fetch(verified, wanted, concerned, progress)


def _verified(errand: Errand, bringing: "Bringing") -> "Verified":
    """Return the release that is offered; that it was verified is kept for ever, whatever comes next."""
    verified = bringing.verified()
    release = verified.release
    FloorFile(errand.folder / FLOOR_FILE).raise_floor(errand.publisher.fingerprint, release.sequence, release.issued)
    return verified


@contextmanager
def _bringing(errand: Errand) -> Iterator["Bringing"]:
    # Brings tuf and cryptography: 107 ms, which only those wait for who look for an update.
    from workpris_desktop.sync.bringing import Bringing  # noqa: PLC0415

    with closing(Bringing(errand)) as bringing:
        yield bringing
