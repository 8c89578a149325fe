"""A field in which a day is typed, or chosen in a calendar."""

from datetime import date
from typing import Final, cast

from PySide6.QtCore import QDate, QLocale, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.dates import short_date, typed_day
from workpris_desktop.wording.languages import spoken_language

FIRST_DAY: Final = date(1990, 1, 1)
YEARS_AHEAD: Final = 60

_WIDTH_CHARACTERS: Final = 18


class DayField(SpeakingWidget):
    """Holds a day; a text that means none is left as it is, and a line below says so once one is done with it."""

    day_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self.edit, self.opener, self._remark = QLineEdit(), QToolButton(), AnnouncedLabel()
        self.opener.setArrowType(Qt.ArrowType.DownArrow)
        self._lay_out()
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._read)
        self.edit.editingFinished.connect(self._finish)
        self.opener.clicked.connect(self._open_calendar)
        self.show_texts()

    @property
    def day(self) -> date | None:
        """Return the day, None where none is told or what is typed is no day."""
        return self._day

    @property
    def remark(self) -> str:
        """Return why what is typed is no day, "" while nothing is to be said."""
        return self._remark.text()

    def show_day(self, day: date | None) -> None:
        """Put a day into the field, without telling anybody; None to empty it."""
        self._day = day
        with QSignalBlocker(self.edit):
            self.edit.setText(short_date(day, spoken_language()) if day else "")
        self._say("")

    def call(self, name: str) -> None:
        """Name the field for those who hear it."""
        self.edit.setAccessibleName(name)
        self.opener.setAccessibleName(self.tr("{field}: choose in a calendar").format(field=name))
        self.opener.setToolTip(self.tr("Choose in a calendar"))

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.edit.setPlaceholderText(self.tr("d.m.yyyy", "how a day is typed: day, month, year of four digits"))
        self.call(self.edit.accessibleName())
        if self._day is not None:
            self.show_day(self._day)
        elif self.remark:
            self._finish()

    def _lay_out(self) -> None:
        self.edit.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDTH_CHARACTERS)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.edit, self.opener):
            line.addWidget(widget)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._remark)
        self._remark.hide()

    def _read(self, text: str) -> None:
        """Hold what is typed as soon as it is a day; what is wrong is told only when the person is done."""
        typed = typed_day(text, spoken_language())
        day = typed if typed and FIRST_DAY <= typed <= _last_day() else None
        if day or not text.strip():
            self._say("")
        if day != self._day:
            self._day = day
            self.day_changed.emit()

    def _finish(self) -> None:
        """Write the day as the language does, so that a mistaken month is seen; else say what is wrong."""
        language, text = spoken_language(), self.edit.text()
        if self._day is not None:
            self.show_day(self._day)
        elif typed_day(text, language):
            said = self.tr("Only a day from {first} to {last} can be told.")
            self._say(said.format(first=short_date(FIRST_DAY, language), last=short_date(_last_day(), language)))
        elif text.strip():
            example = self.edit.placeholderText()
            self._say(self.tr("This is no day. Type day, month and year: {pattern}").format(pattern=example))

    def _say(self, remark: str) -> None:
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.edit.setAccessibleDescription(remark)

    def _open_calendar(self) -> None:
        """Open a calendar below the field; it is made anew each time, so that it knows of nobody."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setLocale(QLocale(spoken_language()))
        calendar.setAccessibleName(self.opener.accessibleName())
        calendar.setDateRange(_q_date(FIRST_DAY), _q_date(_last_day()))
        calendar.setSelectedDate(_q_date(self._day) if self._day else QDate.currentDate())
        for chosen in (calendar.clicked, calendar.activated):
            chosen.connect(self._choose)
            chosen.connect(calendar.close)
        calendar.move(self.mapToGlobal(QPoint(0, self.edit.height())))
        calendar.show()

    def _choose(self, chosen: QDate) -> None:
        self.edit.setText(short_date(cast("date", chosen.toPython()), spoken_language()))


def _last_day() -> date:
    return cast("date", QDate.currentDate().addYears(YEARS_AHEAD).toPython())


def _q_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
