"""What the window asks about accounts, passwords and the recovery sheet."""

from dataclasses import dataclass, field

from workpris_desktop.cases import accounts
from workpris_desktop.cases.account_rows import all_accounts
from workpris_desktop.cases.argon2_stretching import StretchCosts
from workpris_desktop.cases.first_password import has_first_password
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Account, Deed, Role


@dataclass(frozen=True, slots=True)
class WhoAmI(Request[Account]):
    """Who has unlocked the vault."""

    def answer(self, vault: OpenVault) -> Account:
        """Return the account, with the roles of now.

        Raises:
            VaultLocked: it has just been closed.
        """
        with vault.reading():
            return vault.account


@dataclass(frozen=True, slots=True)
class MustChangePassword(Request[bool]):
    """Whether somebody else has given the password of whoever has unlocked the vault, and still knows it."""

    def answer(self, vault: OpenVault) -> bool:
        """Return it."""
        with vault.reading() as connection:
            return has_first_password(connection, vault.account.id)


@dataclass(frozen=True, slots=True)
class ListAccounts(Request[tuple[Account, ...]]):
    """All accounts, closed ones too, because notes and the audit name them."""

    def answer(self, vault: OpenVault) -> tuple[Account, ...]:
        """Return them in the order in which they were made; everybody may know the names of colleagues."""
        with vault.reading() as connection:
            return all_accounts(connection)


@dataclass(frozen=True, slots=True)
class AddAccount(Request[Account]):
    """Add an account with a first password; ``costs`` are those of a guess at it, None for what fits the computer."""

    name: str
    roles: frozenset[Role]
    password: str = field(repr=False)
    costs: StretchCosts | None = None

    def answer(self, vault: OpenVault) -> Account:
        """Add it.

        Raises:
            NotAllowed: the account manages none.
            AccountNameTaken: another has this name, or nearly so.
            AccountsFull: there is no room for another.
            PasswordWeak: the password is too easily guessed.
            TextTooLong: the name is.
            ValueError: name or roles are empty.
        """
        vault.demand(Deed.MANAGE_ACCOUNTS)
        return accounts.add_account(vault, self.name, self.roles, self.password, self.costs)


@dataclass(frozen=True, slots=True)
class ChangeAccount(Request[Account]):
    """Change name and roles of an account."""

    account_id: str
    name: str
    roles: frozenset[Role]

    def answer(self, vault: OpenVault) -> Account:
        """Change it.

        Raises:
            NotAllowed: the account manages none.
            AccountNotFound: there is none, or it was closed.
            AccountNameTaken: another has this name, or nearly so.
            LastAdministrator: it is the only one.
            FilesWithoutOwner: it owns files, and could not keep them any more.
            TextTooLong: the name is.
            ValueError: name or roles are empty.
        """
        vault.demand(Deed.MANAGE_ACCOUNTS)
        return accounts.change_account(vault, self.account_id, self.name, self.roles)


@dataclass(frozen=True, slots=True)
class CloseAccount(Request[None]):
    """Close an account for good; the vault gets another key."""

    account_id: str
    heir_id: str = ""

    def answer(self, vault: OpenVault) -> None:
        """Close it.

        Raises:
            NotAllowed: the account manages none.
            AccountNotFound: there is none, or the heir is none that keeps files.
            LastAdministrator: it is the only one.
            FilesWithoutOwner: it has files, and nobody takes them over.
        """
        vault.demand(Deed.MANAGE_ACCOUNTS)
        accounts.close_account(vault, self.account_id, self.heir_id)


@dataclass(frozen=True, slots=True)
class ResetPassword(Request[None]):
    """Give somebody who has forgotten it another first password."""

    account_id: str
    new_password: str = field(repr=False)
    costs: StretchCosts | None = None

    def answer(self, vault: OpenVault) -> None:
        """Set it.

        Raises:
            NotAllowed: the account manages none.
            AccountNotFound: there is none, or it was closed.
            PasswordWeak: the password is too easily guessed.
        """
        vault.demand(Deed.MANAGE_ACCOUNTS)
        accounts.reset_password(vault, self.account_id, self.new_password, self.costs)


@dataclass(frozen=True, slots=True)
class ChangePassword(Request[None]):
    """Change one's own password."""

    old: str = field(repr=False)
    new: str = field(repr=False)
    costs: StretchCosts | None = None

    def answer(self, vault: OpenVault) -> None:
        """Change it.

        Raises:
            PasswordWrong: the old one is another.
            TooManyTries: there is a wait after wrong passwords.
            PasswordWeak: the new one is too easily guessed.
        """
        accounts.change_password(vault, self.old, self.new, self.costs)


@dataclass(frozen=True, slots=True)
class RenewRecovery(Request[str]):
    """Make another recovery key; the former sheet opens this vault no longer."""

    def answer(self, vault: OpenVault) -> str:
        """Return it as it is printed.

        Raises:
            NotAllowed: the account manages none.
        """
        vault.demand(Deed.MANAGE_ACCOUNTS)
        return accounts.renew_recovery(vault)
