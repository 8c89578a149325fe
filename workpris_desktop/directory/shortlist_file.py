"""The shortlist on disk: kept from one start of the program to the next."""

from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.shortlist import MOST_SERVICES, Pick, Shortlist
from workpris_desktop.system.kept_file import read_kept, write_kept

_LARGEST_BYTES: Final = 1_000_000


def read_shortlist(path: Path) -> Shortlist:
    """Return the shortlist; an empty one where there is none.

    A damaged file also gives an empty one, and is kept beside as ``.damaged`` where the disk allows it.
    """
    return read_kept(path, _LARGEST_BYTES, _shortlist) or Shortlist()


def write_shortlist(path: Path, shortlist: Shortlist) -> None:
    """Keep the shortlist.

    Raises:
        MachineFault: it could not be written; the former one stays.
    """
    picks = [{"id": pick.id, "name": pick.name} for pick in shortlist]
    write_kept(path, {"picks": picks})


def _shortlist(said: Any) -> Shortlist:
    picks = tuple(Pick(entry["id"], entry["name"]) for entry in said["picks"])
    if len(picks) > MOST_SERVICES or not all(isinstance(text, str) for pick in picks for text in (pick.id, pick.name)):
        raise ValueError
    for pick in picks:
        # Half of a surrogate pair is no text, and could never be written again.
        f"{pick.id}{pick.name}".encode()
    return Shortlist(tuple(dict.fromkeys(picks)))
