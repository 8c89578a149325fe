"""A flow for power cuts: an update is looked for in a folder, fetched and installed, as window and terminal do it."""

from datetime import datetime, timedelta
from pathlib import Path

import filelock  # noqa: F401 - imported here, so that no run of the flow has to
import sqlite_utils  # noqa: F401

import workpris_desktop.sync.bringing  # noqa: F401
from tests.support.packages import shipped_facts
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.update import SourceKind, UpdateSource
from workpris_desktop.record.synonyms import read_synonyms
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.window.receiving_shelf import UPDATES_FOLDER, make_updating

SHELF_FOLDER = "directory"
FACTS = shipped_facts()
SYNONYMS = read_synonyms(resources_folder())
LOOKED, INSTALLED = "looked", "installed"


def shelf_in(data):
    """Return the shelf of a data folder."""
    return DirectoryShelf(data / SHELF_FOLDER, FACTS, lambda: SYNONYMS)


def updating_in(data, now):
    """Return what brings updates to a data folder."""
    return make_updating(data / UPDATES_FOLDER, shelf_in(data), lambda: now, built=now - timedelta(days=9))


def source_of(repository):
    """Return a repository in a folder as a source."""
    return UpdateSource(SourceKind.FOLDER, str(repository))


def flow(say, data, repository, now):
    """Take an update if there is one, and say what was verified and what came into use."""
    updating = updating_in(Path(data), datetime.fromisoformat(now))
    offer = updating.look(source_of(repository))
    if offer is None:
        return
    say(f"{LOOKED} {offer.release.sequence}")
    report = updating.install(updating.fetch(offer, frozenset()), agreed=True)
    say(f"{INSTALLED} {offer.release.sequence} {report.edition.services}")
