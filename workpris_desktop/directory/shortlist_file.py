"""The shortlist on disk: kept from one start of the program to the next."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.shortlist import MOST_SERVICES, Pick, Shortlist
from workpris_desktop.system.files import set_aside, write_atomically

_LARGEST_BYTES: Final = 1_000_000


def read_shortlist(path: Path) -> Shortlist:
    """Return the shortlist; an empty one where there is none.

    A damaged file also gives an empty one, and is kept beside as ``.damaged`` where the disk allows it.
    """
    try:
        with path.open("rb") as file:
            return _shortlist(json.loads(file.read(_LARGEST_BYTES)))
    except FileNotFoundError:
        return Shortlist()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        with suppress(MachineFault):
            set_aside(path)
        return Shortlist()


def write_shortlist(path: Path, shortlist: Shortlist) -> None:
    """Keep the shortlist.

    Raises:
        MachineFault: it could not be written; the former one stays.
    """
    picks = [{"id": pick.id, "name": pick.name} for pick in shortlist]
    write_atomically(path, json.dumps({"picks": picks}, ensure_ascii=False, indent=2).encode())


def _shortlist(said: Any) -> Shortlist:
    picks = tuple(Pick(entry["id"], entry["name"]) for entry in said["picks"])
    if len(picks) > MOST_SERVICES or not all(isinstance(text, str) for pick in picks for text in (pick.id, pick.name)):
        raise ValueError
    for pick in picks:
        # Half of a surrogate pair is no text, and could never be written again.
        f"{pick.id}{pick.name}".encode()
    return Shortlist(tuple(dict.fromkeys(picks)))
