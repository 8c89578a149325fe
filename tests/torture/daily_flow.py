"""A flow for power cuts: all small files of a day's work are written anew, and a sheet and slips are saved."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import cryptography.hazmat.primitives.asymmetric.ed25519  # noqa: F401 - imported here, so that no run has to
import filelock  # noqa: F401
import msgspec  # noqa: F401

from tests.support.slips import correction
from workpris_desktop.directory.findings_file import read_findings, write_findings
from workpris_desktop.directory.saved_leaflets_file import read_saved_leaflets, write_saved_leaflets
from workpris_desktop.directory.search_memory_file import read_search_memory, write_search_memory
from workpris_desktop.directory.shortlist_file import read_shortlist, write_shortlist
from workpris_desktop.directory.unmet_file import add_unmet, read_unmet
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.own_finding import OwnFinding, Topic, findings_of
from workpris_desktop.domain.saved_leaflet import SavedLeaflet, SavedLeaflets
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import SavedSearch, SearchMemory
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.domain.unmet_need import UnmetBecause, UnmetNeed
from workpris_desktop.record.slip_file import read_signed_file
from workpris_desktop.sync.slip_box import SlipBox
from workpris_desktop.system.files import write_atomically
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.system.settings import Settings, read_settings, write_settings

TODAY = date(2026, 11, 22)
EXPORT, SHEET = "slips-for-publisher.json", "leaflet.pdf"


def _settings(word):
    return replace(Settings(), country="CZ", prison=word)


def _shortlist(word):
    return Shortlist((Pick("s1", word),))


def _leaflets(word):
    return SavedLeaflets((SavedLeaflet(word, (Pick("s1", word),), LeafletOptions("cs"), TODAY, {"s1": {}}),))


def _searches(word):
    return SearchMemory(saved=(SavedSearch(word, Question(word)),))


def _findings(word):
    return findings_of([OwnFinding(word, Topic.PETS, YesNo.YES, TODAY)])


def _unmet(word):
    return UnmetNeed("2026-11", word, "CZ010", UnmetBecause.ALL_FULL)


def _right(slip):
    return slip.about.right


FILES = {
    "settings": (
        lambda data, word: write_settings(data.settings_file, _settings(word)),
        lambda data, word: read_settings(data.settings_file).settings == _settings(word),
    ),
    "shortlist": (
        lambda data, word: write_shortlist(data.shortlist_file, _shortlist(word)),
        lambda data, word: read_shortlist(data.shortlist_file) == _shortlist(word),
    ),
    "saved leaflets": (
        lambda data, word: write_saved_leaflets(data.saved_leaflets_file, _leaflets(word)),
        lambda data, word: read_saved_leaflets(data.saved_leaflets_file) == _leaflets(word),
    ),
    "searches": (
        lambda data, word: write_search_memory(data.searches_file, _searches(word)),
        lambda data, word: read_search_memory(data.searches_file) == _searches(word),
    ),
    "findings": (
        lambda data, word: write_findings(data.findings_file, _findings(word)),
        lambda data, word: read_findings(data.findings_file) == _findings(word),
    ),
    "unmet needs": (
        lambda data, word: add_unmet(data.unmet_file, _unmet(word)),
        lambda data, word: _unmet(word) in read_unmet(data.unmet_file),
    ),
    "slips": (
        lambda data, word: SlipBox(data.root).add(correction(word)),
        lambda data, word: word in map(_right, SlipBox(data.root).slips(TODAY)),
    ),
    "sheet": (
        lambda data, word: write_atomically(data.root / SHEET, word.encode() * 20_000),
        lambda data, word: (data.root / SHEET).read_bytes() == word.encode() * 20_000,
    ),
}
"""By what is written: how it is, and how to tell that what is there was made of a word."""

OLD, NEW, SENT = "former", "latter", "slips for the publisher"


def begin(root):
    """Write all files once."""
    for write, _ in FILES.values():
        write(DataFolder(root), OLD)


def flow(say, root):
    """Write each anew, and say so; at last hand over the slips."""
    data = DataFolder(Path(root))
    for name, (write, _) in FILES.items():
        write(data, NEW)
        say(name)
    SlipBox(data.root).export(data.root / EXPORT, TODAY)
    say(SENT)


def demand_kept(root, acknowledged):
    """Fail unless each file is the former or the latter in full, and the latter where that was said."""
    data = DataFolder(root)
    for name, (_, is_made_of) in FILES.items():
        latter = is_made_of(data, NEW)
        assert latter or is_made_of(data, OLD), f"{name} is neither the former nor the latter"
        assert latter or name not in acknowledged, f"{name} was said to be kept"
    assert not list(root.rglob("*.damaged*"))
    export = root / EXPORT
    waiting = [slip for slip in SlipBox(root).slips(TODAY) if slip.waits]
    assert waiting or export.is_file(), "slips count as handed over that nobody has"
    if export.is_file():
        assert len(read_signed_file(export.read_bytes(), export.name).slips) == 2
    assert export.is_file() or SENT not in acknowledged
