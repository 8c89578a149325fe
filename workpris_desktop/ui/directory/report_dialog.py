"""Something in a record is wrong: a slip is filled in, without a word about any person."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.client_data import PersonSign, person_signs
from workpris_desktop.domain.slip import (
    LONGEST_RIGHT,
    LONGEST_SENDER,
    Correction,
    ReportedRecord,
    SaidBy,
    Slip,
    WrongLine,
)
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.directory.report_choice import ReportChoice
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.wording.slip_telling import SlipWords

WIDTH_CHARACTERS = 72
TEXT_LINES = 3
REMARK_LINES = 2
SCREEN_SHARE = 0.9
MARGIN_PX = 9


@dataclass(frozen=True, slots=True)
class BegunReport:
    """What is proposed to whoever reports: which line is wrong, the beginning of what is right, and since when."""

    line: WrongLine
    right: str
    said_on: date


class ReportDialog(QDialog):
    """Asks which line of a record is wrong and what is right; it sends nothing, and asks by signal to keep the slip."""

    kept = Signal(Slip)

    def __init__(self, record: ReportedRecord, today: date, sender: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._today = today
        self._words = SlipWords(self)
        self.setWindowTitle(self.tr("Report an error"))
        self.line = ReportChoice(self.tr("What is &wrong?"), [(line, self._words.line(line)) for line in WrongLine], 3)
        self.right = QPlainTextEdit(tabChangesFocus=True)
        self.said_by = ReportChoice(
            self.tr("Who &said so?"), [(source, self._words.said_by(source)) for source in SaidBy], 3
        )
        self.day, self.office = DayField(), QLineEdit(sender)
        self._remark = AnnouncedLabel()
        self._buttons = QDialogButtonBox()
        self.keep_button = self._buttons.addButton(self.tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.copy_button = self._buttons.addButton(self.tr("&Copy the id"), QDialogButtonBox.ButtonRole.ActionRole)
        self._cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self.day.show_day(today)
        self.line.setFocus()

    @property
    def remark(self) -> str:
        """Return what stands in the way, or is to be looked at; "" for nothing."""
        return self._remark.text()

    @property
    def signs(self) -> frozenset[PersonSign]:
        """Return what in the typed texts looks like a person."""
        return self._signs_in_text() | person_signs(self.office.text(), self._today)

    def begin_with(self, begun: BegunReport) -> None:
        """Propose what is known already; it can all be changed."""
        self.line.choose(begun.line)
        self.right.setPlainText(begun.right)
        self.right.moveCursor(QTextCursor.MoveOperation.End)
        self.day.show_day(begun.said_on)
        self.right.setFocus()

    def keep(self) -> None:
        """Ask to keep the slip; what is missing is said, and gets the keyboard."""
        missing = self._first_missing()
        if missing is not None:
            sentence, widget = missing
            self._say(sentence)
            widget.setFocus()
            return
        line, said_by, day = self.line.chosen, self.said_by.chosen, self.day.day
        assert isinstance(line, WrongLine)
        assert isinstance(said_by, SaidBy)
        assert day is not None
        correction = Correction(self._record, line, said_by, day, self._right())
        self.kept.emit(Slip.correction(correction, self._today, " ".join(self.office.text().split())))

    def _first_missing(self) -> tuple[str, QWidget] | None:
        line, day = self.line.chosen, self.day.day
        faults: tuple[tuple[bool, str, QWidget], ...] = (
            (line is None, self.tr("Choose what is wrong."), self.line),
            (
                not self._right() and not (isinstance(line, WrongLine) and line.says_all),
                self.tr("Write what is right."),
                self.right,
            ),
            (
                len(self._right()) > LONGEST_RIGHT,
                self.tr("%n characters too many: say it shorter.", "", len(self._right()) - LONGEST_RIGHT),
                self.right,
            ),
            (_is_certain(self._signs_in_text()), self._person_sentence(), self.right),
            (_is_certain(self.signs), self._person_sentence(), self.office),
            (self.said_by.chosen is None, self.tr("Choose who said so."), self.said_by),
            (day is None, self.tr("Tell on which day it was said."), self.day),
            (day is not None and day > self._today, self.tr("This day has not come yet."), self.day),
        )
        return next(((sentence, widget) for is_so, sentence, widget in faults if is_so), None)

    def _signs_in_text(self) -> frozenset[PersonSign]:
        # What is longer cannot be kept, so it need not be looked through at each letter.
        text = self._right()[: 2 * LONGEST_RIGHT]
        return person_signs(text, self._today, is_telephone=self.line.chosen is WrongLine.TELEPHONE)

    def _right(self) -> str:
        return " ".join(self.right.toPlainText().split())

    def _look(self) -> None:
        """Say at once what looks like a person, and how much is too much."""
        signs, surplus = self.signs, len(self._right()) - LONGEST_RIGHT
        if surplus > 0:
            self._say(self.tr("%n characters too many: say it shorter.", "", surplus))
        else:
            self._say(self._person_sentence() if signs else "")
        is_doubtful = bool(signs) and not _is_certain(signs)
        self.keep_button.setText(self.tr("&Keep all the same") if is_doubtful else self.tr("&Keep"))

    def _person_sentence(self) -> str:
        said = self.tr("This looks like it is about a person. Say it without the name.")
        if _is_certain(self.signs):
            return self.tr("{said} It cannot be kept with a birth number or a date of birth.").format(said=said)
        return said

    def _say(self, sentence: str) -> None:
        self._remark.setText(sentence)
        self._remark.setStyleSheet(f"color: {colours_now().bad}; font-weight: bold")
        self.right.setAccessibleDescription(sentence)

    def _show_example(self) -> None:
        line = self.line.chosen
        self.right.setPlaceholderText(self._words.example(line if isinstance(line, WrongLine) else None))
        self._look()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(PlainLabel(self.tr("About: {name}").format(name=self._record.name)))
        column.addWidget(self.line)
        self._add_field(column, self.tr("What is &right?"), self.right)
        self.right.setFixedHeight(self.fontMetrics().lineSpacing() * (TEXT_LINES + 1))
        column.addWidget(self.said_by)
        beside = QHBoxLayout()
        day, office = QVBoxLayout(), QVBoxLayout()
        self._add_field(day, self.tr("On which &day?"), self.day)
        self._add_field(office, self.tr("&From whom (your office; may stay empty)"), self.office)
        self.office.setMaxLength(LONGEST_SENDER)
        for part, share in ((day, 0), (office, 1)):
            part.addStretch(1)
            beside.addLayout(part, share)
        column.addLayout(beside)
        column.addWidget(PlainLabel(self._explanation()))
        column.addStretch(1)
        self._take_room(inside)

    def _take_room(self, inside: QWidget) -> None:
        """Show all at once where the screen allows it, and let it be scrolled down where letters are very large.

        What stands in the way is said at the foot, which has its place from the beginning, so that nothing moves.
        """
        scroll = in_scroll_area(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, MARGIN_PX)
        self._buttons.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        frame.addWidget(scroll, 1)
        self._remark.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        self._remark.setMinimumHeight(REMARK_LINES * self.fontMetrics().lineSpacing())
        frame.addWidget(self._remark)
        frame.addWidget(self._buttons)
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        wanted = max(metrics.averageCharWidth() * WIDTH_CHARACTERS, inside.sizeHint().width() + 4 * MARGIN_PX)
        width = min(wanted, int(screen.width() * SCREEN_SHARE))
        foot = self._buttons.sizeHint().height() + (3 + REMARK_LINES) * metrics.lineSpacing()
        height = inside.heightForWidth(width) + foot
        self.resize(width, min(height, int(screen.height() * SCREEN_SHARE)))

    def _add_field(self, column: QVBoxLayout, text: str, field: QWidget) -> None:
        label = PlainLabel(text)
        label.setBuddy(field)
        name = text.replace("&", "")
        if isinstance(field, DayField):
            field.call(name)
        else:
            field.setAccessibleName(name)
        column.addWidget(label)
        column.addWidget(field)

    def _explanation(self) -> str:
        said = self.tr(
            "Nothing is sent from here. The correction waits on the Data page until somebody saves it as a file for "
            "the publisher of “{title}”. Never name a person whom you help."
        )
        return said.format(title=self._record.directory)

    def _connect(self) -> None:
        self.line.changed.connect(self._show_example)
        self.right.textChanged.connect(self._look)
        self.office.textChanged.connect(self._look)
        self.keep_button.setDefault(True)
        self._cancel.setAutoDefault(False)
        self.copy_button.setAutoDefault(False)
        self._buttons.accepted.connect(self.keep)
        self._buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.keep)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._record.id)
        self.copy_button.setText(self.tr("Copied"))


def _is_certain(signs: frozenset[PersonSign]) -> bool:
    return any(sign.is_certain for sign in signs)
