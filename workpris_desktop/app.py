"""Where every start begins: what is asked for, and who is to do it."""

import gc
import logging
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from workpris_desktop.cli.arguments import read_first_wishes
from workpris_desktop.cli.outcome import guarded
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.system.display import check_display
from workpris_desktop.system.paths import DataFolder, data_folder
from workpris_desktop.system.preset import read_preset
from workpris_desktop.system.settings import SettingsRead, read_settings
from workpris_desktop.system.streams import write_utf8
from workpris_desktop.wording.languages import speak, system_language


def run(arguments: Sequence[str]) -> int:
    """Open the window, or run the command that the arguments name; return the exit code."""
    write_utf8()
    # Where no log can be kept, logging would fall back on writing to the terminal.
    logging.getLogger(__package__).addHandler(logging.NullHandler())
    wishes = read_first_wishes(arguments)
    folder = DataFolder(data_folder(wishes.data_folder))
    preset = read_preset()
    kept = read_settings(folder.settings_file, preset)
    language = wishes.language or kept.settings.language or preset.language or system_language()
    if not wishes.window:
        return _run_command(arguments, folder, preset, language, is_newer=kept.is_newer)
    work = partial(_open_window, folder, kept, preset, language, wishes.file)
    return guarded(work, folder.log_folder, before_telling=partial(speak, language))


def _open_window(folder: DataFolder, kept: SettingsRead, preset: Preset, language: str, file: Path | None) -> int:
    check_display(os.environ, sys.platform)
    # Until the window is painted there is no garbage, and looking for it would take a fifteenth of the time.
    gc.disable()
    # No command waits for all that belongs to a window.
    from workpris_desktop.startup import Start, open_window  # noqa: PLC0415

    welcome = not kept.settings.welcomed
    return open_window(Start(folder, kept, preset, language, shows_welcome=welcome, file=file))


def _run_command(arguments: Sequence[str], folder: DataFolder, preset: Preset, language: str, *, is_newer: bool) -> int:
    # And no window waits for the commands.
    from workpris_desktop.terminal import run_in_terminal  # noqa: PLC0415

    return run_in_terminal(arguments, folder, preset, language, is_newer=is_newer)
