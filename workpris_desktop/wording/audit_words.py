"""What the audit notes, in words: each act, who did it with which record, and why it is noted at all."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject

from workpris_desktop.domain.audit import Act, AuditRow
from workpris_desktop.domain.vault import AuditHead
from workpris_desktop.wording.dates import on_the_clock, short_date
from workpris_desktop.wording.languages import spoken_language

ID_LETTERS = 32
"""Of a random id; what else a row is about has a name that can be read."""
SHORT_ID_LETTERS = 8
SHORT_CODE_LETTERS = 16


class AuditWords(QObject):
    """Says it in the language spoken now."""

    def act(self, act: Act) -> str:
        """Return what was done."""
        return {**self._acts_of_files(), **self._acts_of_office(), **self._acts_between_offices()}[act]

    def headings(self) -> tuple[str, ...]:
        """Return the headings of a row."""
        return (self.tr("No."), self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Record"), self.tr("Reason"))

    def row(self, row: AuditRow, names: Mapping[str, str]) -> tuple[str, ...]:
        """Return a row as the screen shows it.

        Args:
            row: the row.
            names: of the accounts, by their ids.
        """
        return (
            str(row.number),
            self.moment(row.at),
            self.person(row.account_id, names),
            self.act(row.act),
            names.get(row.subject) or self._record(row.subject),
            _named(row.reason, names),
        )

    def exported_row(self, row: AuditRow, names: Mapping[str, str]) -> tuple[str, ...]:
        """Return a row as it stands in a file: times as ISO 8601 has them (UTC), ids in full."""
        person = self.person(row.account_id, names)
        return (str(row.number), row.at.isoformat(), person, self.act(row.act), row.subject, row.reason)

    def last_row(self, head: AuditHead) -> tuple[str, ...]:
        """Return what stands below the exported rows, so that it can be proven later that none is missing."""
        return (str(head.count), "", "", self.tr("code of the last row"), head.code, "")

    def person(self, account_id: str, names: Mapping[str, str]) -> str:
        """Return who did it."""
        if not account_id:
            return self.tr("nobody was unlocked")
        return names.get(account_id, account_id[:SHORT_ID_LETTERS])

    def moment(self, moment: datetime) -> str:
        """Return a moment on the clock of this computer."""
        local = on_the_clock(moment)
        return f"{short_date(local.date(), spoken_language())}, {local:%H:%M:%S}"

    def whole(self, head: AuditHead) -> str:
        """Return that the chain was walked and is whole."""
        said = self.tr("%n rows were checked, and each is as it was written.", "", head.count)
        code = self.tr("Code of the last row: {code}").format(code=head.code[:SHORT_CODE_LETTERS])
        return f"{said} {code}"

    def explanation(self) -> tuple[str, ...]:
        """Return for everybody who works here what is noted and what is not, in plain sentences."""
        return (
            self.tr(
                "It notes that you opened a client's file, wrote in it, printed or exported it, gave it to somebody "
                "else or erased it: when, who, which file, and the reason where one is asked for."
            ),
            self.tr(
                "It never notes what you read or wrote, how long you took, what you searched for in the directory, "
                "or which keys you pressed. It is no measure of anybody's work."
            ),
            self.tr(
                "It protects clients, who can be told who has looked into their file; and it protects you: whoever "
                "worked properly can show it."
            ),
            self.tr(
                "No row can be changed or taken out, by nobody: each row seals the one before it. A file is named by "
                "a random number only, so that the row may stay when the file is erased."
            ),
            self.tr(
                "Leads and administrators read it, and that they did is noted as well. It leaves this computer only "
                "when one of them exports it."
            ),
        )

    def _record(self, subject: str) -> str:
        return subject[:SHORT_ID_LETTERS] if len(subject) == ID_LETTERS else subject

    def _acts_of_files(self) -> Mapping[Act, str]:
        return {
            Act.FILE_OPENED: self.tr("File begun"),
            Act.FILE_VIEWED: self.tr("File looked at"),
            Act.FILE_CHANGED: self.tr("File changed"),
            Act.FILE_PRINTED: self.tr("File printed"),
            Act.FILE_EXPORTED: self.tr("File exported"),
            Act.FILE_REASSIGNED: self.tr("File given to somebody else"),
            Act.FILE_RESTRICTED: self.tr("File restricted"),
            Act.RESTRICTION_ENDED: self.tr("Restriction of a file ended"),
            Act.FILE_ERASED: self.tr("File erased"),
            Act.ERASURE_CONFIRMED: self.tr("Erasure agreed to as the first"),
            Act.FILE_LOOKED_FOR: self.tr("File of somebody else looked for"),
            Act.EMERGENCY_OPENED: self.tr("File opened in an emergency"),
            Act.NOTE_WRITTEN: self.tr("Note about a provider written"),
            Act.NOTE_REMOVED: self.tr("Note about a provider removed"),
            Act.FINDING_WRITTEN: self.tr("What a provider said written down"),
        }

    def _acts_of_office(self) -> Mapping[Act, str]:
        return {
            Act.UNLOCKED: self.tr("Unlocked"),
            Act.OPENING_FAILED: self.tr("Wrong password"),
            Act.LOCKED: self.tr("Locked"),
            Act.ACCOUNT_ADDED: self.tr("Account added"),
            Act.ACCOUNT_CHANGED: self.tr("Account changed"),
            Act.ACCOUNT_CLOSED: self.tr("Account closed"),
            Act.CLOSING_UNFINISHED: self.tr("Closing of an account not finished"),
            Act.OLDER_ACCEPTED: self.tr("Older copy of the vault accepted"),
            Act.PASSWORD_CHANGED: self.tr("Password changed"),
            Act.RECOVERED: self.tr("Opened with the recovery sheet"),
            Act.RECOVERY_RENEWED: self.tr("New recovery sheet made"),
            Act.POLICY_CHANGED: self.tr("Rules of the office changed"),
            Act.BACKED_UP: self.tr("Backup made"),
            Act.RESTORED: self.tr("Backup restored"),
            Act.AUDIT_READ: self.tr("Audit read"),
            Act.AUDIT_EXPORTED: self.tr("Audit exported"),
            Act.REGISTER_READ: self.tr("Register of the office read"),
            Act.REGISTER_EXPORTED: self.tr("Register exported for an authority"),
            Act.ACCESS_EXPORTED: self.tr("Copy made for the person"),
            Act.CONSENT_GIVEN: self.tr("Consent or legal basis noted"),
            Act.CONSENT_WITHDRAWN: self.tr("Consent or legal basis ended"),
        }

    def _acts_between_offices(self) -> Mapping[Act, str]:
        return {
            Act.PASSED_ON: self.tr("Facts passed on"),
            Act.PACKET_MADE: self.tr("Packet made"),
            Act.PACKET_CAME: self.tr("Packet taken into the inbox"),
            Act.PACKET_MERGED: self.tr("Packet taken over into a file"),
            Act.PACKET_REFUSED: self.tr("Packet refused"),
            Act.RECEIPT_CAME: self.tr("Receipt taken in"),
            Act.OWN_CARD_MADE: self.tr("Card of this office made"),
            Act.OFFICE_WRITTEN: self.tr("Office written into the address book"),
            Act.OFFICE_COMPARED: self.tr("Words of an office compared"),
            Act.OFFICE_REMOVED: self.tr("Office taken out of the address book"),
        }


def _named(reason: str, names: Mapping[str, str]) -> str:
    """Return a reason in which accounts have their names in place of their ids."""
    for account_id, name in names.items():
        reason = reason.replace(account_id, name)
    return reason
