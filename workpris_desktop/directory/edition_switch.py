"""An edition comes into use: on the disk in full, then in the history, and only then pointed to (security.md 4.1)."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from workpris_desktop.directory.edition_files import outlived, remove_edition
from workpris_desktop.directory.edition_history_file import add_entry, entry_of
from workpris_desktop.directory.generation import Generation, generation_file, index_of, read_pointer, write_pointer
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.edition_history import HistoryEntry, Origin
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.system.files import rename_with_retries, sync_file, sync_folder, wrapped_os_errors


def bring_into_use(folder: Path, scaffold: Path, edition: Edition, origin: Origin, now: datetime | None) -> None:
    """Let finished files become the edition in use; of the others the last three stay.

    Args:
        folder: of the shelf, which is locked.
        scaffold: the finished directory file, its index beside it.
        edition: what is in it.
        origin: where it came from.
        now: the moment (UTC) for the history; None is that at which the file was finished.

    Raises:
        MachineFault: the disk is full or failed; the edition in use stays.
    """
    former = read_pointer(folder)
    with wrapped_os_errors(scaffold):
        status = scaffold.stat()
    generation = Generation(edition.number, status.st_size, edition.services)
    target = generation_file(folder, edition.number)
    for made, place in ((index_of(scaffold), index_of(target)), (scaffold, target)):
        sync_file(made)
        rename_with_retries(made, place)
    try:
        sync_folder(folder)
        switch(folder, generation, entry_of(edition, now or datetime.fromtimestamp(status.st_mtime, UTC), origin))
    except BaseException:
        if read_pointer(folder) != generation:
            remove_edition(target)
        raise
    # What stays behind goes the next time, as files that a reader on Windows holds; the edition is in use all the same.
    with suppress(MachineFault):
        for kept in outlived(folder, edition.number, former):
            remove_edition(generation_file(folder, kept))


def switch(folder: Path, generation: Generation, entry: HistoryEntry) -> None:
    """Let an edition be in the history, and then in use.

    Raises:
        MachineFault: the disk is full or failed; the edition in use stays.
    """
    add_entry(folder, entry)
    try:
        write_pointer(folder, generation)
    except MachineFault:
        # The pointer was switched and only its syncing failed: the edition is in use, and nothing may undo that.
        if read_pointer(folder) != generation:
            raise
