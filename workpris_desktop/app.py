"""The composition root: introduces everyone to everyone, once, by hand."""

import logging
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from functools import partial
from io import TextIOWrapper

from workpris_desktop.cli.arguments import read_first_wishes
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.main import run_command
from workpris_desktop.cli.outcome import guarded
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.display import check_display
from workpris_desktop.system.logs import start_log
from workpris_desktop.system.paths import DataFolder, data_folder, resources_folder
from workpris_desktop.system.preset import read_preset
from workpris_desktop.system.settings import Settings, read_settings
from workpris_desktop.wording.languages import speak, system_language


def run(arguments: Sequence[str]) -> int:
    """Open the window, or run the command that the arguments name; return the exit code."""
    _write_utf8()
    # Where no log can be kept, logging would fall back on writing to the terminal.
    logging.getLogger(__package__).addHandler(logging.NullHandler())
    wishes = read_first_wishes(arguments)
    folder = DataFolder(data_folder(wishes.data_folder))
    settings, preset = read_settings(folder.settings_file).settings, read_preset()
    language = wishes.language or settings.language or preset.language or system_language()
    finish = partial(guarded, log_folder=folder.log_folder, before_telling=partial(speak, language))
    if wishes.window:
        return finish(partial(_open_window, folder, settings, preset, language))
    with closing(start_log(folder.log_folder, logging.INFO)):
        return finish(partial(_run_command, arguments, folder, language))


def _run_command(arguments: Sequence[str], folder: DataFolder, language: str) -> int:
    speak(language)
    return run_command(arguments, partial(_make_kit, folder, language))


def _make_kit(folder: DataFolder, language: str) -> Kit:
    folder.prepare()
    resources = resources_folder()
    facts = read_facts(resources)
    return Kit(
        shelf=DirectoryShelf(folder.directory, facts),
        facts=facts,
        resources=resources,
        language=language,
        today=date.today(),  # noqa: DTZ011 - the day on the wall of the person's office
        out=sys.stdout,
        err=sys.stderr,
    )


def _open_window(folder: DataFolder, settings: Settings, preset: Preset, language: str) -> int:
    check_display(os.environ, sys.platform)
    # No command needs a window, so none waits for all that belongs to one.
    from workpris_desktop.startup import Start, open_window  # noqa: PLC0415

    return open_window(Start(folder, settings, preset, language))


def _write_utf8() -> None:
    """Write UTF-8 wherever output goes; Windows would use an old code page for pipes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
