"""The needs on the entry sheet: one square for each, in two columns."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Final

from workpris_desktop.domain.need import ClientNeed, NeedKind, NeedStatus
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Part

_NEED: Final = text_style(10)
_OPEN_NEED: Final = text_style(10, bold=True)
_WISH: Final = text_style(9)
_COLUMN_GAP_MM: Final = 6.0
_ROW_GAP_MM: Final = 0.6
_END_GAP_MM: Final = 2.6
_TOLD: Final[Mapping[NeedStatus, str]] = {
    NeedStatus.IN_PROGRESS: "form_need_in_progress",
    NeedStatus.DONE: "form_need_done",
    NeedStatus.DECLINED: "form_need_declined",
    NeedStatus.NOT_NEEDED: "form_need_not_needed",
}
"""What is said behind a need; one that is needed says so by its tick."""


def need_parts(
    sheet: Sheet, kinds: Sequence[NeedKind], needs: Mapping[str, ClientNeed], words: Phrasebook
) -> Iterator[Part]:
    """Walk the needs, two in a row, down the left column and then down the right one; those that are open are ticked.

    Raises:
        KeyError: a need or the phrase bank lacks the language.
    """
    half = (len(kinds) + 1) // 2
    width = (sheet.width_mm - _COLUMN_GAP_MM) / 2
    for pair in zip_longest(kinds[:half], kinds[half:]):
        columns = [Column(sheet, at * (width + _COLUMN_GAP_MM), width) for at in range(2)]
        for column, kind in zip(columns, pair, strict=True):
            if kind is not None:
                _put(column, kind, needs.get(kind.id), words)
        marks = (*columns[0].marks, *columns[1].marks)
        yield Part(marks, max(column.y for column in columns) + _ROW_GAP_MM)
    if kinds:
        yield Part((), _END_GAP_MM)


def _put(column: Column, kind: NeedKind, need: ClientNeed | None, words: Phrasebook) -> None:
    label = kind.labels[words.language]
    status = need.status if need else NeedStatus.NOT_STARTED
    told = f" ({words.say(_TOLD[status])})" if status in _TOLD else ""
    column.put_option(f"{label}{told}", _OPEN_NEED if status.is_open else _NEED, is_ticked=status.is_open)
    if need and need.wish:
        column.put(need.wish, _WISH)
