"""All questions on one page, section by section; it is built in steps, so that nobody waits for its end."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.intake.answer_box import HEADING_LARGER, AnswerBox
from workpris_desktop.ui.cases.intake.folded_row import FoldedRow
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area

GAP_PX = 14
INDENT_PX = 12

MakeBox = Callable[[IntakeField], AnswerBox]


class WholeSection(QWidget):
    """The heading of a section, what is folded in it, and a box for each question."""

    show_requested = Signal(str)
    """The sensitive questions of a section, by its id, are to be shown."""

    def __init__(self, section: str, fields: Sequence[IntakeField], make_box: MakeBox) -> None:
        super().__init__()
        self.section = section
        self.heading, self.folded = PlainLabel(), FoldedRow()
        font = self.heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * HEADING_LARGER)
        self.heading.setFont(font)
        self.boxes: dict[str, AnswerBox] = {}
        """Those that were shown at least once, by the ids of their questions."""
        self._fields, self._make_box = fields, make_box
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, GAP_PX)
        self._column.setSpacing(GAP_PX)
        for part in (self.heading, self.folded):
            self._column.addWidget(part)
        self.folded.show_requested.connect(lambda: self.show_requested.emit(self.section))

    def show_asked(self, heading: str, asked: Iterable[IntakeField], *, is_unfolded: bool) -> list[AnswerBox]:
        """Show the questions that are asked now, sensitive ones only once they were opened; return new boxes."""
        ids = {field.id for field in asked}
        shown = {each.id for each in self._fields if each.id in ids and (is_unfolded or not each.privacy.is_folded)}
        place, new = self._column.indexOf(self.folded) + 1, []
        for field in self._fields:
            if field.id in shown and field.id not in self.boxes:
                self.boxes[field.id] = self._make_box(field)
                self._column.insertWidget(place, self.boxes[field.id])
                new.append(self.boxes[field.id])
            if field.id in self.boxes:
                self.boxes[field.id].setVisible(field.id in shown)
                place += 1
        self.heading.setText(heading)
        self.folded.tell(heading, len(ids) - len(shown))
        self.folded.setVisible(len(ids) > len(shown))
        self.setVisible(bool(ids))
        return new

    def begin_unfolded(self) -> None:
        """Put the keyboard in the first sensitive question."""
        shown = (box for box in self.boxes.values() if box.field.privacy.is_folded and not box.isHidden())
        first = next(shown, None)
        if first is not None:
            first.begin()


class WholePage(QWidget):
    """A scrolled form; ``section_built`` tells that the questions of a section are there to be filled."""

    section_built = Signal(object)
    show_requested = Signal(str)

    def __init__(self, make_box: MakeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_box = make_box
        self.sections: dict[str, WholeSection] = {}
        self._waiting: list[tuple[str, Sequence[IntakeField]]] = []
        mark_as_client_data(self)
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._build_next)
        self._content = QWidget()
        self._inside = QVBoxLayout(self._content)
        self._inside.setContentsMargins(0, 0, INDENT_PX, 0)
        self._inside.addStretch(1)
        self.area: QScrollArea = in_scroll_area(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    @property
    def is_whole(self) -> bool:
        """Tell whether every section is there."""
        return not self._waiting

    def begin(self, fields: Iterable[IntakeField]) -> None:
        """Build the page: the first section at once, the others one after the other."""
        self.forget()
        by_section: dict[str, list[IntakeField]] = {}
        for field in fields:
            by_section.setdefault(field.section, []).append(field)
        self._waiting = list(by_section.items())
        self._build_next()

    def build_to(self, section: str) -> WholeSection | None:
        """Build what is missing up to a section, and return it; None where there is none of it."""
        while section not in self.sections and self._waiting:
            self._build_next()
        return self.sections.get(section)

    def scroll_to(self, part: QWidget) -> None:
        """Bring a part of the page to its top, as far as it goes."""
        self._inside.activate()
        top = part.mapTo(self._content, part.rect().topLeft())
        self.area.verticalScrollBar().setValue(top.y())

    def forget(self) -> None:
        """Let go of all questions."""
        self._step.stop()
        self._waiting = []
        for section in self.sections.values():
            self._inside.removeWidget(section)
            section.hide()
            section.deleteLater()
        self.sections = {}

    def _build_next(self) -> None:
        if not self._waiting:
            return
        name, fields = self._waiting.pop(0)
        section = self.sections[name] = WholeSection(name, fields, self._make_box)
        section.show_requested.connect(self.show_requested)
        # First its place: what has none and is shown becomes a window of its own.
        self._inside.insertWidget(self._inside.count() - 1, section)
        self.section_built.emit(section)
        if self._waiting:
            self._step.start()
