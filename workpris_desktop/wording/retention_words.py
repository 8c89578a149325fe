"""Proposals to erase files, and certificates of files that were erased, in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.retention import BULK, Certificate, Proposal
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.languages import spoken_language


class RetentionWords(QObject):
    """Says it in the language spoken now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = FileWords(self)

    def headings(self) -> tuple[str, ...]:
        """Return the headings of a proposal."""
        return (self.tr("File"), self.tr("Kind"), self.tr("Last worked with"), self.tr("Overdue"), self.tr("State"))

    def row(self, proposal: Proposal, names: Mapping[str, str], own_id: str) -> tuple[str, ...]:
        """Return a proposal as a row.

        Args:
            proposal: the proposal.
            names: of the accounts, by their ids.
            own_id: of the account that has unlocked.
        """
        file = proposal.file
        return (
            self.file(file),
            self._files.category(file.category),
            short_date(file.touched_on, spoken_language()),
            self._overdue(proposal.overdue_days),
            self._state(proposal.confirmed_by, names, own_id),
        )

    def file(self, file: ClientFile) -> str:
        """Return the name of a file with its reference."""
        return f"{file.name} · {file.reference}" if file.reference else file.name

    def rule(self) -> str:
        """Return the rule of two persons."""
        return self.tr(
            "%n files or more within 30 days are erased only when a second person agrees to the same ones.", "", BULK
        )

    def gone(self, count: int, backup_days: int) -> tuple[str, ...]:
        """Return what an erasure does, sentence by sentence.

        Args:
            count: files.
            backup_days: how long a backup is kept.
        """
        return (
            self.tr("%n files will be erased, and cannot be brought back by anybody.", "", count),
            self.tr(
                "Gone are: name and reference, all entries with their former texts, half-written texts, and every "
                "word by which they were found."
            ),
            self.tr(
                "Backups of this computer from before still hold them, until the last of those goes after %n days. A "
                "backup that is restored erases them again.",
                "",
                backup_days,
            ),
            self.tr("What was printed or exported is not erased: destroy it yourself."),
            self.tr("What stays is a certificate: a random number, the day and the reason."),
        )

    def erased(self, count: int) -> str:
        """Return what was done."""
        return self.tr("%n files were erased. Their certificates stand below.", "", count)

    def certificate_headings(self) -> tuple[str, ...]:
        """Return the headings of a certificate."""
        return (self.tr("Erased on"), self.tr("Reason"), self.tr("Number of the file"))

    def certificate_row(self, certificate: Certificate) -> tuple[str, ...]:
        """Return a certificate as a row."""
        return (self._files.moment(certificate.erased_at), certificate.reason, certificate.file_id)

    def certificate_text(self, certificates: Sequence[Certificate]) -> str:
        """Return certificates as a text that can be kept or printed."""
        parts = [self.tr("Certificate of erasure"), ""]
        for certificate in certificates:
            for label, value in zip(self.certificate_headings(), self.certificate_row(certificate), strict=True):
                parts.append(f"{label}: {value}")
            parts.append("")
        parts.append(
            self.tr(
                "The file was erased by Workpris Desktop with all its entries, at the wish of a person, in accordance "
                "with the periods of this office. The number tells nothing about anybody."
            )
        )
        return "\n".join(parts) + "\n"

    def _overdue(self, days: int) -> str:
        return self.tr("%n days", "", days) if days else self.tr("Since today")

    def _state(self, confirmed_by: str, names: Mapping[str, str], own_id: str) -> str:
        if not confirmed_by:
            return ""
        if confirmed_by == own_id:
            return self.tr("You have agreed; a second person is awaited")
        return self.tr("{name} has agreed; a second person is awaited").format(name=names.get(confirmed_by, ""))
