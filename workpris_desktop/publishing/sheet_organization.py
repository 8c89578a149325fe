"""From the cells of an organisation to its rows."""

from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.filled_sheet import Cells
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.register_number import RegisterNumber, read_register_number
from workpris_desktop.publishing.sheet import cell_text
from workpris_desktop.publishing.sheet_rows import SheetRows
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.publishing.template_columns import folded_head
from workpris_desktop.record.limits import LONGEST_NAME, LONGEST_NUMBER


def put_organization(cells: Cells, country: str, reader: CellReader, rows: SheetRows) -> str:
    """Put the rows of an organisation, and return its id: made of its number in the register, else of its name.

    Args:
        cells: what the sheet says of it.
        country: ISO 3166-1 code of its first place, "" where that is not known.
        reader: reads the cells.
        rows: takes the rows.
    """
    name = reader.text(cells, "org_name", LONGEST_NAME)
    number = _register_number(cells, country, reader)
    if number is None:
        organization_id = stable_id("organization", folded_head(name))
    else:
        scheme = (number.scheme or "register").lower()
        organization_id = stable_id(scheme, number.number)
        rows.put(
            "organization_identifier",
            stable_id(f"{scheme}-id", number.number),
            organization_id=organization_id,
            identifier_scheme=number.scheme,
            identifier_type=number.kind,
            identifier=number.number[:LONGEST_NUMBER],
        )
    rows.put(
        "organization",
        organization_id,
        name=name,
        email=reader.mail(cells, "org_mail"),
        website=reader.web(cells, "org_website"),
        legal_status=reader.text(cells, "org_legal_form"),
        country=country,
        no_register_reason=reader.text(cells, "org_no_register_id"),
    )
    return organization_id


def _register_number(cells: Cells, country: str, reader: CellReader) -> RegisterNumber | None:
    """Return the number of an organisation; one that fails its check digit is named, and kept."""
    cell = cells.get("org_register_id")
    if cell is None:
        return None
    number = read_register_number(cell.value, country)
    if not number.valid:
        reader.note(cell, SourceFault.WRONG_REGISTER_ID)
    elif len(number.number) > len(cell_text(cell.value).strip()):
        reader.note(cell, SourceFault.UNDERSTOOD, number.number)
    return number
