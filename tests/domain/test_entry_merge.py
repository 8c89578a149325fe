"""An entry of our office that a directory has by now gives way to it, also on saved leaflets."""

from datetime import date

from tests.directory.office_samples import entry
from workpris_desktop.domain.entry_merge import EntriesKnown, Twin, number_key, with_services
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.own_entry import is_own
from workpris_desktop.domain.saved_leaflet import SavedLeaflet, SavedLeaflets
from workpris_desktop.domain.shortlist import Pick


def saved(*ids):
    picks = tuple(Pick(each, each) for each in ids)
    return SavedLeaflets((SavedLeaflet("one", picks, LeafletOptions("en"), date(2026, 1, 1), {}),))


def ids(leaflets):
    return [pick.id for pick in leaflets.leaflets[0].picks]


def test_the_service_of_the_directory_takes_the_place_of_ours():
    successors = {"office:1": Pick("s:1", "Poradna")}
    assert ids(with_services(saved("a", "office:1", "b"), successors)) == ["a", "s:1", "b"]
    assert ids(with_services(saved("s:1", "office:1"), successors)) == ["s:1"]
    assert ids(with_services(saved("a"), successors)) == ["a"]


def test_two_ways_to_write_a_number_are_one():
    assert number_key("+420 541 123 456") == number_key("541123456") == number_key("00420/541-123-456")
    assert number_key("no number") == ""


def test_what_is_known_of_a_service_is_found_by_its_id():
    mine, theirs = entry(1), entry(2, corrects="s:9")
    known = EntriesKnown((mine, theirs), (Twin(mine.id, Pick("s:1", "x")),))
    assert (known.entry(mine.id), known.correction_of("s:9"), known.correction_of("s:8")) == (mine, theirs, None)
    assert known.twin_of(mine.id).service.id == "s:1"
    assert known.twin_of(theirs.id) is None
    assert is_own(mine.id)
    assert not is_own("s:1")
