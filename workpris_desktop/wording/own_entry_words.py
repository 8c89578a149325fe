"""Entries of our own office in words: what is asked, what is not in order, and who added what when."""

from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.entry_errors import EntryFault
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.own_entry import LONGEST_REMARK, OwnEntry
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

_WEEK: Final = range(1, 8)


class OwnEntryWords(QObject):
    """Says entries in the language spoken now."""

    def added(self, entry: OwnEntry) -> str:
        """Return who added a service, and when it was right."""
        return self.added_on(entry.checked_on)

    def added_on(self, day: date | None) -> str:
        """Return that our office added a service; ``day`` is the day on which it was right."""
        if day is None:
            return self.tr("added by our office")
        return self.tr("added by our office, {date}").format(date=short_date(day, spoken_language()))

    def other_data(self, entry: OwnEntry) -> str:
        """Return that our office has other data than a record of the directory."""
        said = self.tr("Our office has other data ({date}).")
        return said.format(date=short_date(entry.checked_on, spoken_language()))

    def twin(self, name: str) -> str:
        """Return that the directory now has a service, too, and whether one is to be left."""
        return self.tr("The directory now has this, too: “{name}”. Merge?").format(name=name)

    def printed_phone(self, text: str, country: str) -> str:
        """Return how a number that is typed will be printed, "" where it can be none."""
        from workpris_desktop.domain.telephone import Phone  # noqa: PLC0415 - only the dialog needs numbers
        from workpris_desktop.printing.phone import phone_in_words  # noqa: PLC0415 - as above
        from workpris_desktop.record.entry_phone import phone_of  # noqa: PLC0415 - as above

        number = phone_of(text, country)
        return phone_in_words(Phone(number, country=country)) if number else ""

    def whom(self) -> tuple[tuple[Sex | None, str], ...]:
        """Return whom a service may take, in the order in which it is offered."""
        return (
            (None, self.tr("not known")),
            (Sex.ALL, self.tr("women and men")),
            (Sex.WOMEN, self.tr("women only")),
            (Sex.MEN, self.tr("men only")),
        )

    def weekdays(self) -> tuple[str, ...]:
        """Return the names of the days, Monday first."""
        locale = QLocale(spoken_language())
        return tuple(locale.standaloneDayName(day, QLocale.FormatType.LongFormat) for day in _WEEK)

    def fault(self, field: str, fault: EntryFault) -> str:
        """Return what is wrong with a field, as it stands beside it."""
        if fault is EntryFault.ABOUT_A_PERSON:
            return self.tr("This is about a person: a birth number or a day of birth. Leave it out.")
        if field == "hours":
            return self.tr("Write times as 8:00, the earlier one first; two spans a day must not overlap.")
        if field == "age":
            return self.tr("Ages are whole years, the lower one first.")
        if field == "remark":
            return self.tr("The remark is too long: %n characters are the most.", "", LONGEST_REMARK)
        sentences = {
            ("name", EntryFault.MISSING): self.tr("How is it called?"),
            ("type", EntryFault.MISSING): self.tr("What kind of help is it?"),
            ("type", EntryFault.NOT_IN_LIST): self.tr("Choose one from the list."),
            ("town", EntryFault.MISSING): self.tr("In which town is it?"),
            ("phone", EntryFault.MISSING): self.tr("Which number do you call?"),
            ("phone", EntryFault.NOT_A_NUMBER): self.tr(
                "This is no number that can be called. Write it with its code: +420 …"
            ),
        }
        return sentences.get((field, fault), self.tr("This is too long."))

    def doubtful(self) -> str:
        """Return the question whether a text is about a person."""
        return self.tr("Is a person named here? An entry is about a provider, never about a person.")
