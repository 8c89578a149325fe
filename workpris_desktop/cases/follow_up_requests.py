"""What the window asks about things to do by a day."""

from dataclasses import dataclass, replace
from datetime import date

from workpris_desktop.cases import follow_up_rows
from workpris_desktop.cases.noted_files import changed, viewed
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.follow_up import FollowUp, Preset


@dataclass(frozen=True, slots=True)
class ReadFollowUps(Request[tuple[FollowUp, ...]]):
    """What is to be done for a client, and what was, the first day first."""

    file_id: str

    def answer(self, vault: OpenVault) -> tuple[FollowUp, ...]:
        """Read it; that the file was viewed is noted, if it was not just now.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            VaultDamaged: a row is not as it was written.
        """
        with vault.changing() as connection:
            return follow_up_rows.follow_ups_of(connection, viewed(vault, connection, self.file_id).id)


@dataclass(frozen=True, slots=True, repr=False)
class WriteFollowUp(Request[FollowUp]):
    """Add something to do, or change what a worker has written."""

    file_id: str
    text: str
    due_on: date
    follow_up_id: str = ""

    def answer(self, vault: OpenVault) -> FollowUp:
        """Write it.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file or thing to do, or it is not this account's.
            FileRestricted: the file must stay as it is.
            TextTooLong: the text is.
            FileFull: there is too much to do.
            ValueError: the text is empty, the day is none, or this is a preset, whose text and day the country says.
        """
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            if not self.follow_up_id:
                step = FollowUp("", self.due_on, self.text)
                return follow_up_rows.add_follow_up(connection, file.id, vault.account.id, step, vault.now())
            former = follow_up_rows.follow_up_of(connection, file.id, self.follow_up_id)
            if former.preset:
                raise ValueError(former.preset)
            return follow_up_rows.change_follow_up(connection, replace(former, text=self.text, due_on=self.due_on))


@dataclass(frozen=True, slots=True)
class FinishFollowUp(Request[FollowUp]):
    """Say that something was done today, or that it was not."""

    file_id: str
    follow_up_id: str
    is_done: bool

    def answer(self, vault: OpenVault) -> FollowUp:
        """Say it; the day of what was done already stays.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file or thing to do, or it is not this account's.
            FileRestricted: the file must stay as it is.
            FileFull: there is too much to do already.
        """
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            step = follow_up_rows.follow_up_of(connection, file.id, self.follow_up_id)
            done_on = (step.done_on or vault.today) if self.is_done else None
            said = follow_up_rows.change_follow_up(connection, replace(step, done_on=done_on))
            if not self.is_done:
                follow_up_rows.demand_few_open(connection, file.id)
            return said


@dataclass(frozen=True, slots=True)
class DropFollowUp(Request[None]):
    """Forget something to do."""

    file_id: str
    follow_up_id: str

    def answer(self, vault: OpenVault) -> None:
        """Forget it; nothing where it is gone already.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: the file must stay as it is.
        """
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            follow_up_rows.drop_follow_up(connection, file.id, self.follow_up_id)


@dataclass(frozen=True, slots=True)
class SetPresets(Request[tuple[FollowUp, ...]]):
    """Let the country's deadlines of a client be these: at the beginning, and when the day of release has moved.

    One that is done stays as it is; one that is not moves to its day, and goes where it is no longer named.
    """

    file_id: str
    presets: tuple[Preset, ...]

    def answer(self, vault: OpenVault) -> tuple[FollowUp, ...]:
        """Set them, and return all that is to be done and was.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: the file must stay as it is.
            FileFull: there is too much to do.
            ValueError: the key of one is none.
        """
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            author, now = vault.account.id, vault.now()
            return follow_up_rows.set_presets(connection, file.id, author, self.presets, now)
