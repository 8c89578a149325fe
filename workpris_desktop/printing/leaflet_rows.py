"""The rows of a leaflet: how wide they are, how far in, and with which picture and code."""

from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final

from workpris_desktop.domain.leaflet import Leaflet, LeafletBlock, LeafletLine, LineKind
from workpris_desktop.printing.flow import Row, TextStyle, Unit, height_mm, room
from workpris_desktop.printing.leaflet_letters import Letters
from workpris_desktop.printing.page import Sheet
from workpris_desktop.printing.qr import dialling_code
from workpris_desktop.printing.wrap import split_sentences

_BEGINS_PIECE: Final = frozenset({LineKind.LABEL, LineKind.SENTENCE, LineKind.WARNING})

_PICTURE_GAP_MM: Final = 2.5
_CODE_GAP_MM: Final = 2.0


@dataclass(frozen=True, slots=True)
class Measure:
    """What rows are set by: letters that can be measured, and the width and height of a panel in mm."""

    sheet: Sheet
    letters: Letters
    width_mm: float
    height_mm: float

    @property
    def picture_column_mm(self) -> float:
        """Return what words are set in by where pictures stand before them."""
        return self.letters.picture_mm + _PICTURE_GAP_MM

    def rows(self, line: LeafletLine, *, indent_mm: float = 0, less_mm: float = 0) -> tuple[Row, ...]:
        """Return the rows of a line of meaning; ``less_mm`` is kept free at their right."""
        style = self.letters.of(line.kind)
        # Each sentence begins its own row (leaflet.md 7.1).
        sentences = split_sentences(line.text) if line.kind is LineKind.SENTENCE else (line.text,)
        room_mm = self.width_mm - indent_mm - less_mm
        texts = tuple(chain.from_iterable(self.sheet.wrap(sentence, style, room_mm) for sentence in sentences))
        return tuple(
            Row(
                text,
                style,
                indent_mm=indent_mm,
                goes_on=index < len(texts) - 1,
                tag="H2" if line.kind is LineKind.NAME else "P",
                picture=None if index else line.picture,
            )
            for index, text in enumerate(texts)
        )


def set_off(rows: tuple[Row, ...], above_mm: float, *, ruled: bool = False) -> tuple[Row, ...]:
    """Return rows with blank above them, and perhaps a rule in its middle."""
    first, *others = rows
    return (replace(first, above_mm=above_mm, ruled=ruled), *others)


def service_unit(measure: Measure, leaflet: Leaflet, block: LeafletBlock, room_mm: float, *, first: bool) -> Unit:
    """Return a service as it is set; with a rule above, unless it is the first.

    A code that dials stands at the right of the telephone number, and the lines beside it are narrower. It is left out
    where the number would be broken, or where a panel with ``room_mm`` of height for text cannot hold it.
    """
    plain = _unit(_Column(measure, pictures=leaflet.pictures), block, first=first)
    if not (leaflet.qr and block.dial):
        return plain
    column = _Column(measure, pictures=leaflet.pictures, code_mm=dialling_code(block.dial).side_mm)
    coded = _unit(column, block, first=first)
    return coded if _stands(coded, room_mm, measure.letters.of(LineKind.PHONE)) else plain


@dataclass
class _Column:
    """A service that is being set; ``beside_mm`` is how far down the code at its right still reaches."""

    measure: Measure
    pictures: bool
    code_mm: float = 0
    pieces: list[list[Row]] = field(default_factory=lambda: [[]])
    begun: bool = False
    under_label: bool = False
    beside_mm: float = 0

    def put(self, line: LeafletLine, above_mm: float, dial: str, *, ruled: bool) -> None:
        """Set a line of meaning below what is there."""
        begins = line.kind in _BEGINS_PIECE
        if begins:
            self._begin(under_label=line.kind is LineKind.LABEL)
        if dial:
            self.beside_mm = self.code_mm
        less_mm = self.code_mm + _CODE_GAP_MM if self.beside_mm > 0 else 0
        rows = self.measure.rows(line, indent_mm=self._indent_mm(line, begins=begins), less_mm=less_mm)
        rows = set_off(rows, above_mm, ruled=ruled)
        if dial:
            rows = (replace(rows[0], dial=dial), *rows[1:])
        self.beside_mm -= height_mm(rows, at_top=False)
        self.pieces[-1] += rows

    def end(self) -> tuple[tuple[Row, ...], ...]:
        """Return the pieces, with blank below the last line where the code reaches further down."""
        self._pass_code()
        return tuple(tuple(piece) for piece in self.pieces if piece)

    def _begin(self, *, under_label: bool) -> None:
        self.begun = True
        self.under_label = under_label
        if self.beside_mm < self.measure.letters.body.row_mm:
            self._pass_code()
            self.pieces.append([])

    def _pass_code(self) -> None:
        """Leave blank what is left of the height of the code."""
        if self.beside_mm > 0:
            self.pieces[-1].append(room(self.beside_mm))
            self.beside_mm = 0

    def _indent_mm(self, line: LeafletLine, *, begins: bool) -> float:
        if self.pictures and (self.begun or line.picture):
            return self.measure.picture_column_mm
        return self.measure.letters.indent_mm if self.under_label and not begins else 0


def _unit(column: _Column, block: LeafletBlock, *, first: bool) -> Unit:
    measure = column.measure
    dialled = _dialled(block) if column.code_mm else None
    for index, line in enumerate(block.lines):
        divided = index == 0 and not first
        gap_mm = measure.letters.gap_mm if line.kind in _BEGINS_PIECE else 0
        above_mm = measure.letters.block_gap_mm if divided else gap_mm
        dial = block.dial if index == dialled else ""
        column.put(_shown(line, pictures=column.pictures), above_mm, dial, ruled=divided)
    names = (line for line in block.lines if line.kind is LineKind.NAME)
    return Unit(column.end(), tuple(chain.from_iterable(map(measure.rows, names))))


def _dialled(block: LeafletBlock) -> int | None:
    """Return at which line a code begins: the label of the telephone number, or the number."""
    kinds = [line.kind for line in block.lines]
    if LineKind.PHONE not in kinds:
        return None
    number = kinds.index(LineKind.PHONE)
    return number - 1 if number and kinds[number - 1] is LineKind.LABEL else number


def _shown(line: LeafletLine, *, pictures: bool) -> LeafletLine:
    return line if pictures else replace(line, picture=None)


def _stands(unit: Unit, room_mm: float, number: TextStyle) -> bool:
    """Tell whether no number is broken beside a code, and a panel can hold the name and what is beside the code."""
    for index, piece in enumerate(unit.pieces):
        if any(row.dial for row in piece):
            broken = any(row.goes_on and row.style == number for row in piece)
            needed_mm = height_mm((*unit.pieces[0], *piece) if index else piece, at_top=True)
            return not broken and needed_mm <= room_mm
    return False
