"""What is said about a service, as values: sections of labels and texts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A label with what is known.

    ``large`` is for the telephone number, ``unknown`` for what is not known, ``for_staff`` for what is never printed.
    ``opens`` is the id of the service that the text leads to, "" for none.
    """

    label: str
    text: str
    large: bool = False
    unknown: bool = False
    for_staff: bool = False
    opens: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class RecordTable:
    """Rows of texts below their headings."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __repr__(self) -> str:
        """Return nothing that tells of a person: a value may end up in a trace."""
        return f"RecordTable({len(self.rows)} rows)"


@dataclass(frozen=True, slots=True)
class RecordSection:
    """A heading with its lines, above them a table where there is one."""

    heading: str
    lines: tuple[RecordLine, ...]
    table: RecordTable | None = None


@dataclass(frozen=True, slots=True)
class FormOffer:
    """A form of the provider that can be printed empty."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Record:
    """All that is said about a service; ``alert`` is empty unless one counts today, or the service is not open.

    ``phone`` is the number to call, ``now`` whether it is open; ``staff`` marks what is for professionals only.
    ``contact`` are the lines of the section of that name.
    """

    name: str
    purpose: str
    alert: str
    sample: str
    sections: tuple[RecordSection, ...]
    forms: tuple[FormOffer, ...] = ()
    id: str = ""
    staff: str = ""
    phone: str = ""
    now: str = ""
    contact: tuple[RecordLine, ...] = ()

    def contact_text(self) -> str:
        """Return name and contact as plain text, for the clipboard; nothing that is for staff only."""
        lines = [self.name, self.sample, self.staff]
        known = (line for line in self.contact if not line.unknown and not line.for_staff)
        lines += [f"{line.label}: {line.text}" for line in known]
        return "\n".join(line for line in lines if line)


def stated(label: str, text: str) -> RecordLine:
    """Return a line that says what is known, or that it is not known; silence is never left to guess."""
    return RecordLine(label, text) if text else RecordLine(label, translate("record", "Not known"), unknown=True)
