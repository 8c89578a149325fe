"""The office's register in words: its errors, the mistakes of a release list, and what became of one."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain import errors, register_errors
from workpris_desktop.domain.client_file import LONGEST_FILE_NAME
from workpris_desktop.domain.release_list import FaultyRow, ReleaseListReport, RowFault
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

REGISTER: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    register_errors.ReleaseListUnreadable: ErrorWords(
        title=marked("messages", "This is no release list"),
        sentence=marked(
            "messages",
            "The file is no table of text with one heading for the name or pseudonym and one for the day of release.",
        ),
        advice=marked(
            "messages",
            "Save the list as CSV, with “pseudonym”, “date” and “region” in its first row, and read it in again.",
        ),
        bare=marked(
            "messages",
            "The file is no table of text with one heading for the name or pseudonym and one for the day of release.",
        ),
    ),
    register_errors.ReleaseListTooLarge: ErrorWords(
        title=marked("messages", "The release list is too large"),
        sentence=marked("messages", "No more than {most} people are read in at once."),
        advice=marked("messages", "Split the list into smaller ones, and read them in one after the other."),
        bare=marked("messages", "There are more people in it than are read in at once."),
    ),
    register_errors.RecipientUnreadable: ErrorWords(
        title=marked("messages", "This is no public key"),
        sentence=marked("messages", "A file is locked for the public key of an authority, which begins with “age1”."),
        advice=marked("messages", "Copy the key anew, or ask the authority for it. Nothing was exported."),
        bare=marked("messages", "A file is locked for the public key of an authority, which begins with “age1”."),
    ),
    register_errors.NobodyConsented: ErrorWords(
        title=marked("messages", "There is nobody to export"),
        sentence=marked("messages", "No client has a consent to the register of this authority that counts today."),
        advice=marked(
            "messages", "Look at the name of the authority as it stands in the consents, or ask the clients first."
        ),
        bare=marked("messages", "No client has a consent to the register of this authority that counts today."),
    ),
    register_errors.AuthorityUnclear: ErrorWords(
        title=marked("messages", "For which authority?"),
        sentence=marked("messages", "Clients have agreed to registers of several authorities: {names}."),
        advice=marked("messages", "Name one of them. Each gets a file of its own."),
        bare=marked("messages", "Clients have agreed to registers of several authorities."),
    ),
    register_errors.SeveralFiles: ErrorWords(
        title=marked("messages", "Several files are called so"),
        sentence=marked("messages", "{count} files have this name or reference."),
        advice=marked(
            "messages", "Name the reference of the one that you mean; or give one of them a reference first."
        ),
        bare=marked("messages", "Several files have this name or reference."),
    ),
}


class RegisterWords(QObject):
    """Says it in the language spoken now."""

    def fault(self, row: FaultyRow) -> str:
        """Return what is wrong with a row of a release list, without what stands in it."""
        return self.tr("Row {number}: {fault}").format(number=row.number, fault=self._fault(row.fault))

    def report(self, report: ReleaseListReport, faults: int) -> tuple[str, ...]:
        """Return what became of a release list, sentence by sentence.

        Args:
            report: what was done.
            faults: rows that were left out.
        """
        return (
            self.tr("%n files were opened.", "", len(report.opened)),
            *([self.tr("%n people had a file already.", "", report.there)] if report.there else []),
            *([self.tr("%n rows were left out.", "", faults)] if faults else []),
        )

    def _fault(self, fault: RowFault) -> str:
        words = {
            RowFault.CELLS: self.tr("it has more cells than the heading; look for a separator inside of a text"),
            RowFault.NAME_MISSING: self.tr("the name or pseudonym is missing"),
            RowFault.NAME_LONG: self.tr("the name has more than %n characters", "", LONGEST_FILE_NAME),
            RowFault.DAY_MISSING: self.tr("the day of release is missing"),
            RowFault.DAY_UNREADABLE: self.tr("the day of release is none; write it as 1.2.2027, the day first"),
            RowFault.DAY_UNLIKELY: self.tr("the day of release lies too far away"),
            RowFault.REGION_UNKNOWN: self.tr("no region has this code or name"),
            RowFault.TWICE: self.tr("the same name with the same day stands further up"),
        }
        return words[fault]
