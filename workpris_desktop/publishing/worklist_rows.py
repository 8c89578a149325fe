"""A slip as a row of a publisher's work list."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.slip import Correction, Slip

OWN_COLUMNS: Final = ("state", "remark")
"""What the publisher writes; never touched."""

SLIP_COLUMNS: Final = (
    "kind",
    "record",
    "name",
    "line",
    "right",
    "said by",
    "said on",
    "directory",
    "issued",
    "sequence",
    "office",
    "made on",
    "office key",
    "slip",
)
"""What the slips say, in the order of the columns; ``slip`` is the id by which doubles are known."""

Row = Mapping[str, str | date]


def slip_row(slip: Slip, office_key: str) -> dict[str, str | date]:
    """Return the cells of a slip by the names of their columns; cells that say nothing are not there."""
    cells: dict[str, str | date | None] = {
        **_about(slip),
        "office": slip.sender,
        "made on": slip.made_on,
        "office key": office_key,
        "slip": slip.id,
    }
    return {name: cell for name, cell in cells.items() if cell}


def _about(slip: Slip) -> dict[str, str | date | None]:
    about = slip.about
    if isinstance(about, Correction):
        record = about.record
        return {
            "kind": "correction",
            "record": record.id,
            "name": record.name,
            "line": about.line.value,
            "right": about.right,
            "said by": about.said_by.value,
            "said on": about.said_on,
            "directory": record.directory,
            "issued": record.issued,
            "sequence": str(record.sequence or ""),
        }
    if isinstance(about, MissingService):
        said = (about.service_type, about.region, about.setting.value if about.setting else "")
        return {"kind": "gap", "right": " ".join(filter(None, said)), "said on": about.on}
    return {"kind": "proposal", "record": about.corrects or about.service_id, "name": about.name}
