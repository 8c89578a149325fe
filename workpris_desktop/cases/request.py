"""What the window asks of the vault: messages that know how they are answered in the vault's process."""

from abc import abstractmethod
from typing import ClassVar, Generic, TypeVar

from workpris_desktop.cases.open_vault import OpenVault

Answer = TypeVar("Answer")


class Request(Generic[Answer]):
    """One question or wish: a frozen dataclass of plain values, sent to the process, where `answer` is called.

    Its answer goes back as a plain value, its errors as `WorkprisError`; nothing of the vault itself ever does.
    """

    __slots__ = ()

    patience_s: ClassVar[float] = 0.0
    """So much longer than for others whoever locks the vault waits for the answer."""

    @abstractmethod
    def answer(self, vault: OpenVault) -> Answer:
        """Do what is asked.

        Raises:
            VaultError: it cannot be done, or not by this account.
            MachineFault: the disk is full or failed.
        """

    def sent(self, vault: OpenVault) -> object:
        """Return what the process sends: the answer, or what becomes the answer where it arrives.

        Raises:
            VaultError: it cannot be done, or not by this account.
            MachineFault: the disk is full or failed.
        """
        return self.answer(vault)
