"""What an account may do with a file that it has open."""

from dataclasses import dataclass

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.client_file import Access


@dataclass(frozen=True, slots=True)
class FileRights:
    """``write`` adds to its log; ``change`` changes all else; ``restrict`` and ``reassign`` are about its keeping."""

    write: bool
    change: bool
    restrict: bool
    reassign: bool


def rights_of(readable: ReadableFile, account: Account) -> FileRights:
    """Return what an account may do with a file; who is there in an emergency adds entries, and no more."""
    may_write, is_restricted = account.may(Deed.WRITE_FILES), readable.file.is_restricted
    holds = may_write and readable.access is not Access.EMERGENCY
    return FileRights(
        write=may_write and not is_restricted,
        change=holds and not is_restricted,
        restrict=holds,
        reassign=holds and account.may(Deed.REASSIGN),
    )
