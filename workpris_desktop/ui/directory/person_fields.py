"""The fields in which facts of a person are told: an age, a day, and a box for each of the others."""

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from workpris_desktop.domain.facet import Exclusion, Household
from workpris_desktop.domain.person import AgeRange, Person, PersonSex, Substance, Told, aged
from workpris_desktop.domain.person_fact import LISTED_EXCLUSIONS, PersonFact
from workpris_desktop.ui.directory.fact_box import FactBox
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.wording.person_words import PersonWords

OLDEST: Final = 120

_SEVERAL: Final = frozenset({PersonFact.HOUSEHOLD, PersonFact.LANGUAGES})
_NOT_CHOSEN: Final = frozenset({PersonFact.AGE, PersonFact.RELEASE_DATE, PersonFact.EXCLUSIONS})


class AgeField(QLineEdit):
    """Holds an age in years; empty where it is not told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QIntValidator(0, OLDEST, self))
        self.setMaxLength(len(str(OLDEST)))

    @property
    def age(self) -> AgeRange | None:
        """Return the age, None where it is not told."""
        return aged(int(self.text())) if self.text() and self.hasAcceptableInput() else None


class ReleaseField(QWidget):
    """Holds the day of release, which counts once it is ticked."""

    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known, self.edit = QCheckBox(), DayField()
        self.edit.setEnabled(False)
        layout = FlowLayout(self)
        layout.addWidget(self.known)
        layout.addWidget(self.edit)
        self.setFocusProxy(self.known)
        self.known.toggled.connect(self.edit.setEnabled)
        self.known.toggled.connect(self.told)
        self.edit.day_changed.connect(self._day_changed)

    @property
    def day(self) -> date | None:
        """Return the day, None where it is not told."""
        return self.edit.day if self.known.isChecked() else None

    def clear(self) -> None:
        """Tell nothing any more, and leave no day behind."""
        self.known.setChecked(False)
        self.edit.show_day(None)

    def _day_changed(self) -> None:
        if self.known.isChecked():
            self.told.emit()


class PersonFields(QObject):
    """All fields; together they are a `Person`."""

    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        chosen = (fact for fact in PersonFact if fact not in _NOT_CHOSEN)
        self.boxes = {fact: FactBox(several=fact in _SEVERAL) for fact in chosen}
        self.exclusions = {reason: FactBox() for reason in LISTED_EXCLUSIONS}
        self.age, self.release = AgeField(), ReleaseField()
        self.age.textChanged.connect(self.told)
        self.release.told.connect(self.told)
        for box in (*self.boxes.values(), *self.exclusions.values()):
            box.told.connect(self.told)

    @property
    def person(self) -> Person:
        """Return all that is told."""
        told = {fact: box.value for fact, box in self.boxes.items()}
        return Person(
            sex=PersonSex(told[PersonFact.SEX]) if told[PersonFact.SEX] else None,
            age=self.age.age,
            household=tuple(Household(value) for value in self.boxes[PersonFact.HOUSEHOLD].values),
            pet=_told(told[PersonFact.PET]),
            languages=self.boxes[PersonFact.LANGUAGES].values,
            papers=_told(told[PersonFact.PAPERS]),
            prison=told[PersonFact.PRISON],
            region_of_return=told[PersonFact.REGION_OF_RETURN],
            release_date=self.release.day,
            exclusions=self._exclusions(),
            substance_use=Substance(told[PersonFact.SUBSTANCE_USE] or Substance.UNKNOWN),
            can_pay=_told(told[PersonFact.CAN_PAY]),
            step_free=_told(told[PersonFact.STEP_FREE]),
            insurance=_told(told[PersonFact.INSURANCE]),
        )

    def clear(self) -> None:
        """Tell nothing any more, without telling anybody; a field that is edited keeps nothing to be undone."""
        self.blockSignals(True)
        for box in (*self.boxes.values(), *self.exclusions.values()):
            box.tell()
        self.age.setText("")
        self.release.clear()
        self.blockSignals(False)

    def show_texts(self, words: PersonWords, known_languages: frozenset[str]) -> None:
        """Set every text of the fields in the language spoken now; what is told stays so."""
        not_told = words.not_told()
        for fact, box in self.boxes.items():
            box.offer(words.name(fact), not_told, words.offers(fact, known_languages))
        for reason, box in self.exclusions.items():
            box.offer(words.exclusion(reason), not_told, words.offers(PersonFact.EXCLUSIONS))
        self.age.setPlaceholderText(not_told)
        self.age.setAccessibleName(words.name(PersonFact.AGE))
        day = words.name(PersonFact.RELEASE_DATE)
        self.release.known.setText(words.known_day())
        self.release.known.setAccessibleName(f"{day}, {words.known_day()}")
        self.release.setAccessibleName(day)
        self.release.edit.call(day)

    def _exclusions(self) -> dict[Exclusion, Told]:
        return {reason: Told(box.value) for reason, box in self.exclusions.items() if box.value}


def _told(value: str) -> Told:
    return Told(value or Told.UNKNOWN)
