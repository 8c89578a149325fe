"""The one row in which a directory file says which edition it is."""

import sqlite3
from datetime import date
from json import dumps, loads
from typing import Final

from workpris_desktop.domain.edition import Edition

_BETWEEN: Final = "\n"


def edition_row(edition: Edition) -> tuple[int | str, ...]:
    """Return the row, in the order of `schema.EDITION_COLUMNS`."""
    return (
        edition.number,
        edition.name,
        edition.title,
        edition.issued.isoformat() if edition.issued else "",
        int(edition.sample),
        edition.services,
        edition.organizations,
        edition.places,
        _BETWEEN.join(edition.countries),
        edition.licence,
        _BETWEEN.join(edition.sources),
        dumps(dict(edition.inclusion_rules), ensure_ascii=False),
        edition.timezone,
        edition.format_version,
        edition.municipalities,
    )


def edition_of(row: sqlite3.Row) -> Edition:
    """Return the edition that a row describes.

    Raises:
        ValueError: a value is not of its kind, so that the file is damaged.
    """
    return Edition(
        number=row["number"],
        name=row["name"],
        title=row["title"],
        issued=date.fromisoformat(row["issued"]) if row["issued"] else None,
        sample=bool(row["sample"]),
        services=row["services"],
        organizations=row["organizations"],
        places=row["places"],
        countries=tuple(row["countries"].split()),
        licence=row["licence"],
        sources=tuple(row["sources"].split(_BETWEEN)) if row["sources"] else (),
        inclusion_rules=loads(row["inclusion_rules"]),
        timezone=row["timezone"],
        format_version=row["format_version"],
        municipalities=row["municipalities"],
    )
