"""The text in easy language that is read to a person before anything goes out, and the wish to print it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.consent import Consent
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel


@dataclass(frozen=True, slots=True)
class ConsentReading:
    """What is read to a person: ``text`` returns it for a consent or other legal basis, in a language.

    ``languages`` are codes with what the languages are called, ``language`` the code that is proposed.
    """

    text: Callable[[Consent, str], str]
    languages: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    language: str = "en"


class ConsentTextBox(QWidget):
    """Shows the text, in the language that is chosen.

    Args:
        reading: what is read, None where there is none.
        parent: the form.
    """

    print_requested = Signal(str)
    """In this language."""

    def __init__(self, reading: ConsentReading | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._consent: Consent | None = None
        self.language, self.text = ChoiceCombo(), PlainLabel(selectable=True)
        self.print_button = QPushButton(self.tr("Print this te&xt…"), autoDefault=False)
        heading = PlainLabel(self.tr("Read this &aloud to the person, in"))
        heading.setBuddy(self.language)
        self.language.setAccessibleName(heading.text().replace("&", ""))
        self.draft = PlainLabel(self.tr("The text is a draft: a lawyer of your country has not looked at it yet."))
        buttons = FlowLayout()
        buttons.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (heading, self.language, self.text, self.draft):
            column.addWidget(part)
        column.addLayout(buttons)
        if reading is not None:
            for code, name in reading.languages.items():
                self.language.addItem(name, code)
            self.language.choose(reading.language)
        self.language.currentIndexChanged.connect(lambda _: self.show_consent(self._consent))
        self.print_button.clicked.connect(lambda: self.print_requested.emit(self.language.code))

    @property
    def is_there(self) -> bool:
        """Tell whether there is a text."""
        return self._reading is not None

    def show_consent(self, consent: Consent | None) -> None:
        """Show the text for a consent, nothing for None."""
        self._consent = consent
        text = "" if consent is None or self._reading is None else self._reading.text(consent, self.language.code)
        self.text.setText(text)
