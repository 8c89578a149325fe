"""The states of coverage are told apart by whoever sees no colours."""

from collections import Counter

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from workpris_desktop.domain.coverage import CellState
from workpris_desktop.ui.colours import CONTRAST, DARK, LIGHT
from workpris_desktop.ui.coverage.state_paint import paint_state
from workpris_desktop.ui.theme import apply_colours

SIDE = 32


def hatching(state):
    """Return which points of a cell differ from the commonest one, whatever their colours."""
    picture = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    paint_state(painter, QRect(0, 0, SIDE, SIDE), state)
    painter.end()
    points = [picture.pixel(x, y) for y in range(SIDE) for x in range(SIDE)]
    ((ground, _),) = Counter(points).most_common(1)
    return tuple(point != ground for point in points)


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_each_state_has_a_hatching_of_its_own(qapp, colours):
    apply_colours(qapp, colours)
    try:
        found = {state: hatching(state) for state in CellState}
    finally:
        apply_colours(qapp, LIGHT)
    assert len(set(found.values())) == len(CellState)
    assert not any(found[CellState.AVAILABLE])
    assert sum(found[CellState.NONE]) > sum(found[CellState.FAR])
