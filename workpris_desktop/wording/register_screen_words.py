"""What the register of the office says: when somebody is released, where to, and which files may be about one."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.client_register import DoubleReason, PossibleDouble, RegisterRow
from workpris_desktop.domain.region import Regions
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.languages import spoken_language

NEAR_DAYS: Final = 99
"""So many days ahead are counted; what lies further is told by its date alone."""


class RegisterScreenWords(QObject):
    """Says it in the language spoken now.

    Args:
        files: knows colleagues.
        regions: of all countries.
        town: the name of a place of the gazetteer by its id, "" where it is not known.
        parent: owns the object.
    """

    def __init__(
        self, files: FileWords, regions: Regions, town: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files, self._regions, self._town = files, regions, town

    def person(self, account_id: str) -> str:
        """Return what colleagues know an account by."""
        return self._files.person(account_id)

    def day(self, day: date | None) -> str:
        """Return a day, "" for none."""
        return short_date(day, spoken_language()) if day else ""

    def release(self, day: date | None, today: date) -> str:
        """Return when somebody is released, and in how many days, "" where it is not known."""
        if day is None:
            return ""
        days = (day - today).days
        if days == 0:
            return self.tr("{date}, today").format(date=self.day(day))
        if 0 < days <= NEAR_DAYS:
            return self.tr("{date}, in %n days", "", days).format(date=self.day(day))
        return self.day(day)

    def next_step(self, day: date | None, today: date) -> str:
        """Return when something is to be done next, marked where that day is over."""
        if day is None:
            return ""
        if day < today:
            return self.tr("overdue: {date}").format(date=self.day(day))
        return self.tr("today") if day == today else self.day(day)

    def region(self, place: str) -> str:
        """Return the first place of return, as the form keeps it."""
        kind, _, value = place.partition(":")
        if kind == "any":
            return self.tr("anywhere")
        if kind == "region":
            region = self._regions.get(value)
            return region.name if region else value
        return (self._town(value) or value) if kind == "town" else value

    def foreign(self, row: RegisterRow) -> str:
        """Return who keeps a file that is closed to the account, and how it is opened in an emergency."""
        return self.tr(
            "{name} is a client of {owner}: ask there. Where it cannot wait, “Emergency access…” on the tab “Files” "
            "opens it with the exact name and a reason, which the audit keeps."
        ).format(name=row.name, owner=self.person(row.owner_id))

    def double(self, double: PossibleDouble) -> str:
        """Return that another file may be about the same person, and why."""
        why = {
            DoubleReason.BIRTH_AND_NAME: self.tr("the same date of birth and a similar name"),
            DoubleReason.REFERENCE: self.tr("the same reference"),
        }
        if double.is_mine:
            said = self.tr("There may be another file about this person: {name}, yours as well ({reason}).")
        else:
            said = self.tr("There may be another file about this person: {name}, kept by {owner} ({reason}).")
        return said.format(name=double.name, owner=self.person(double.owner_id), reason=why[double.reason])
