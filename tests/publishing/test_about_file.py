import pytest

from workpris_desktop.domain.errors import PackageNotFound, SourceUnreadable
from workpris_desktop.publishing.about_file import NOTHING_STATED, About, read_about
from workpris_desktop.record.package_description import Licence, SourceNote


@pytest.fixture
def about(tmp_path):
    def write(text):
        path = tmp_path / "about.toml"
        path.write_text(text, encoding="utf-8")
        return read_about(path)

    return write


def test_everything_that_is_stated_is_read(about):
    told = about(
        """
        name = "aoov"
        title = "Adresář AOOV"
        timezone = "Europe/Prague"
        countries = ["CZ"]
        [[licences]]
        name = "CC-BY-4.0"
        [[sources]]
        title = "MPSV"
        path = "https://data.example/"
        [inclusion_rules]
        cs = "Kdo smí dovnitř."
        """
    )
    assert told == About(
        "aoov",
        "Adresář AOOV",
        "Europe/Prague",
        ("CZ",),
        (Licence("CC-BY-4.0"),),
        (SourceNote("MPSV", "https://data.example/"),),
        {"cs": "Kdo smí dovnitř."},
    )


def test_silence_states_nothing(about):
    assert about("") == NOTHING_STATED


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("name = ", "TOML"),
        ("name = 3", "name"),
        ('countries = "CZ"', "countries"),
        ("licences = [1]", "licences"),
        ('[[licences]]\ncolour = "red"', "licences"),
        ('[[sources]]\npath = "x"', "sources"),
        ("[inclusion_rules]\ncs = 1", "inclusion_rules"),
    ],
)
def test_what_cannot_be_is_named(about, text, key):
    with pytest.raises(SourceUnreadable) as refused:
        about(text)
    assert refused.value.detail == key


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(PackageNotFound) as refused:
        read_about(tmp_path / "none.toml")
    assert refused.value.file == "none.toml"
