"""A part that scrolls where there is too little room for it."""

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def in_scroll_area(part: QWidget) -> QScrollArea:
    """Return a scroll area without a frame around a part."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(part)
    return area
