"""Writing cells that stay what they are: text that no spreadsheet program takes for a formula."""

from typing import TYPE_CHECKING, Any, Final

from workpris_desktop.record.text import clean_prose

if TYPE_CHECKING:
    from openpyxl.cell import Cell

HEAD_FONT: Final[dict[str, Any]] = {"bold": True}
HEAD_FILL: Final[dict[str, Any]] = {"fill_type": "solid", "start_color": "DDE6EE"}
EXAMPLE_FONT: Final[dict[str, Any]] = {"italic": True, "color": "666666"}


def set_text(cell: "Cell", text: str) -> None:
    """Put a text into a cell as a text, whatever it begins with; an empty one leaves the cell empty.

    Source of the rule: security.md 5.4.
    """
    cleaned = clean_prose(text)
    if cleaned:
        cell.value = cleaned
        cell.data_type = "s"
