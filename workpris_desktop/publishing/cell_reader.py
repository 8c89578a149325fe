"""Reading the cells of a row by what their column holds; whatever is not understood is named."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.publishing.choice_list import ChoiceList, choice_list
from workpris_desktop.publishing.day_reading import read_day, two_readings
from workpris_desktop.publishing.filled_sheet import Cells, FilledCell
from workpris_desktop.publishing.hours_text import parse_hours
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.number_reading import AgeRange, read_ages, read_count
from workpris_desktop.publishing.phone_reading import PhoneRead, read_phones
from workpris_desktop.publishing.reading_words import Wordbooks
from workpris_desktop.publishing.sheet_role import role_in
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.publishing.template_columns import TemplateColumns
from workpris_desktop.record.day import believable
from workpris_desktop.record.limits import LONGEST_TEXT

_ENTRIES: Final = re.compile(r"[;\n|]")
_MAIL: Final = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]{2,}\Z")
_WEB: Final = re.compile(r"(?:https?://)?[^\s/@]+\.[^\s/@.]{2,}(?:/\S*)?\Z", re.IGNORECASE)
_MOST_COMMAS: Final = 20
_FIRST_DAY: Final = date(1990, 1, 1)
_NO_PLACES: Final = Gazetteer(())


@dataclass
class CellReader:
    """Reads cells with what is known of lists and words; ``language`` is that of the sheet."""

    facts: Facts
    columns: TemplateColumns
    books: Wordbooks
    language: str
    today: date
    log: SourceLog
    gazetteer: Gazetteer = _NO_PLACES
    _lists: dict[str, ChoiceList] = field(default_factory=dict)

    def note(self, cell: FilledCell, fault: SourceFault, proposal: str = "") -> None:
        """Note what is odd about a cell; what may be a person's is not repeated."""
        self.log.remark(cell.where, fault, cell.column, cell.quoted, proposal)

    def text(self, cells: Cells, key: str, longest: int = LONGEST_TEXT) -> str:
        """Return the text of a cell, cut where it is too long."""
        cell = cells.get(key)
        if cell is None:
            return ""
        if len(cell.text) > longest:
            self.note(cell, SourceFault.TOO_LONG)
        return cell.text[:longest].rstrip()

    def role(self, cells: Cells, key: str) -> str:
        """Return the role and the organisation that a cell names; the name of a person is left out."""
        cell = cells.get(key)
        text = self.text(cells, key)
        role = role_in(text)
        if cell and role != text:
            self.log.remark(cell.where, SourceFault.LEFT_OUT_PERSONAL, cell.column)
        return role

    def texts(self, cells: Cells, key: str) -> tuple[str, ...]:
        """Return the entries of a cell that are separated by semicolons or lines."""
        return tuple(dict.fromkeys(filter(None, map(str.strip, _ENTRIES.split(self.text(cells, key))))))

    def choices(self, key: str) -> ChoiceList:
        """Return the list that the cells of a column are chosen from."""
        name = self.columns[key].choices
        if name not in self._lists:
            self._lists[name] = choice_list(name, self.facts)
        return self._lists[name]

    def code(self, cells: Cells, key: str) -> str:
        """Return the code that a cell means, "" where it means none."""
        cell = cells.get(key)
        if cell is None:
            return ""
        return self.choices(key).find(cell.text) or self._unknown(cell, cell.text)

    def codes(self, cells: Cells, key: str) -> tuple[str, ...]:
        """Return the codes of all entries of a cell; labels may have commas in them."""
        cell = cells.get(key)
        if cell is None:
            return ()
        known = self.choices(key)
        whole = known.find(cell.text)
        codes = [whole] if whole else [code for entry in self.texts(cells, key) for code in self._in_entry(cell, entry)]
        return tuple(dict.fromkeys(filter(None, codes)))

    def _in_entry(self, cell: FilledCell, entry: str) -> Iterator[str]:
        """Walk the codes of an entry, the longest labels that its parts between commas make first."""
        known, parts = self.choices(cell.key), entry.split(",")[:_MOST_COMMAS]
        while parts:
            for length in range(len(parts), 0, -1):
                code = known.find(",".join(parts[:length]))
                if code:
                    yield code
                    break
            else:
                length = 1
                if parts[0].strip():
                    self._unknown(cell, parts[0])
            del parts[:length]

    def _unknown(self, cell: FilledCell, text: str) -> str:
        self.note(cell, SourceFault.UNKNOWN_VALUE, "; ".join(self.choices(cell.key).near(text, self.language)))
        return ""

    def count(self, cells: Cells, key: str) -> int | None:
        """Return the whole number of a cell."""
        cell = cells.get(key)
        number = read_count(cell.value) if cell else None
        if cell and number is None:
            self.note(cell, SourceFault.UNREADABLE_NUMBER)
        return number

    def day(self, cells: Cells, key: str) -> date | None:
        """Return the day of a cell on which something is said to have been done; none that lies ahead or long ago."""
        cell = cells.get(key)
        day = believable(read_day(cell.value, self.books), self.today) if cell else None
        if day is not None and day < _FIRST_DAY:
            day = None
        if cell and day is None:
            self.note(cell, SourceFault.UNREADABLE_DATE, "; ".join(map(str, two_readings(cell.value))))
        elif cell and isinstance(cell.value, int | float):
            self.note(cell, SourceFault.UNDERSTOOD, str(day))
        return day

    def ages(self, cells: Cells, key: str) -> AgeRange:
        """Return the ages of a cell; a spreadsheet may have made a day of them (``6-12``), which is only proposed."""
        cell = cells.get(key)
        if cell is None:
            return AgeRange(None, None)
        ages = read_ages(cell.value, self.books)
        if ages is None:
            made = cell.value if isinstance(cell.value, date) else None
            self.note(cell, SourceFault.UNREADABLE_NUMBER, f"{made.day}-{made.month}" if made else "")
        return ages or AgeRange(None, None)

    def hours(self, cells: Cells, key: str) -> tuple[ScheduleRule, ...]:
        """Return the rules of a cell; hours that cannot be read stay not known."""
        cell = cells.get(key)
        if cell is None:
            return ()
        rules = parse_hours(cell.text, self.books, self.language)
        if rules is None:
            self.note(cell, SourceFault.UNREADABLE_HOURS)
        return rules or ()

    def phones(self, cells: Cells, key: str, country: str) -> Sequence[PhoneRead]:
        """Return the telephone numbers of a cell; one that is not understood stands as it was written.

        Words beside a number are mostly names of people: they are left out.
        """
        cell = cells.get(key)
        if cell is None:
            return ()
        if any(sign.isalpha() for sign in cell.text):
            cell = replace(cell, personal=True)
        read = read_phones(cell.value, country, self.books)
        if any(phone.note for phone in read.phones):
            self.note(cell, SourceFault.LEFT_OUT_PERSONAL)
        if not read.phones or not all(phone.known for phone in read.phones):
            self.note(cell, SourceFault.UNREADABLE_PHONE)
        elif read.repaired:
            self.note(cell, SourceFault.UNDERSTOOD, "" if cell.personal else read.phones[0].number)
        return read.phones

    def mail(self, cells: Cells, key: str) -> str:
        """Return the first address of electronic mail in a cell."""
        return self._address(cells, key, _MAIL)

    def web(self, cells: Cells, key: str) -> str:
        """Return the first address of a website in a cell, with its scheme."""
        address = self._address(cells, key, _WEB)
        return address if not address or "://" in address else f"https://{address}"

    def _address(self, cells: Cells, key: str, form: re.Pattern[str]) -> str:
        cell = cells.get(key)
        words = [word for word in re.split(r"[\s,;]+", cell.text.removeprefix("mailto:")) if word] if cell else []
        found = [word for word in words if form.match(word)]
        if cell and len(found) < len(words):
            self.note(cell, SourceFault.UNKNOWN_VALUE, found[0] if found and not cell.personal else "")
        elif cell and len(found) > 1:
            self.note(cell, SourceFault.REPEATED, "" if cell.personal else found[0])
        return found[0] if found else ""
