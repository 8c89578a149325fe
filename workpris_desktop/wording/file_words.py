"""What the screens of client files say: whose a file is, by which right it is open, and when something was written."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workpris_desktop.domain.client_file import Access, ClientFile
from workpris_desktop.domain.vault import Category
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workpris_desktop.domain.account import Account


class FileWords(QObject):
    """Says it in the language spoken now; ``accounts`` are all of the vault by their ids, closed ones too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.accounts: Mapping[str, Account] = {}
        self._times = VaultScreenWords(self)

    def person(self, account_id: str) -> str:
        """Return what colleagues know an account by."""
        account = self.accounts.get(account_id)
        if account is None:
            return self.tr("somebody whose account is gone")
        return self.tr("{name} (account closed)").format(name=account.name) if account.is_closed else account.name

    def category(self, category: Category) -> str:
        """Return what a kind of file is called."""
        words = {
            Category.ADVICE: self.tr("Advice"),
            Category.PRISON: self.tr("Prison"),
            Category.PROBATION: self.tr("Probation"),
            Category.AFTERCARE: self.tr("Help after release"),
        }
        return words[category]

    def day(self, day: date) -> str:
        """Return a day."""
        return short_date(day, spoken_language())

    def written(self, author_id: str, made_at: datetime) -> str:
        """Return when something was written, and by whom."""
        return f"{self._times.moment(made_at)} · {self.person(author_id)}"

    def moment(self, moment: datetime) -> str:
        """Return a day and an hour on the clock of this computer."""
        return self._times.moment(moment)

    def access(self, file: ClientFile, access: Access) -> str:
        """Return whose a file is, and by which right it is open."""
        words = {
            Access.OWNER: self.tr("Your file"),
            Access.DEPUTY: self.tr("File of {name}. You are the deputy."),
            Access.LEAD: self.tr("File of {name}. It is open to you as lead; that you read it was noted."),
            Access.EMERGENCY: self.tr(
                "File of {name}. It is open to you in an emergency, until the end of tomorrow at most; that you read "
                "it was noted."
            ),
        }
        return words[access].format(name=self.person(file.owner_id))

    def facts(self, file: ClientFile) -> str:
        """Return what is known of a file beside its name, in one line."""
        parts = [
            *([file.reference] if file.reference else []),
            self.category(file.category),
            self.tr("last worked with {date}").format(date=self.day(file.touched_on)),
            self.tr("review {date}").format(date=self.day(file.review_on)),
            *([self.tr("deputy: {name}").format(name=self.person(file.deputy_id))] if file.deputy_id else []),
        ]
        return " · ".join(parts)

    def listed_name(self, file: ClientFile) -> str:
        """Return the name of a file as a list shows it."""
        return self.tr("{name} (restricted)").format(name=file.name) if file.is_restricted else file.name
