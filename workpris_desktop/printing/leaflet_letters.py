"""How large the letters of a leaflet are, and the blank between them (leaflet.md 7.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.leaflet import LineKind
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import text_style


@dataclass(frozen=True, slots=True)
class Letters:
    """How large everything is; lengths in mm.

    ``kinds`` are the styles of lines that are not written like the body. What stands under a label is set in by
    ``indent_mm``, which shows on every printer; grey or colour would not. ``gap_mm`` is blank above a label or a
    sentence, ``block_gap_mm`` between services with the rule in its middle, ``writing_mm`` from one line to write on
    to the next.
    """

    title: TextStyle
    body: TextStyle
    strong: TextStyle
    kinds: Mapping[LineKind, TextStyle]
    picture_mm: float
    indent_mm: float
    gap_mm: float
    block_gap_mm: float
    title_gap_mm: float
    foot_gap_mm: float
    writing_mm: float

    def of(self, kind: LineKind) -> TextStyle:
        """Return how a line of a kind is written."""
        return self.kinds.get(kind, self.body)


def _letters(*, body: float, name: float, phone: float, title: float) -> Letters:
    """Return letters of some sizes in points, with blank in proportion."""
    part = body / 14
    strong = text_style(body, bold=True, running=True)
    return Letters(
        title=text_style(title, bold=True),
        body=text_style(body, running=True),
        strong=strong,
        kinds={
            LineKind.NAME: text_style(name, bold=True),
            LineKind.PHONE: text_style(phone, bold=True),
            LineKind.WARNING: strong,
        },
        picture_mm=5.5 * part,
        indent_mm=5.0 * part,
        gap_mm=1.4 * part,
        block_gap_mm=7.0 * part,
        title_gap_mm=3.0 * part,
        foot_gap_mm=4.5 * part,
        writing_mm=9.0,
    )


NORMAL: Final = _letters(body=14, name=16, phone=20, title=20)
LARGE: Final = _letters(body=18, name=20, phone=26, title=26)
SMALL: Final = _letters(body=10, name=12, phone=14, title=10)
"""Of a pocket card."""
