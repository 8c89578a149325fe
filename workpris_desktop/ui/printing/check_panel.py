"""What to look at before a leaflet is printed, each with a button for what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.printing.bounds import shortened
from workpris_desktop.ui.printing.leaflet_notices import Notice, Remedy
from workpris_desktop.ui.widgets.plain_label import PlainLabel

LONGEST_NAME = 32
"""Characters of a name on a button; the whole name stands in the sentence."""

_PLACE = "notice"


class CheckPanel(QWidget):
    """Shows notices, one below the other; hidden while there is none."""

    phone_only_asked = Signal(str, bool)
    """The id of a service, and whether nothing but its telephone is to be printed."""
    apart_asked = Signal(str, bool)
    """The id of a service, and whether it is to have a sheet of its own."""
    successor_requested = Signal(str, Pick)
    """The id of the service that is gone, and the one to take instead."""

    def __init__(self, behind: QWidget, parent: QWidget | None = None) -> None:
        """Make an empty panel.

        Args:
            behind: what the Tab key leaves when it comes to the panel.
            parent: the part of the window that it belongs to.
        """
        super().__init__(parent)
        self._behind = behind
        self._notices: tuple[Notice, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said."""
        return "\n".join(notice.text for notice in self._notices)

    @property
    def first_button(self) -> QPushButton | None:
        """Return the first button of what can be done, None where nothing can."""
        return next(iter(self._buttons()), None)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show notices in place of those that were there; the keyboard stays at what it was about."""
        if tuple(notices) == self._notices:
            return
        focused = self._focused_place()
        self._notices = tuple(notices)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(notice) for notice in notices]
        for row in self._rows:
            self._column.addWidget(row)
        self._join_tab_order()
        self.setVisible(bool(notices))
        if focused:
            self._focus(focused)

    def _row(self, notice: Notice) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(f"▲ {notice.text}"))
        if notice.remedy:
            column.addWidget(self._button(notice, notice.remedy), 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _button(self, notice: Notice, remedy: Remedy) -> QPushButton:
        name = shortened(notice.successor.name, LONGEST_NAME) if notice.successor else ""
        texts = {
            Remedy.PHONE_ONLY: self.tr("Phone only"),
            Remedy.IN_FULL: self.tr("Print in full"),
            Remedy.APART: self.tr("Own sheet"),
            Remedy.TOGETHER: self.tr("Back to the others"),
            Remedy.SUCCESSOR: self.tr("Take instead: {name}").format(name=name),
        }
        button = QPushButton(texts[remedy].replace("&", "&&"))
        button.setAccessibleName(texts[remedy])
        button.setAccessibleDescription(notice.text)
        button.setProperty(_PLACE, _place(notice))
        button.clicked.connect(lambda: self._ask(notice))
        return button

    def _ask(self, notice: Notice) -> None:
        if notice.remedy is Remedy.SUCCESSOR:
            self.successor_requested.emit(notice.service_id, notice.successor)
        elif notice.remedy in {Remedy.PHONE_ONLY, Remedy.IN_FULL}:
            self.phone_only_asked.emit(notice.service_id, notice.remedy is Remedy.PHONE_ONLY)
        else:
            self.apart_asked.emit(notice.service_id, notice.remedy is Remedy.APART)

    def _join_tab_order(self) -> None:
        """Let the Tab key come to the buttons where they stand: Qt puts what is made later behind everything else."""
        before = self._behind
        for button in self._buttons():
            QWidget.setTabOrder(before, button)
            before = button

    def _buttons(self) -> list[QPushButton]:
        return [button for row in self._rows for button in row.findChildren(QPushButton)]

    def _focused_place(self) -> str:
        focused = QApplication.focusWidget()
        return str(focused.property(_PLACE) or "") if focused and self.isAncestorOf(focused) else ""

    def _focus(self, place: str) -> None:
        """Give the keyboard to the button at the place of the one that had it, else to the first one."""
        for button in sorted(self._buttons(), key=lambda each: each.property(_PLACE) != place)[:1]:
            button.setFocus()


def _place(notice: Notice) -> str:
    """Return of what a button is: the same for what can be done and for what takes it back."""
    about_phone = notice.remedy in {Remedy.PHONE_ONLY, Remedy.IN_FULL}
    return f"{'phone' if about_phone else 'sheet'} {notice.service_id}"
