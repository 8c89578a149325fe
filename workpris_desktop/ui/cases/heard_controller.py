"""What providers said, while the vault is open: read once, added and removed, and told to those who judge by it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.note_requests import AllHeard, RemoveHeard, WriteHeard
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.provider_note import HeardFinding
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.wording.file_words import FileWords

Read = tuple[tuple[Account, ...], tuple[HeardFinding, ...]]


class HeardController(QObject):
    """Holds what was heard about all services until the vault is locked.

    Args:
        vault: the way to the vault.
        words: is told the names of colleagues.
        parent: owns the controller.
    """

    changed = Signal(object)
    """What was heard, as a tuple of `OwnFinding`; empty once the vault is locked."""

    def __init__(self, vault: VaultLane, words: FileWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._questions = VaultQuestions(vault, self)
        self._account: Account | None = None
        self._heard: tuple[HeardFinding, ...] = ()
        self._hidden = ""

    def begin(self, account: Account) -> None:
        """Read what was heard."""
        self._account = account
        self._questions.do(_read, self._take)

    def forget(self) -> None:
        """Let go of it."""
        self._questions.drop()
        self._account, self._heard, self._hidden = None, (), ""
        self._words.accounts = {}
        self.changed.emit(())

    def of(self, service_id: str) -> tuple[HeardFinding, ...]:
        """Return what was heard about a service, the newest first."""
        return tuple(heard for heard in self._shown() if heard.finding.service_id == service_id)

    def write(
        self,
        wish: WriteHeard,
        on_done: Callable[[], None] = lambda: None,
        on_error: Callable[[WorkprisError], None] | None = None,
    ) -> None:
        """Write down what was heard."""

        def take(heard: HeardFinding) -> None:
            on_done()
            self._tell((heard, *self._heard))

        self._questions.ask(wish, take, on_error)

    def hide(self, heard_id: str) -> None:
        """Leave out what is about to be removed; "" to leave out nothing."""
        self._hidden = heard_id
        self._tell(self._heard)

    def drop_hidden(self) -> None:
        """Let go of what was left out, and is removed now."""
        self._heard = self._shown()
        self._hidden = ""

    def withdraw(self, service_id: str, topic: Topic, today: date) -> None:
        """Remove what this account has heard of a topic today, as when an answer was mistaken."""
        mistaken = [
            heard.id
            for heard in self.of(service_id)
            if heard.finding.topic is topic
            and self._account is not None
            and heard.author_id == self._account.id
            and heard.on == today
        ]
        for heard_id in mistaken:
            self._questions.ask(RemoveHeard(heard_id), partial(self._note_removed, heard_id))

    def _note_removed(self, heard_id: str, _: None) -> None:
        self._tell(tuple(heard for heard in self._heard if heard.id != heard_id))

    def _take(self, read: Read) -> None:
        accounts, heard = read
        self._words.accounts = {account.id: account for account in accounts}
        self._tell(heard)

    def _tell(self, heard: tuple[HeardFinding, ...]) -> None:
        # The sort is stable: of one day, the last one written stays the first.
        self._heard = tuple(sorted(heard, key=lambda each: each.on, reverse=True))
        # Of one day the last counts, and it has to come last.
        self.changed.emit(tuple(each.finding for each in reversed(self._shown())))

    def _shown(self) -> tuple[HeardFinding, ...]:
        return tuple(heard for heard in self._heard if heard.id != self._hidden)


def _read(session: VaultSession) -> Read:
    return session.ask(ListAccounts()), session.ask(AllHeard())
