"""Introduces the parts that a command in a terminal needs, once, by hand."""

import logging
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from functools import partial

from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.main import run_command
from workpris_desktop.cli.outcome import guarded
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.logs import start_log
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.wording.languages import speak


def run_in_terminal(arguments: Sequence[str], folder: DataFolder, preset: Preset, language: str) -> int:
    """Run the command that the arguments name and return its exit code; what goes wrong is told and logged."""
    speak(language)
    work = partial(run_command, arguments, partial(_make_kit, folder, preset, language))
    with closing(start_log(folder.log_folder, logging.INFO)):
        return guarded(work, folder.log_folder, before_telling=partial(speak, language))


def _make_kit(folder: DataFolder, preset: Preset, language: str) -> Kit:
    folder.prepare()
    resources = resources_folder()
    facts = read_facts(resources)
    return Kit(
        shelf=DirectoryShelf(folder.directory, facts),
        facts=facts,
        resources=resources,
        common_package=preset.directory_folder,
        language=language,
        today=date.today(),  # noqa: DTZ011 - the day on the wall of the person's office
        out=sys.stdout,
        err=sys.stderr,
        packs=folder.phrases_folder,
    )
