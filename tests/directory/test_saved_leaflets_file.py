import json
from dataclasses import replace
from datetime import date

import pytest

from workpris_desktop.directory.saved_leaflets_file import read_saved_leaflets, write_saved_leaflets
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions, Part, Start
from workpris_desktop.domain.saved_leaflet import MOST_SAVED, SavedLeaflet, SavedLeaflets
from workpris_desktop.domain.shortlist import Pick

OPTIONS = LeafletOptions(
    "sl",
    LeafletFormat.FOLDED,
    large=True,
    parts=frozenset({Part.ADDRESS, Part.NOTES}),
    pictures=True,
    qr=True,
    phone_only=frozenset({"s1"}),
    apart=frozenset({"s2"}),
)
PICKS = (Pick("s2", "Dluhové poradenství"), Pick("s1", "Wohnen"))
ONE = SavedLeaflet("Dluhy, Brno", PICKS, OPTIONS, date(2026, 5, 3), {"s1": {"name": "ab"}, "s2": {}})
TWO = replace(ONE, name="Wohnen", options=LeafletOptions("de"))
BOTH = SavedLeaflets((ONE, TWO))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "saved_leaflets.json"


def test_saved_leaflets_survive_in_their_order(path):
    write_saved_leaflets(path, BOTH)
    assert read_saved_leaflets(path) == BOTH
    write_saved_leaflets(path, SavedLeaflets())
    assert read_saved_leaflets(path) == SavedLeaflets()


def test_nothing_that_was_typed_reaches_the_disk(path):
    typed = replace(OPTIONS, subtitle="For Jana", remark="Ask for Jana.", sender="Office of Jana")
    typed = replace(typed, start=Start("Jana's town", 49.2, 16.6), ways=(("s1", "Ask Jana"),))
    write_saved_leaflets(path, SavedLeaflets((replace(ONE, options=typed),)))
    assert "Jana" not in path.read_text()
    assert read_saved_leaflets(path) == SavedLeaflets((ONE,))


def test_that_the_way_and_the_crisis_line_are_printed_is_kept(path):
    wanted = replace(ONE, options=replace(OPTIONS, parts=frozenset({Part.WAY, Part.CRISIS})))
    write_saved_leaflets(path, SavedLeaflets((wanted,)))
    assert read_saved_leaflets(path) == SavedLeaflets((wanted,))


def test_the_most_that_can_be_saved_is_read(path):
    most = SavedLeaflets(tuple(replace(ONE, name=f"{number} {'ž' * 90}") for number in range(MOST_SAVED)))
    write_saved_leaflets(path, most)
    assert read_saved_leaflets(path) == most


def test_no_file_is_nothing_saved(tmp_path, path):
    assert read_saved_leaflets(path) == SavedLeaflets()
    assert list(tmp_path.iterdir()) == []


def test_a_file_cut_at_any_place_is_nothing_and_kept_beside(path):
    write_saved_leaflets(path, SavedLeaflets((ONE,)))
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert read_saved_leaflets(path) == SavedLeaflets()
        assert path.with_name("saved_leaflets.json.damaged").read_bytes() == whole[:length]
        assert not path.exists()


@pytest.mark.parametrize("damage", [b"[]", b"7", b"{}", b'{"leaflets": 7}', b"[" * 60_000, b"\xff"])
def test_a_file_of_another_shape_is_nothing_and_kept_beside(path, damage):
    path.write_bytes(damage)
    assert read_saved_leaflets(path) == SavedLeaflets()
    assert path.with_name("saved_leaflets.json.damaged").read_bytes() == damage


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": 7},
        {"name": ""},
        {"name": "half \ud800"},
        {"saved_on": "yesterday"},
        {"saved_on": None},
        {"picks": []},
        {"picks": 7},
        {"picks": [{"id": "a"}]},
        {"picks": [{"id": str(number), "name": ""} for number in range(7)]},
        {"options": None},
        {"digests": 7},
        {"digests": {"s1": {"name": 7}}},
        {"digests": {"s1": [["name", "ab"]]}},
    ],
)
def test_a_leaflet_that_is_damaged_is_passed_over_and_the_others_stay(path, wrong):
    write_saved_leaflets(path, BOTH)
    said = json.loads(path.read_text())
    said["leaflets"][0].update(wrong)
    path.write_text(json.dumps(said))
    assert read_saved_leaflets(path) == SavedLeaflets((TWO,))


@pytest.mark.parametrize(
    "wrong",
    [
        {"language": ["de"]},
        {"language": "a" * 4_000},
        {"format": "a0"},
        {"large": 1},
        {"parts": ["name of the client"]},
        {"parts": 7},
        {"phone_only": [7]},
        {"apart": None},
    ],
)
def test_options_that_nobody_can_set_are_passed_over(path, wrong):
    write_saved_leaflets(path, BOTH)
    said = json.loads(path.read_text())
    said["leaflets"][0]["options"].update(wrong)
    path.write_text(json.dumps(said))
    assert read_saved_leaflets(path) == SavedLeaflets((TWO,))


def test_what_is_chosen_for_services_that_are_not_there_is_dropped(path):
    strange = replace(OPTIONS, phone_only=frozenset({"s1", "x"}), apart=frozenset({"y"}))
    write_saved_leaflets(path, SavedLeaflets((replace(ONE, options=strange),)))
    (found,) = read_saved_leaflets(path).leaflets
    assert (found.options.phone_only, found.options.apart) == (frozenset({"s1"}), frozenset())


def test_that_they_cannot_be_written_is_said(tmp_path):
    with pytest.raises(MachineFault):
        write_saved_leaflets(tmp_path / "none" / "saved_leaflets.json", BOTH)
