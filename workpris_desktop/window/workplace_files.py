"""What the window works with: out of a data folder, or beside one that a later version of the program has made."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from workpris_desktop.directory.import_process import install_in_process
from workpris_desktop.directory.office_entries import OFFICE_FOLDER, OfficeEntries
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.errors import IndexOutdated, MachineFault
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.workplace import Home, Preset
from workpris_desktop.system.build_time import BUILT
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.system.settings import Settings
from workpris_desktop.system.sticks import stick_folders
from workpris_desktop.window.desktop_files import desktop_in
from workpris_desktop.window.receiving_shelf import UPDATES_FOLDER
from workpris_desktop.window.workplace import Desktop, UpdatePlace, Workplace


def workplace_in(
    folder: DataFolder,
    facts: Facts,
    updates: UpdatePlace,
    *,
    keeps: bool,
    office_vault: Path | None,
    home: Callable[[], Home],
) -> Workplace:
    """Return the workplace that lies in a data folder.

    Args:
        folder: the data folder.
        facts: the shipped tables.
        updates: where updates are kept, and how they are looked for.
        keeps: whether changes are kept; another window has the folder otherwise.
        office_vault: the client data of all who work at this computer, as an administrator has named it.
        home: tells where the person works.
    """
    return Workplace(
        shelf=DirectoryShelf(folder.directory, facts),
        facts=facts,
        resources=resources_folder(),
        desktop=desktop_in(folder, keeps=keeps),
        now=datetime.now,
        packs=folder.phrases_folder,
        updates=updates,
        office=OfficeEntries(folder.root / OFFICE_FOLDER, facts),
        folder=folder,
        office_vault=office_vault,
        home=home,
    )


def update_place_in(folder: DataFolder, settings: Settings, preset: Preset) -> UpdatePlace:
    """Return where updates are kept in a data folder, and how they are looked for; they are read in beside the window.

    Args:
        folder: the data folder.
        settings: what the person has set.
        preset: what an administrator has set.
    """
    return UpdatePlace(
        folder=folder.root / UPDATES_FOLDER,
        built=BUILT,
        interval=settings.look_interval,
        interval_is_fixed="look_interval" in preset.fixed,
        put_away=settings.put_away,
        publisher=preset.publisher,
        common_folder=preset.update_folder,
        sticks=stick_folders,
        install=partial(install_in_process, folder.directory),
    )


def workplace_beside(folder: DataFolder, beside: Path, facts: Facts, *, home: Callable[[], Home]) -> Workplace:
    """Return a workplace on a copy of a directory, in which nothing is kept and the data folder is left as it is.

    Args:
        folder: was made by a later version of the program: what lies there would be misread.
        beside: an empty folder for the copy; where the directory cannot be read, the sample will be in use.
        facts: the shipped tables.
        home: tells where the person works.
    """
    copied = beside / "directory"
    with suppress(OSError):
        shutil.copytree(folder.directory, copied)
    shelf = DirectoryShelf(copied, facts)
    try:
        shelf.open().close()
    except IndexOutdated:
        pass  # it is built anew, in the copy
    except MachineFault:
        shutil.rmtree(copied, ignore_errors=True)
    return Workplace(shelf, facts, resources_folder(), Desktop(), datetime.now, packs=folder.phrases_folder, home=home)
