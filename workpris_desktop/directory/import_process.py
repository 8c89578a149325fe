"""Reading a package in by a process of its own; the window stays as quick as if nothing were going on."""

from contextlib import suppress
from datetime import date, datetime
from functools import partial
from pathlib import Path

from workpris_desktop.directory.edition_files import sweep
from workpris_desktop.directory.import_lock import alone_in
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.directory.stoppable import Progress, silent
from workpris_desktop.domain.edition import ImportReport
from workpris_desktop.domain.edition_history import Origin
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.system.worker_process import run_in_process


def install_in_process(
    folder: Path,
    package: Path,
    progress: Progress = silent,
    today: date | None = None,
    *,
    origin: Origin | None = None,
    whole: bool = False,
    now: datetime | None = None,
) -> ImportReport:
    """Read a package in and bring it into use as `DirectoryShelf.install` does, with the facts that ship with us.

    Args:
        folder: the folder of the shelf.
        package: a folder, a zip file, or a file of NDJSON, gzipped or not.
        progress: is told how much is done; it may raise `Stopped`.
        today: the day that it is; days ahead of it are not believed.
        origin: where the package came from; a file of its name where nothing is said.
        whole: whether the first record that breaks a rule refuses the package.
        now: the moment (UTC) for the history; that at which the file was finished where nothing is said.

    Raises:
        RecordRefused: a record breaks a rule, and the package is to be taken as a whole or not at all.
        PackageRefused: the package cannot be read, or is older than the edition of it in use.
        ImportRunning: another window or command is at it.
        MachineFault: the disk is full or failed.
        Stopped: raised by ``progress``.
    """
    work = partial(_install, folder, package, today=today, origin=origin, whole=whole, now=now)
    try:
        return run_in_process(work, progress)
    except BaseException:
        # Where the process had to be killed, nobody else has tidied up; where another is at it, it is none of ours.
        with suppress(MachineFault):
            if folder.is_dir():
                with alone_in(folder):
                    sweep(folder)
        raise


def _install(
    folder: Path,
    package: Path,
    progress: Progress,
    *,
    today: date | None,
    origin: Origin | None,
    whole: bool,
    now: datetime | None,
) -> ImportReport:
    shelf = DirectoryShelf(folder, read_facts(resources_folder()))
    return shelf.install(package, progress, today, origin=origin, whole=whole, now=now)
