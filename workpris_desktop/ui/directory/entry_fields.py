"""The fields of an entry of our office: five that are needed, and folded below them those for who knows more."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.entry_errors import EntryFault, EntryFaulty
from workpris_desktop.domain.own_entry import (
    LONGEST_ENTRY_NAME,
    LONGEST_PHONE,
    LONGEST_STREET,
    LONGEST_TOWN,
    OLDEST_AGE,
    OwnEntry,
    Town,
)
from workpris_desktop.record.entry_phone import phone_of
from workpris_desktop.record.text import clean_text
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.directory.entry_hours import EntryHours
from workpris_desktop.ui.directory.entry_type_field import EntryTypeField
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.choice_words import Offer
from workpris_desktop.wording.own_entry_words import OwnEntryWords

_NO_AGE: Final = -1


class EntryFields(QWidget):
    """Shows an entry and tells it as it is typed; below each field there is room for what is wrong with it.

    Args:
        types: the types of help to choose from.
        home: the country whose telephone numbers need no code while the town is in no list of places.
        words: says entries.
    """

    unfolded = Signal()
    """More is shown than before."""

    def __init__(self, types: Sequence[Offer], home: str, words: OwnEntryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home, self._words = home, words
        self._entry: OwnEntry | None = None
        self._whom = words.whom()
        self.name, self.phone, self.street, self.remark = (QLineEdit() for _ in range(4))
        self.type, self.town, self.hours = EntryTypeField(types), TownField(), EntryHours(words.weekdays())
        self.whom, self.free = QComboBox(), QCheckBox(self.tr("It &costs nothing"))
        self.youngest, self.oldest = QSpinBox(), QSpinBox()
        self.more = LinkButton()
        self.printed, self.town_remark = PlainLabel(), PlainLabel()
        self._rest, self._form = QWidget(), QFormLayout()
        self._faults: dict[str, PlainLabel] = {}
        self._labels: list[PlainLabel] = []
        self._lay_out()
        self._align_labels()
        self.phone.textChanged.connect(self._show_printed)
        self.town.decided.connect(self._show_town)
        self.more.clicked.connect(self.unfold)
        self.hours.on_days.toggled.connect(self.unfolded)

    @property
    def country(self) -> str:
        """Return the country of the town, as far as it is known."""
        return self._town().country

    def show_entry(self, entry: OwnEntry) -> None:
        """Put an entry into the fields."""
        self._entry = entry
        self.name.setText(entry.name)
        self.type.choose(entry.service_type)
        self.town.choose(entry.town.municipality, entry.town.name)
        self.phone.setText(entry.phone)
        self.hours.show_hours(entry.hours, by_appointment=entry.by_appointment)
        self.street.setText(entry.street)
        self.whom.setCurrentIndex([sex for sex, _ in self._whom].index(entry.sex))
        for box, age in ((self.youngest, entry.minimum_age), (self.oldest, entry.maximum_age)):
            box.setValue(_NO_AGE if age is None else age)
        self.free.setChecked(entry.is_free)
        self.remark.setText(entry.remark)
        plain = replace(entry, street="", sex=None, minimum_age=None, maximum_age=None, is_free=False, remark="")
        self._rest.setVisible(plain != entry)
        self.more.setVisible(plain == entry)

    def typed(self) -> OwnEntry:
        """Return the entry as it is typed; its id, and when it was right, are those of the one that was shown.

        Raises:
            EntryFaulty: the hours cannot be understood.
        """
        assert self._entry is not None
        try:
            hours = self.hours.hours()
        except ValueError as error:
            raise EntryFaulty("hours", EntryFault.NOT_POSSIBLE) from error
        phone = clean_text(self.phone.text())
        return replace(
            self._entry,
            name=clean_text(self.name.text()),
            service_type=self.type.code,
            town=self._town(),
            phone=phone_of(phone, self.country) or phone,
            hours=hours,
            by_appointment=self.hours.appointment.isChecked(),
            street=clean_text(self.street.text()),
            sex=self._whom[self.whom.currentIndex()][0],
            minimum_age=_age(self.youngest),
            maximum_age=_age(self.oldest),
            is_free=self.free.isChecked(),
            remark=clean_text(self.remark.text()),
        )

    def unfold(self) -> None:
        """Show the fields that are not needed."""
        self._rest.show()
        self.more.hide()
        self.street.setFocus()
        self.unfolded.emit()

    def fault(self, field: str) -> str:
        """Return what is said to be wrong with a field, "" for nothing."""
        return self._faults[field].text()

    def say_fault(self, field: str, sentence: str) -> QWidget:
        """Say what is wrong with a field, put the keyboard there, and return where it stands."""
        if field in {"street", "age", "remark"}:
            self.unfold()
        label = self._faults[field]
        label.setStyleSheet(f"color: {colours_now().bad}; font-weight: bold")
        self._say(label, sentence)
        widget = self._widgets[field]
        widget.setAccessibleDescription(sentence)
        widget.setFocus()
        return label

    def say_no_faults(self) -> None:
        """Take back what was said to be wrong."""
        for field, label in self._faults.items():
            self._say(label, "")
            self._widgets[field].setAccessibleDescription("")

    def _town(self) -> Town:
        town, typed = self.town.town, clean_text(self.town.text())
        if town is not None:
            return Town(town.name, town.country, town.region, town.district, town.id, town.latitude, town.longitude)
        if self._entry is not None and typed == self._entry.town.name and typed:
            return self._entry.town
        return Town(typed, self._home)

    def _show_town(self) -> None:
        self._say(self.town_remark, self.town.remark)
        self._show_printed()

    def _show_printed(self) -> None:
        """Show how the number will be printed, as soon as it is one."""
        printed = self._words.printed_phone(self.phone.text(), self.country)
        self._say(self.printed, self.tr("Will be printed: {number}").format(number=printed) if printed else "")

    @staticmethod
    def _say(label: PlainLabel, sentence: str) -> None:
        label.setText(sentence)
        label.setVisible(bool(sentence))

    @property
    def _widgets(self) -> dict[str, QWidget]:
        hours = self.hours.cells[0][0] if self.hours.on_days.isChecked() else self.hours.not_known
        return {
            "name": self.name,
            "type": self.type,
            "town": self.town,
            "phone": self.phone,
            "hours": hours,
            "street": self.street,
            "age": self.youngest,
            "remark": self.remark,
        }

    def _lay_out(self) -> None:
        for field, most in (
            (self.name, LONGEST_ENTRY_NAME),
            (self.town, LONGEST_TOWN),
            (self.phone, LONGEST_PHONE),
            (self.street, LONGEST_STREET),
        ):
            field.setMaxLength(most)
        column = QVBoxLayout(self)
        column.addLayout(self._form)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._add(self._form, self.tr("&Name"), "name", self.name)
        self._add(self._form, self.tr("&Type of help"), "type", self.type)
        self._add(self._form, self.tr("T&own"), "town", self.town, self.town_remark)
        self._add(self._form, self.tr("Tele&phone"), "phone", self.phone, self.printed)
        self._add(self._form, self.tr("Open"), "hours", self.hours)
        self.more.setAutoDefault(False)
        self.more.say(self.tr("Street, who it is for, price, remark"))
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._rest)
        rest = QFormLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._add(rest, self.tr("St&reet"), "street", self.street)
        self._add_ages(rest)
        rest.addRow("", self.free)
        self._add(rest, self.tr("Re&mark"), "remark", self.remark)
        column.addStretch(1)

    def _add(self, form: QFormLayout, text: str, name: str, field: QWidget, *below: QWidget) -> None:
        self._faults[name] = PlainLabel()
        cell = QVBoxLayout()
        cell.setSpacing(2)
        for widget in (field, *below, self._faults[name]):
            cell.addWidget(widget)
        for widget in (*below, self._faults[name]):
            widget.hide()
        label = PlainLabel(text)
        label.setWordWrap(False)
        label.setBuddy(field)
        self._labels.append(label)
        field.setAccessibleName(text.replace("&", ""))
        form.addRow(label, cell)

    def _align_labels(self) -> None:
        """Let the fields of both forms begin at the same place."""
        widest = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setMinimumWidth(widest)

    def _add_ages(self, form: QFormLayout) -> None:
        self.whom.addItems([said for _, said in self._whom])
        ages = QWidget()
        row = QHBoxLayout(ages)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.whom, 1)
        for text, box in ((self.tr("from age"), self.youngest), (self.tr("up to age"), self.oldest)):
            box.setRange(_NO_AGE, OLDEST_AGE)
            box.setSpecialValueText("–")
            box.setAccessibleName(text)
            row.addWidget(PlainLabel(text))
            row.addWidget(box)
        self.whom.setAccessibleName(self.tr("For whom"))
        self._add(form, self.tr("&For whom"), "age", ages)


def _age(box: QSpinBox) -> int | None:
    return None if box.value() == _NO_AGE else box.value()
