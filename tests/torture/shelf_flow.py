"""Flows for power cuts: the first start takes the starter directory, and a person steps back to the edition before."""

from datetime import UTC, datetime
from pathlib import Path

import filelock  # noqa: F401 - imported here, so that no run of the flow has to
import sqlite_utils  # noqa: F401

from tests.torture.update_flow import shelf_in
from workpris_desktop.domain.edition_history import Origin, OriginKind

FIRST_START, BACK = "first start", "back"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def begin(data, packages):
    """Let two editions come into use, one after the other."""
    for sequence, package in enumerate(packages, start=1):
        shelf_in(data).install(package, origin=Origin(OriginKind.UPDATE, sequence=sequence), now=NOW)


def flow(say, what, data, package):
    """Read in the directory that ships with the program, or step back, and say so."""
    shelf = shelf_in(Path(data))
    if what == FIRST_START:
        shelf.install(Path(package), origin=Origin(OriginKind.STARTER), now=NOW)
    else:
        shelf.back(NOW)
    say(what)
