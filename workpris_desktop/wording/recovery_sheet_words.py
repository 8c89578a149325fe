"""The recovery sheet in words."""

from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.recovery_sheet import RecoverySheet
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

SHORT_ID_LETTERS = 8
GROUPS_IN_A_ROW = 5


class RecoverySheetWords(QObject):
    """Says it in the language spoken now."""

    def sheet(self, key: str, vault_id: str, day: date) -> RecoverySheet:
        """Return the sheet.

        Args:
            key: the recovery key, in groups.
            vault_id: of the vault; its first letters tell sheets of two vaults apart.
            day: on which the key was made.
        """
        language = spoken_language()
        vault = self.tr("Vault {id}, key made on {day}").format(
            id=vault_id[:SHORT_ID_LETTERS], day=short_date(day, language)
        )
        return RecoverySheet(
            language=language,
            title=self.tr("Recovery sheet"),
            purpose=self.tr(
                "With this key client data in Workpris Desktop is opened when the password is forgotten. Whoever "
                "holds this sheet and the computer or a backup can read everything."
            ),
            key_heading=self.tr("Recovery key"),
            key=key_rows(key),
            vault_line=vault,
            steps_heading=self.tr("When the password is forgotten"),
            steps=(
                self.tr("1. Open Clients, and choose “Forgotten…” below the password."),
                self.tr("2. Type the key, group by group. Capital letters and blanks do not matter."),
                self.tr("3. Choose a new password, and seal this sheet again."),
            ),
            keeping_heading=self.tr("Where to keep it"),
            keeping=(
                self.tr("In a sealed envelope, signed across the flap."),
                self.tr("Not beside the computer, and not in its bag: in a safe, or with the head of office."),
                self.tr("When a new sheet is made, destroy this one."),
            ),
            lines_to_fill=(self.tr("Sealed on:"), self.tr("Kept by:")),
        )


def key_rows(key: str) -> tuple[str, ...]:
    """Return a recovery key in rows of groups, the heading in a row by itself."""
    heading, *groups = key.split()
    rows = (" ".join(groups[at : at + GROUPS_IN_A_ROW]) for at in range(0, len(groups), GROUPS_IN_A_ROW))
    return (heading, *rows)
