import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.packages import full_draft
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.catchment import Municipality

TOWNS = {
    "m-hradec": ("Hradec Králové", "Königgrätz|Hradec nad Labem"),
    "m-hradiste": ("Hradiště", ""),
    "m-hradec-2": ("Hradec", ""),
    "m-hradec-3": ("Hradec", "|"),
    "m-signs": ("!!!", "'; DROP TABLE municipality; --"),
}


@pytest.fixture(scope="module")
def towns(tmp_path_factory, facts):
    """Give a directory with towns, open."""
    folder = tmp_path_factory.mktemp("towns")
    draft = full_draft()
    for town, (name, others) in TOWNS.items():
        point = {"latitude": "50.2", "longitude": "15.8", "country": "CZ", "region": "CZ052"}
        draft.add("municipalities.csv", id=town, name=name, other_names=others, **point)
    for number in range(300):
        point = {"latitude": "50", "longitude": "15", "country": "CZ"}
        draft.add("municipalities.csv", id=f"x{number}", name=f"Ves {number}", **point)
    shelf = DirectoryShelf(folder / "shelf", facts)
    shelf.install(draft.write_folder(folder / "package"))
    with shelf.open() as opened:
        yield opened


def found(reader, text, **limit):
    return [town.id for town in reader.municipalities(text, **limit)]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Königgrätz", ["m-hradec"]),
        ("konig", ["m-hradec"]),
        ("HRADEC KRALOVE", ["m-hradec"]),
        ("hradec", ["m-hradec-2", "m-hradec-3", "m-hradec"]),
        ("hrad", ["m-hradec-2", "m-hradec-3", "m-hradiste", "m-hradec"]),
        ("Brünn", ["m-brno"]),
        ("Králové", []),
        ("drop table", ["m-signs"]),
        ("!!!", []),
        ("", []),
        ("   ", []),
    ],
)
def test_a_town_is_found_by_the_beginning_of_any_of_its_names(towns, text, ids):
    assert found(towns, text) == ids


def test_a_town_comes_back_as_it_was_published(towns):
    assert towns.municipalities("brno") == (
        Municipality("m-brno", "Brno", "CZ", "CZ064", "CZ0642", 49.195, 16.608, ("Brünn", "Brunn"), "6203"),
    )


def test_no_more_towns_than_wanted_are_given(towns):
    assert len(found(towns, "ves")) == 20
    assert len(found(towns, "ves", limit=0)) == 1
    assert len(found(towns, "ves", limit=1_000_000)) == 200


def test_a_hundred_thousand_characters_find_no_town(towns):
    assert found(towns, "x" * 100_000) == []


@given(text=st.text(max_size=30))
def test_whatever_is_typed_gives_towns_or_none(towns, text):
    assert all(isinstance(town, Municipality) for town in towns.municipalities(text))
