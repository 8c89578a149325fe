"""Places whose address is secret: what would give it away is taken out of a row before anything is read from it."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.filled_sheet import Cells
from workpris_desktop.publishing.importers.rpss_guard import Guard
from workpris_desktop.publishing.reading_words import said_anywhere
from workpris_desktop.publishing.source import SourceFault

_ADDRESS: Final = ("street", "town", "postal_code", "place_name")
_PLACE: Final = ("place_kind", *_ADDRESS, "region", "prison")
_FREE: Final = ("description", "conditions")
_STREET_AND_NUMBER: Final = re.compile(r"(?<!\w)[^\W\d_][\w.]*\s+[0-9]{1,4}(?:/[0-9]{1,4})?[a-z]?\s*(?:[,.;)\n]|\Z)")


def without_secrets(row: Cells, reader: CellReader) -> Cells:
    """Return a row without the address of a confidential place; what is dropped is named without being repeated.

    A place is confidential by its kind, or by a word such as *secret address* in any cell that tells where it is.
    """
    telling = [key for key in _PLACE if key in row and said_anywhere(reader.books, row[key].text, "secret")]
    kind = reader.choices("place_kind").find(row["place_kind"].text) if "place_kind" in row else None
    if kind == PlaceKind.CONFIDENTIAL:
        telling = [key for key in telling if key != "place_kind"]
    elif not telling:
        return row
    dropped = dict.fromkeys([*telling, *(key for key in _ADDRESS if key in row), *_telling_texts(row)])
    for key in dropped:
        reader.log.remark(row[key].where, SourceFault.SECRET_ADDRESS, row[key].column)
    kept = {key: cell for key, cell in row.items() if key not in dropped}
    said = row["place_kind"] if "place_kind" in row else row[next(iter(dropped))]
    return kept | {"place_kind": replace(said, key="place_kind", value=str(PlaceKind.CONFIDENTIAL))}


def _telling_texts(row: Cells) -> Iterable[str]:
    """Walk the free texts that repeat the street, or look as if they named one with its number."""
    secrets = tuple(filter(None, [tuple(folded_words(row["street"].text))] if "street" in row else []))
    guard = Guard(secrets=secrets)
    for key in _FREE:
        text = row[key].text if key in row else ""
        if guard.tells_address(folded_words(text)) or any(
            found[0][0].isupper() for found in _STREET_AND_NUMBER.finditer(text)
        ):
            yield key
