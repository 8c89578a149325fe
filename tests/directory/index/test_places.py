import pytest

from tests.directory.index.small_index import put_facet, put_towns
from workpris_desktop.directory.index.places import LARGEST_DISTANCE_KM, MOST_OTHERS, Places
from workpris_desktop.directory.index.question_words import TypedText
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.domain.search import NEAR_KM

TOWNS = {
    "Brno": 900,
    "Praha": 2000,
    "Wels": 40,
    "Karlovy Vary": 700,
    "Ústí nad Labem": 1005,
    "Ústí nad Orlicí": 1000,
    "Celje": 30,
    "Hradec Králové": 1010,
    "Plzeň": 1200,
    "Písek": 1001,
    "Most": 1002,
    "Práce": 12,
    "Ulice": 0,
    "Tišnov": 0,
    "Novo mesto": 50,
    "Aš": 5,
}


@pytest.fixture
def places(made_index):
    texts = [("prace", "")] * 9 + [("most nadeje", "na ulici")] * 9 + [("", "tisnov")] + [("jine", "")] * 200
    index = made_index(texts)
    put_facet(index, "type", "WRK", range(1, 10))
    put_towns(index, TOWNS, names={"usti": "Ústí nad Labem"})
    index.execute("INSERT INTO town VALUES ('usti', 'Ústí nad Orlicí', 1000)")
    return Places(index, Sets(index))


def read(places, text):
    """Return the name of the place, its distance, how it is written, and the words that are left."""
    typed = TypedText(text)
    place = places.read(typed)
    if place is None:
        return None
    left = [typed.words[at].folded for at in typed.wanted(place.taken)]
    return place.near.name, place.near.within_km, typed.written(*place.written), left


@pytest.mark.parametrize(
    ("text", "name", "distance", "written", "left"),
    [
        ("bydlení Brno 30", "Brno", 30, "Brno 30", ["bydleni"]),
        ("Wohnen bei Wels", "Wels", NEAR_KM, "Wels", ["wohnen"]),
        ("housing near Karlovy Vary 20 km", "Karlovy Vary", 20, "Karlovy Vary 20 km", ["housing"]),
        ("housing Karlovy Vary", "Karlovy Vary", NEAR_KM, "Karlovy Vary", ["housing"]),
        ("práce v Ústí", "Ústí nad Labem", NEAR_KM, "Ústí", ["prace"]),
        ("práce v Ústí nad Orlicí", "Ústí nad Orlicí", NEAR_KM, "Ústí nad Orlicí", ["prace"]),
        ("svetovanje v Celju", "Celje", NEAR_KM, "Celju", ["svetovanje"]),
        ("v Karlových Varech dluhy", "Karlovy Vary", NEAR_KM, "Karlových Varech", ["dluhy"]),
        ("v Brně", "Brno", NEAR_KM, "Brně", []),
        ("20 km od Prahy práce", "Praha", 20, "20 km od Prahy", ["prace"]),
        ("bydlení do 15km od Brna", "Brno", 15, "15km od Brna", ["bydleni"]),
        ("within 5 kilometres of Wels", "Wels", 5, "5 kilometres of Wels", []),
        ("Praze", "Praha", NEAR_KM, "Praze", []),
        ("hradci kralove", "Hradec Králové", NEAR_KM, "hradci kralove", []),
        ("v Plzni", "Plzeň", NEAR_KM, "Plzni", []),
        ("v Písku", "Písek", NEAR_KM, "Písku", []),
        ("Novem mestu", "Novo mesto", NEAR_KM, "Novem mestu", []),
        ("Most", "Most", NEAR_KM, "Most", []),
        ("Práce 10 km", "Práce", 10, "Práce 10 km", []),
        ("dluhy Aš 10", "Aš", 10, "Aš 10", ["dluhy"]),
        ("v Tišnově", "Tišnov", NEAR_KM, "Tišnově", []),
        ("v Ulice", "Ulice", NEAR_KM, "Ulice", []),
        ("Brno 602 00", "Brno", NEAR_KM, "Brno", ["602", "00"]),
        ("Brno 9000", "Brno", NEAR_KM, "Brno", ["9000"]),
        (f"Brno {LARGEST_DISTANCE_KM + 1}", "Brno", NEAR_KM, f"Brno {LARGEST_DISTANCE_KM + 1}", []),
    ],
)
def test_a_place_is_understood(places, text, name, distance, written, left):
    assert read(places, text) == (name, distance, written, left)


@pytest.mark.parametrize(
    "text", ["", "dluhy", "práce", "v práci", "na ulici", "Tišnov", "30 km", "bydleni brn", "nad", "pra", "20", "as"]
)
def test_what_is_looked_for_is_no_place(places, text):
    assert read(places, text) is None


def test_a_town_whose_inflection_group_is_that_of_a_type_is_a_place(made_index):
    index = made_index([("kuraci", "")] * 9 + [("", "kurim")] * 2 + [("jine", "")] * 200)
    put_facet(index, "type", "SUB", range(1, 10))
    put_towns(index, {"Kuřim": 14, "Kuráci": 14})
    places = Places(index, Sets(index))
    assert read(places, "otcové Kuřim") == ("Kuřim", NEAR_KM, "Kuřim", ["otcove"])
    assert read(places, "v Kuřimi")[0] == "Kuřim"
    assert read(places, "kuraci") is None


def test_a_stated_distance_tells_which_of_two_towns_is_meant(places):
    assert read(places, "Brno Wels 20")[:2] == ("Wels", 20)
    assert read(places, "Praha v Brně")[:2] == ("Brno", NEAR_KM)


def test_further_towns_of_a_name_are_told(places):
    place = places.read(TypedText("práce Ústí 10"))
    assert [town.name for town in place.others] == ["Ústí nad Orlicí"]
    assert place.states_distance
    assert place.names == ("usti", "labem")
    assert place.may_be("Ústí nad Orlicí")
    assert not place.may_be("Brno")


def test_so_many_towns_of_one_name_are_told_and_no_more(made_index):
    index = made_index([])
    put_towns(index, {f"Lhota {number}": number for number in range(1, 9)})
    index.executemany(
        "INSERT INTO town VALUES ('lhota', ?, ?)", [(f"Lhota {number}", number) for number in range(1, 9)]
    )
    place = Places(index, Sets(index)).read(TypedText("Lhota"))
    assert place.near.name == "Lhota 8"
    assert len(place.others) == MOST_OTHERS


def test_a_town_that_the_directory_does_not_have_is_no_place(made_index):
    index = made_index([])
    index.execute("INSERT INTO town VALUES ('brno', 'gone', 5)")
    assert Places(index, Sets(index)).read(TypedText("Brno")) is None
