"""Unlocks the vault, and locks it: when somebody asks, when nobody is there, and when the computer is left."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from workpris_desktop.cases.backups import BackUpIfDue, back_up_before_upgrade
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.policy_requests import ReadPolicy
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault import BackupFound, VaultPolicy
from workpris_desktop.domain.vault_errors import (
    KeyFileDamaged,
    PasswordWrong,
    TooManyTries,
    TypedWordsLost,
    VaultDamaged,
    VaultInUse,
    VaultLocked,
    VaultNewer,
    VaultOlder,
    VaultUnencrypted,
)
from workpris_desktop.ui.cases.clients_page import ClientsPage
from workpris_desktop.ui.cases.draft_keeper import DraftKeeper
from workpris_desktop.ui.cases.lock_key import LockKey
from workpris_desktop.ui.cases.older_question import ask_about_older
from workpris_desktop.ui.cases.vault_door import VaultDoor, VaultPlaces, look_at_door, newest_backup
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.idle import IdleWatch
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.under_way import QUIETLY, Telling
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

LONGEST_LOCKING_MS: Final = 6_000
"""A vault that is still busy so long after it was to be locked is locked without waiting for its lane."""

BACKUP_EVERY_MS: Final = 20 * 60_000
"""So often is looked whether a backup is due; it is at most once in an hour."""

_UNUSABLE: Final = (VaultDamaged, KeyFileDamaged, VaultUnencrypted)


class LockController(QObject):
    """Joins the page, the session and the watches; the one who knows whether the vault is open."""

    opened = Signal(object)
    """The `Account` that has unlocked the vault."""
    account_changed = Signal(object)
    """The same `Account`, with another name or other roles."""
    locked = Signal()
    """Nothing of the vault is on the screen any more, and its process is about to end."""
    ended = Signal()
    """Its process has ended."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        page: ClientsPage,
        vault: VaultLane,
        drafts: DraftKeeper,
        places: VaultPlaces,
        *,
        locking: TaskLane,
        new_watch: Callable[[float], IdleWatch] = IdleWatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._vault, self._places = page, vault, places
        self._locking, self._new_watch = locking, new_watch
        self._words = VaultScreenWords(self)
        self._account: Account | None = None
        self._idle: IdleWatch | None = None
        self._key = LockKey(self)
        self._key.pressed.connect(self.lock)
        self._is_warm = False
        self._unsaved: list[Callable[[], Iterable[Request[Any]]]] = [drafts.take]
        self.door = VaultDoor()
        panel = page.lock_panel
        panel.unlock_requested.connect(self.unlock)
        panel.password.changed.connect(self._warm_up)
        panel.other_requested.connect(self._take_other)
        page.lock_requested.connect(self.lock)
        vault.failed.connect(self._tell)
        vault.lane.became_idle.connect(panel.stop_waiting)
        self._backup = QTimer(self, interval=BACKUP_EVERY_MS)
        self._backup.timeout.connect(self._back_up)
        self._force = QTimer(self, singleShot=True, interval=LONGEST_LOCKING_MS)
        self._force.timeout.connect(self._lock_by_force)

    @property
    def account(self) -> Account | None:
        """Return who has unlocked the vault, None while it is locked."""
        return self._account

    @property
    def folder(self) -> VaultFolder:
        """Return the folder of the vault that is shown."""
        return self._vault.session.folder

    def keep_first(self, unsaved: Callable[[], Iterable[Request[Any]]]) -> None:
        """Ask a screen for what is not in the vault yet, and keep that before the vault is locked."""
        self._unsaved.append(unsaved)

    def use(self, folder: VaultFolder) -> None:
        """Turn to the vault in a folder, while none is open."""
        if folder != self.folder:
            self._vault.session = VaultSession(folder)
            self._is_warm = False

    def look(self) -> None:
        """Find out whether there is a vault, and who may unlock it."""
        folder = self.folder
        self._vault.lane.run(
            self, partial(look_at_door, folder), self._show_door, self._refuse_door, newest_of="door", telling=QUIETLY
        )

    def unlock(self, account_id: str, password: str, *, accept_older: bool = False) -> None:
        """Try a password."""
        panel, session = self._page.lock_panel, self._vault.session
        panel.show_busy()
        opening = Unlock(account_id, password, accept_older, back_up_before_upgrade)
        refuse = partial(self._refuse_password, account_id, password)
        self._vault.lane.run(
            self, lambda: session.open(opening), self.take_open, refuse, telling=Telling(shown_by=panel.busy)
        )

    def take_open(self, account: Account) -> None:
        """Show a vault that has just been opened."""
        self._account = account
        self._page.lock_panel.forget()
        self.look()
        self._page.show_open(account)
        self._key.begin()
        self._backup.start()
        self._vault.ask(self, ReadPolicy(), self.use_policy, newest_of="policy")
        self.opened.emit(account)

    def use_account(self, account: Account) -> None:
        """Show another name or other roles of the account that has unlocked the vault."""
        if self._account is not None:
            self._account = account
            self._page.show_account(account)
            self.account_changed.emit(account)

    def use_policy(self, policy: VaultPolicy) -> None:
        """Lock after so many minutes from now on, while the vault is open."""
        self._end_watch()
        if self._account is not None:
            self._idle = self._new_watch(policy.idle_minutes)
            self._idle.left_alone.connect(self.lock)
            self._idle.begin()
            self._page.show_idle_minutes(policy.idle_minutes)

    def lock(self) -> None:
        """Keep what is half-written, take everything off the screen, and end the vault's process."""
        if self._account is not None:
            self._lock()

    def _lock(self) -> bool:
        """Lock, and tell whether there is something half-written; should that be lost, it is told later."""
        unsaved = self._take_unsaved()
        work = self._leave(unsaved)
        if self._page.isVisible():
            self._page.lock_panel.setFocus()
        self._force.start()
        telling = Telling(lambda: self.tr("Locking the client data…"))
        self._vault.lane.run(self, work, lambda _: self._note_locked(), self._note_locked_with, telling=telling)
        return bool(unsaved)

    def close_down(self) -> None:
        """Do the same as the window is closed: nobody waits for an answer any more."""
        self._vault.lane.run(self, self._leave(self._take_unsaved()), lambda _: None, lambda _: None)

    def _take_unsaved(self) -> tuple[Request[Any], ...]:
        return tuple(request for take in self._unsaved for request in take())

    def _leave(self, unsaved: Iterable[Request[Any]]) -> Callable[[], None]:
        """Take everything off the screen, and return what the lane has yet to do."""
        work = partial(_keep_and_lock, self._vault.session, unsaved)
        was_open, self._account = self._account is not None, None
        self._vault.drop_answers()
        self._end_watch()
        self._key.end()
        self._backup.stop()
        self._is_warm = False
        if was_open:
            self._page.show_locked()
            self.locked.emit()
        return work

    def _note_locked(self) -> None:
        self._force.stop()
        self.ended.emit()
        self.look()

    def _note_locked_with(self, error: WorkprisError) -> None:
        """Tell that what was half-written could not be kept."""
        self._note_locked()
        self.failed.emit(TypedWordsLost() if isinstance(error, VaultLocked) else error)

    def _lock_by_force(self) -> None:
        session = self._vault.session
        self._locking.run(self, session.lock, lambda _: None, lambda _: None)

    def _end_watch(self) -> None:
        if self._idle is not None:
            self._idle.end()
            self._idle.deleteLater()
            self._idle = None

    def _back_up(self) -> None:
        self._vault.ask(self, BackUpIfDue(), lambda _: None, newest_of="backup", telling=QUIETLY)

    def _warm_up(self) -> None:
        """Begin the vault's process with the first letter of a password, so that it is ready with the last."""
        if not self._is_warm and self._account is None and self._page.lock_panel.password.password:
            self._is_warm = True
            self._vault.lane.run(self, self._vault.session.warm_up, lambda _: None, lambda _: None, telling=QUIETLY)

    def _take_other(self) -> None:
        other = self._places.other_than(self.folder)
        if other is not None:
            self._page.lock_panel.forget()
            self.use(other)
            self.look()

    def _show_door(self, door: VaultDoor) -> None:
        self.door = door
        if not door.is_there:
            self._page.show_absent()
        else:
            has_other = self._places.other_than(self.folder) is not None
            self._page.lock_panel.show_holders(door.holders, door.purpose, has_other=has_other)
            if self._account is None:
                self._page.show_locked()

    def _refuse_door(self, error: WorkprisError) -> None:
        """Show why nobody can unlock; whoever has the vault open works on, for its key is known."""
        if self._account is None:
            self._refuse(error)

    def _refuse_password(self, account_id: str, password: str, error: WorkprisError) -> None:
        panel = self._page.lock_panel
        if isinstance(error, PasswordWrong):
            panel.say(self._words.wrong(error.left))
        elif isinstance(error, TooManyTries):
            panel.show_wait(error.seconds)
        elif isinstance(error, VaultOlder):
            panel.say("")
            ask_about_older(self._page, error, partial(self.unlock, account_id, password, accept_older=True))
        else:
            self._refuse(error)

    def _refuse(self, error: WorkprisError) -> None:
        """Show what keeps the vault from being opened, or say it below the password where trying again may help."""
        self._page.show_locked()
        if isinstance(error, _UNUSABLE):
            show = partial(self._show_damage, error)
            self._vault.lane.run(self, partial(newest_backup, self.folder), show, self.failed.emit)
        elif isinstance(error, VaultInUse | VaultNewer):
            can_retry = isinstance(error, VaultInUse)
            self._page.lock_panel.show_trouble(message_for(error), can_restore=False, can_retry=can_retry)
        else:
            message = message_for(error)
            self._page.lock_panel.say(f"{message.sentence} {message.advice}")

    def _show_damage(self, error: WorkprisError, backup: BackupFound | None) -> None:
        made_at = backup.made_at if backup else None
        if isinstance(error, VaultDamaged):
            error = VaultDamaged(error.detail, made_at)
        self._page.lock_panel.show_trouble(message_for(error), can_restore=True, backup=made_at, can_retry=True)

    def _tell(self, error: WorkprisError) -> None:
        """Tell an error of a question; that a locked vault did not answer is no news."""
        if not isinstance(error, VaultLocked) or (self._account is not None and not self._lock()):
            self.failed.emit(error)


def _keep_and_lock(session: VaultSession, unsaved: Iterable[Request[Any]]) -> None:
    """Keep what is half-written as far as it goes, one without the others where need be, and lock in any case."""
    errors: list[WorkprisError] = []
    try:
        for request in unsaved:
            try:
                session.ask(request)
            except WorkprisError as error:
                errors.append(error)
    finally:
        session.lock()
    if errors:
        raise errors[0]
