"""How to get to a service: measured from a place, or in the words of staff."""

from dataclasses import replace

import pytest

from tests.printing.conftest import TODAY, a_place, a_service, an_edition
from tests.support.packages import shipped_facts
from workpris_desktop.domain.leaflet import USUAL_PARTS, LeafletFormat, LeafletOptions, Part, Start
from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.domain.setting import Setting
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words

FACTS = shipped_facts()
WORD_STARTS = read_forbidden_words(resources_folder())
BRNO = Start("Brno", 49.1952, 16.6080)


@pytest.fixture
def told(taxonomy, phrasebook):
    """Return the lines of the first block of a sheet."""

    def lines(service, *, language="en", word_starts=WORD_STARTS, **options):
        how = LeafletOptions(language, **({"parts": USUAL_PARTS | {Part.WAY}, "start": BRNO} | options))
        leaflet = compose_leaflet(
            [service], an_edition(), taxonomy, phrasebook(language), how, TODAY,
            prisons=FACTS.prisons, word_starts=word_starts,
        )  # fmt: skip
        return [line.text.replace("\xa0", " ") for line in leaflet.blocks[0].lines]

    return lines


def at(latitude, longitude, **changes):
    """Return a service at a point."""
    return a_service(places=(replace(a_place(), latitude=latitude, longitude=longitude),), **changes)


HERE = at(BRNO.latitude + 0.05, BRNO.longitude)
"""Some five and a half kilometres to the north."""


def test_the_distance_stands_below_the_address_with_the_place_on_a_line_of_its_own(told):
    lines = told(HERE)
    begin = lines.index("400 01 Ústí nad Labem") + 1
    assert lines[begin : begin + 5] == [
        "How far it is:", "6 km north in a straight line", "Measured from:", "Brno", "You can come at these times:",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("north", "east", "direction"),
    [
        (1, 0, "north"), (1, 1.5, "north-east"), (0, 1.5, "east"), (-1, 1.5, "south-east"), (-1, 0, "south"),
        (-1, -1.5, "south-west"), (0, -1.5, "west"), (1, -1.5, "north-west"),
    ],
)  # fmt: skip
def test_there_are_eight_directions(told, north, east, direction):
    lines = told(at(BRNO.latitude + north / 10, BRNO.longitude + east / 10))
    assert any(line.endswith(f" km {direction} in a straight line") for line in lines)


@pytest.mark.parametrize(
    ("degrees", "told_as"),
    [(0, "100 m"), (0.0004, "100 m"), (0.0031, "300 m"), (0.0080, "900 m"), (0.0089, "1 km"), (0.0140, "2 km"),
     (1.0, "111 km")],
)  # fmt: skip
def test_kilometres_are_whole_and_metres_below_one_are_hundreds(told, degrees, told_as):
    assert f"{told_as} north in a straight line" in told(at(BRNO.latitude + degrees, BRNO.longitude))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "6 km Luftlinie nach Norden"),
        ("cs", "6 km vzdušnou čarou na sever"),
        ("sl", "6 km zračne razdalje proti severu"),
    ],
)
def test_it_is_said_in_the_language_of_the_sheet(told, language, line):
    assert line in told(HERE, language=language)


def is_silent(lines):
    return not {"How far it is:", "How to get there:", "Measured from:"} & set(lines)


def test_it_is_off_by_default():
    assert Part.WAY not in USUAL_PARTS
    assert Part.CRISIS not in USUAL_PARTS


@pytest.mark.parametrize(
    "options",
    [{"parts": USUAL_PARTS}, {"start": None}, {"format": LeafletFormat.CARD}, {"phone_only": frozenset({"s1"})}],
)
def test_nothing_is_told_unless_it_is_wanted_and_has_room(told, options):
    assert is_silent(told(HERE, **options))


def test_a_service_whose_point_is_not_known_has_no_such_line(told):
    assert is_silent(told(a_service()))


@pytest.mark.parametrize("setting", [Setting.PHONE, Setting.ONLINE, Setting.LETTER])
def test_where_nobody_goes_there_is_no_way(told, setting):
    assert is_silent(told(replace(HERE, setting=setting), ways=(("s1", "Tram 2"),)))


def test_the_way_to_a_confidential_place_is_never_told(told):
    (place,) = HERE.places
    secret = replace(place, id="p2", kind=PlaceKind.CONFIDENTIAL)
    for places in ((secret,), (secret, place), (place, secret)):
        assert is_silent(told(replace(HERE, places=places)))
        assert is_silent(told(replace(HERE, places=places), ways=(("s1", "Tram 2"),)))


@pytest.mark.parametrize("name", ["Mírov", "Věznice Kuřim", "Karlau", "Justizanstalt Stein"])
def test_nothing_is_measured_from_a_place_that_gives_the_person_away(told, name):
    assert is_silent(told(HERE, start=replace(BRNO, name=name)))


def test_nothing_is_measured_where_nobody_can_tell_whether_the_name_is_neutral(told):
    assert is_silent(told(HERE, word_starts=()))


def test_the_words_of_staff_take_the_place_of_the_distance(told):
    lines = told(HERE, ways=(("s1", " Tram 2,\nstop Nádraží "), ("other", "Bus 9")))
    begin = lines.index("How to get there:")
    assert lines[begin + 1] == "Tram 2, stop Nádraží"
    assert "How far it is:" not in lines
    assert "Bus 9" not in lines


def test_words_of_staff_need_neither_a_point_nor_a_start(told):
    assert "Tram 2" in told(a_service(), start=None, ways=(("s1", "Tram 2"),))


def test_words_that_are_too_long_for_the_line_are_cut_where_a_word_ends(told):
    lines = told(HERE, ways=(("s1", "tram " * 30),))
    assert len(lines[lines.index("How to get there:") + 1]) <= 61
