"""Saved leaflets on disk: the choices, kept from one start of the program to the next."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions, Part
from workpris_desktop.domain.saved_leaflet import SavedLeaflet, SavedLeaflets
from workpris_desktop.domain.shortlist import MOST_SERVICES, Pick
from workpris_desktop.system.kept_file import read_kept, write_kept

_LARGEST_BYTES: Final = 4_000_000
_LONGEST_CODE: Final = 8
"""Characters of a language; one whose phrases are gone is still kept."""

_DAMAGE: Final = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


def read_saved_leaflets(path: Path) -> SavedLeaflets:
    """Return the saved leaflets; none where there is no file.

    One that is damaged is passed over. A damaged file gives none, and is kept beside as ``.damaged`` where the disk
    allows it.
    """
    return read_kept(path, _LARGEST_BYTES, _leaflets) or SavedLeaflets()


def write_saved_leaflets(path: Path, saved: SavedLeaflets) -> None:
    """Keep the saved leaflets; nothing that was typed for a sheet is written.

    Raises:
        MachineFault: they could not be written; the former ones stay.
    """
    write_kept(path, {"leaflets": [_entry(leaflet) for leaflet in saved.leaflets]})


def _leaflets(said: Any) -> SavedLeaflets:
    entries, saved = said["leaflets"], SavedLeaflets()
    if not isinstance(entries, list):
        raise TypeError
    for entry in entries:
        with suppress(*_DAMAGE):
            saved = saved.with_saved(_leaflet(entry))
    return saved


def _entry(leaflet: SavedLeaflet) -> dict[str, object]:
    options = leaflet.options
    return {
        "name": leaflet.name,
        "saved_on": leaflet.saved_on.isoformat(),
        "picks": [{"id": pick.id, "name": pick.name} for pick in leaflet.picks],
        "options": {
            "language": options.language,
            "format": options.format,
            "large": options.large,
            "parts": [part for part in Part if part in options.parts],
            "pictures": options.pictures,
            "qr": options.qr,
            "phone_only": sorted(options.phone_only),
            "apart": sorted(options.apart),
        },
        "digests": {service_id: dict(digests) for service_id, digests in leaflet.digests.items()},
    }


def _leaflet(entry: Any) -> SavedLeaflet:
    picks = tuple(dict.fromkeys(Pick(_text(pick["id"]), _text(pick["name"])) for pick in entry["picks"]))
    if not 1 <= len(picks) <= MOST_SERVICES:
        raise ValueError
    return SavedLeaflet(
        name=_text(entry["name"]),
        picks=picks,
        options=_options(entry["options"], frozenset(pick.id for pick in picks)),
        saved_on=date.fromisoformat(_text(entry["saved_on"])),
        digests={pick.id: _digests(entry["digests"].get(pick.id, {})) for pick in picks},
    )


def _options(said: Any, ids: frozenset[str]) -> LeafletOptions:
    language = _text(said["language"])
    if not 1 < len(language) <= _LONGEST_CODE:
        raise ValueError
    return LeafletOptions(
        language,
        LeafletFormat(said["format"]),
        large=_truth(said["large"]),
        parts=frozenset(map(Part, said["parts"])),
        pictures=_truth(said["pictures"]),
        qr=_truth(said["qr"]),
        phone_only=frozenset(map(_text, said["phone_only"])) & ids,
        apart=frozenset(map(_text, said["apart"])) & ids,
    )


def _digests(said: Mapping[Any, Any]) -> dict[str, str]:
    return {_text(key): _text(digest) for key, digest in said.items()}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    # Half of a surrogate pair is no text, and could never be written again.
    value.encode()
    return value


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value
