"""Small files of JSON that are kept from one start to the next: what cannot be read is never overwritten."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.system.files import set_aside, write_atomically

_Kept = TypeVar("_Kept")

_DAMAGE: Final = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What `json` and a function that looks at its values raise over a file that somebody else has written."""

_unread: set[Path] = set()
"""Files that are there but could not be read, nor put aside: what stands in them is not known to this run."""


def read_kept(path: Path, most_bytes: int, make: Callable[[Any], _Kept]) -> _Kept | None:
    """Return what is made of a file; None where there is none, or it cannot be read.

    One that is damaged is put aside as ``.damaged``. What can be neither read nor put aside, as while a virus scanner
    holds it, `write_kept` puts aside before it writes, so that nothing is lost.

    Args:
        path: the file.
        most_bytes: no more of it is read.
        make: makes of its JSON what it says; whatever usual error it raises says that the file is damaged.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most_bytes)
        kept = make(json.loads(data))
    except FileNotFoundError:
        return None
    except OSError:
        # It may only be held for a moment, by a virus scanner, and be as good as ever at the next start.
        _unread.add(path)
    except _DAMAGE:
        _unread.add(path)
        with suppress(MachineFault):
            _put_aside(path)
    else:
        _unread.discard(path)
        return kept
    return None


def write_kept(path: Path, said: Any) -> None:
    """Write a file as JSON, whole or not at all; one that could not be read before is put aside first.

    Raises:
        MachineFault: it could not be written, or not put aside; the former one stays.
    """
    if path in _unread:
        _put_aside(path)
    write_atomically(path, json.dumps(said, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass"))


def _put_aside(path: Path) -> None:
    if path.exists():
        set_aside(path)
    _unread.discard(path)
