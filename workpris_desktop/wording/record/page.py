"""What is said about a service, as values: sections of labels and texts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A label with what is known.

    ``large`` is for the telephone number, ``unknown`` for what is not known, ``for_staff`` for what is never printed.
    """

    label: str
    text: str
    large: bool = False
    unknown: bool = False
    for_staff: bool = False


@dataclass(frozen=True, slots=True)
class RecordSection:
    """A heading with its lines."""

    heading: str
    lines: tuple[RecordLine, ...]


@dataclass(frozen=True, slots=True)
class FormOffer:
    """A form of the provider that can be printed empty."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Record:
    """All that is said about a service; ``alert`` is empty unless one counts today, or the service is not open."""

    name: str
    purpose: str
    alert: str
    sample: str
    sections: tuple[RecordSection, ...]
    forms: tuple[FormOffer, ...] = ()

    def contact_text(self) -> str:
        """Return name and contact as plain text, for the clipboard; nothing that is for staff only."""
        lines = [self.name, self.sample]
        known = (line for line in self.sections[0].lines if not line.unknown and not line.for_staff)
        lines += [f"{line.label}: {line.text}" for line in known]
        return "\n".join(line for line in lines if line)


def stated(label: str, text: str) -> RecordLine:
    """Return a line that says what is known, or that it is not known; silence is never left to guess."""
    return RecordLine(label, text) if text else RecordLine(label, translate("record", "Not known"), unknown=True)
