"""Introduces the parts that a command in a terminal needs, once, by hand."""

import logging
import sys
from collections.abc import Sequence
from contextlib import closing, nullcontext
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.main import run_command
from workpris_desktop.cli.outcome import guarded, wants_json
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.errors import FolderNewer
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.logs import start_log
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.wording.languages import speak

if TYPE_CHECKING:
    from workpris_desktop.sync.updating import Updating

_YES: Final = "y"
"""The answer that the question names in each language."""


def run_in_terminal(
    arguments: Sequence[str], folder: DataFolder, preset: Preset, language: str, *, is_newer: bool = False
) -> int:
    """Run the command that the arguments name and return its exit code; what goes wrong is told and logged.

    ``is_newer`` tells that a later version of the program has made the data folder: nothing is read or written there.
    """
    speak(language)
    kit = partial(_refuse, folder) if is_newer else partial(_make_kit, folder, preset, language)
    work = partial(run_command, arguments, kit)
    with nullcontext() if is_newer else closing(start_log(folder.log_folder, logging.INFO)):
        return guarded(work, folder.log_folder, before_telling=partial(speak, language), as_json=wants_json(arguments))


def _refuse(folder: DataFolder) -> NoReturn:
    raise FolderNewer(folder.root)


def _make_kit(folder: DataFolder, preset: Preset, language: str) -> Kit:
    folder.prepare()
    resources = resources_folder()
    facts = read_facts(resources)
    shelf = DirectoryShelf(folder.directory, facts)
    return Kit(
        shelf=shelf,
        facts=facts,
        resources=resources,
        common_package=preset.directory_folder,
        language=language,
        today=date.today(),  # noqa: DTZ011 - the day on the wall of the person's office
        out=sys.stdout,
        err=sys.stderr,
        packs=folder.phrases_folder,
        data_folder=folder,
        make_updating=partial(_make_updating, folder, shelf, preset),
        make_trial_updating=partial(_make_trial_updating, facts),
        now=datetime.now(UTC),
        progress=_show_progress if sys.stderr.isatty() else _keep_silent,
        ask=_ask if _is_watched() else None,
        update_folder=preset.update_folder,
    )


def _make_updating(folder: DataFolder, shelf: DirectoryShelf, preset: Preset) -> "Updating":
    # Most commands bring nothing.
    from workpris_desktop.window.receiving_shelf import UPDATES_FOLDER, make_updating  # noqa: PLC0415

    updates = folder.root / UPDATES_FOLDER
    return make_updating(updates, shelf, lambda: datetime.now(UTC), publisher=preset.publisher)


def _make_trial_updating(facts: Facts, folder: Path) -> "Updating":
    """Return what brings updates to a new folder as the window does it: by processes of their own."""
    from workpris_desktop.directory.import_process import install_in_process  # noqa: PLC0415
    from workpris_desktop.system.worker_process import run_in_process  # noqa: PLC0415
    from workpris_desktop.window.receiving_shelf import make_updating  # noqa: PLC0415

    data = DataFolder(folder)
    data.prepare()
    shelf = DirectoryShelf(data.directory, facts)
    install = partial(install_in_process, data.directory)
    return make_updating(folder, shelf, lambda: datetime.now(UTC), install=install, run=run_in_process)


def _is_watched() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _ask(question: str) -> bool:
    """Put a question of yes or no, and take anything but yes for no."""
    sys.stderr.write(f"{question} ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() == _YES


def _show_progress(done: int, total: int) -> None:
    """Write how far a work has come over what was written before; the last time, clear the line."""
    text = f"{100 * done // max(1, total):3d} %" if done < total else "     "
    sys.stderr.write(f"\r{text}\r")
    sys.stderr.flush()


def _keep_silent(_done: int, _total: int) -> None:
    """Write nothing: nobody watches."""
