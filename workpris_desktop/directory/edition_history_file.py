"""Which editions came into use, on disk: one small file beside them.

An entry is written before the pointer is switched to its edition, so that no edition is ever in use without one. Where
the power went in between, the last entry names another edition than the pointer, and counts for nothing.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from workpris_desktop.directory.generation import read_pointer
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.edition_history import HistoryEntry, Origin, OriginKind
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.record.limits import LONGEST_TEXT
from workpris_desktop.record.program_notice import notice_value, read_notice
from workpris_desktop.record.text import clean_text
from workpris_desktop.system.files import set_aside, wrapped_os_errors, write_atomically

HISTORY_FILE: Final = "history.json"
MOST_ENTRIES: Final = 200
_MOST_COUNTRIES: Final = 300
_LARGEST_BYTES: Final = 2_000_000


def entry_of(edition: Edition, at: datetime, origin: Origin) -> HistoryEntry:
    """Return what the history says of an edition that comes into use.

    Args:
        edition: the edition.
        at: the moment (UTC).
        origin: where it came from.
    """
    return HistoryEntry(edition.number, edition.title, edition.issued, edition.services, at, origin)


def read_history(folder: Path) -> tuple[HistoryEntry, ...]:
    """Return the editions that came into use, the oldest first; none where nothing is known, or can be read now.

    An entry that cannot be read is passed over. A damaged file gives none, and is kept beside as ``.damaged`` where the
    disk allows it.
    """
    try:
        return _kept(folder)
    except OSError:
        return ()


def add_entry(folder: Path, entry: HistoryEntry) -> None:
    """Put an entry behind those of editions that came into use; beyond `MOST_ENTRIES` the oldest are dropped.

    Raises:
        MachineFault: it could not be written, or the former ones not be read; they stay.
    """
    path = folder / HISTORY_FILE
    with wrapped_os_errors(path):
        entries = (*_kept(folder), entry)[-MOST_ENTRIES:]
    said = json.dumps({"editions": [_said(each) for each in entries]}, ensure_ascii=False, indent=1)
    write_atomically(path, said.encode("utf-8", "replace"))


def _kept(folder: Path) -> tuple[HistoryEntry, ...]:
    path = folder / HISTORY_FILE
    try:
        with path.open("rb") as file:
            said = json.loads(file.read(_LARGEST_BYTES))["editions"]
    except FileNotFoundError:
        return ()
    except (ValueError, LookupError, TypeError, RecursionError):
        said = None
    if not isinstance(said, list):
        with suppress(MachineFault):
            set_aside(path)
        return ()
    return _in_use(folder, _readable(said))


def _in_use(folder: Path, entries: Sequence[HistoryEntry]) -> tuple[HistoryEntry, ...]:
    """Return the entries without a last one whose edition the pointer was never switched to."""
    pointer = read_pointer(folder)
    if pointer is None or not entries:
        return tuple(entries)
    last = entries[-1]
    # An older one may have been followed by one that came without history; one that was gone back to may not.
    is_ahead = last.number > pointer.number or (last.origin.kind is OriginKind.BACK and last.number != pointer.number)
    return tuple(entries[:-1] if is_ahead else entries)


def _said(entry: HistoryEntry) -> Mapping[str, Any]:
    return {
        "number": entry.number,
        "title": entry.title,
        "issued": str(entry.issued or ""),
        "services": entry.services,
        "at": entry.at.astimezone(UTC).isoformat(),
        "kind": entry.origin.kind.value,
        "source": entry.origin.source,
        "publisher": entry.origin.publisher,
        "fingerprint": entry.origin.fingerprint,
        "sequence": entry.origin.sequence,
        "countries": list(entry.origin.countries),
        "program": notice_value(entry.origin.program),
    }


def _readable(said: Sequence[Any]) -> list[HistoryEntry]:
    entries = []
    for each in said[-MOST_ENTRIES - 1 :]:
        with suppress(ValueError, LookupError, TypeError, OverflowError):
            entries.append(_entry(each))
    return entries


def _entry(said: Any) -> HistoryEntry:
    return HistoryEntry(
        number=_number(said["number"]),
        title=_text(said["title"]),
        issued=date.fromisoformat(said["issued"]) if said["issued"] else None,
        services=_number(said["services"]),
        at=datetime.fromisoformat(said["at"]).astimezone(UTC),
        origin=Origin(
            OriginKind(said["kind"]),
            _text(said["source"]),
            _text(said["publisher"]),
            _text(said["fingerprint"]),
            _number(said["sequence"]),
            tuple(map(_text, said["countries"][:_MOST_COUNTRIES])),
            read_notice(said.get("program")),
        ),
    )


def _number(said: Any) -> int:
    if type(said) is not int or said < 0:
        raise ValueError
    return said


def _text(said: Any) -> str:
    if not isinstance(said, str):
        raise TypeError
    return clean_text(said[:LONGEST_TEXT])
