"""Tests of what is remembered between two starts."""

import base64
import json
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from workpris_desktop.domain.errors import FolderMissing
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LeafletFormat, Part
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.domain.workplace import Home, Preset
from workpris_desktop.system.settings import _ACCEPT, Settings, SettingsRead, read_settings, write_settings

one_file_for_all = hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)

languages = st.sampled_from(("", *LANGUAGES))
base64_texts = st.binary(max_size=60).map(lambda data: base64.b64encode(data).decode())

all_settings = st.builds(
    Settings,
    language=languages,
    theme=st.sampled_from(Theme),
    text_percent=st.integers(90, 200),
    leaflet_language=languages,
    leaflet_format=st.sampled_from(LeafletFormat),
    leaflet_large=st.booleans(),
    leaflet_parts=st.sets(st.sampled_from(Part)).map(lambda parts: tuple(part for part in Part if part in parts)),
    leaflet_pictures=st.booleans(),
    leaflet_qr=st.booleans(),
    look_interval=st.sampled_from(LookInterval),
    window_geometry=base64_texts,
    splitter_sizes=st.lists(st.integers(0, 100_000)).map(tuple),
    country=st.text("ABCXYZ", max_size=2),
    prison=st.text("abc0123-", max_size=40),
    welcomed=st.booleans(),
    put_away=st.text("0123456789.", max_size=20),
)

UNUSUAL = Settings(
    language="cs",
    theme=Theme.DARK,
    text_percent=150,
    leaflet_language="sl",
    leaflet_format=LeafletFormat.FOLDED,
    leaflet_large=True,
    leaflet_parts=(Part.ADDRESS, Part.NOTES),
    leaflet_pictures=True,
    leaflet_qr=True,
    look_interval=LookInterval.HAND,
    window_geometry="AdnQywADAAA=",
    splitter_sizes=(300, 500),
    country="SI",
    prison="c541ee15",
    welcomed=True,
    put_away="1.3.0",
)


@one_file_for_all
@given(settings=all_settings)
def test_what_was_set_is_found_again(tmp_path: Path, settings: Settings):
    write_settings(tmp_path / "settings.json", settings)
    assert read_settings(tmp_path / "settings.json") == SettingsRead(settings)


def test_without_a_file_all_is_as_usual(tmp_path: Path):
    assert read_settings(tmp_path / "settings.json") == SettingsRead(Settings(), was_damaged=False)


def test_every_setting_is_read_and_differs_from_its_default_here():
    names = [field.name for field in fields(Settings)]
    assert list(_ACCEPT) == names
    assert all(getattr(UNUSUAL, name) != getattr(Settings(), name) for name in names)


def test_a_file_cut_anywhere_gives_defaults_and_is_kept(tmp_path: Path):
    path = tmp_path / "settings.json"
    write_settings(path, UNUSUAL)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert read_settings(path) == SettingsRead(Settings(), was_damaged=True)
        assert (tmp_path / "settings.json.damaged").read_bytes() == whole[:length]
        assert not path.exists()


@one_file_for_all
@given(content=st.binary() | st.text().map(str.encode))
def test_no_content_stops_the_program(tmp_path: Path, content: bytes):
    (tmp_path / "settings.json").write_bytes(content)
    assert read_settings(tmp_path / "settings.json").settings == Settings()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@one_file_for_all
@given(values=st.dictionaries(st.sampled_from(list(_ACCEPT)) | st.text(), json_values))
def test_no_values_stop_the_program(tmp_path: Path, values: dict[str, object]):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(values))
    found = read_settings(path)
    assert not found.was_damaged
    write_settings(path, found.settings)
    assert read_settings(path) == found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "xx"),
        ("language", ["cs"]),
        ("theme", "pink"),
        ("theme", {}),
        ("text_percent", 89),
        ("text_percent", 201),
        ("text_percent", True),
        ("text_percent", "150"),
        ("text_percent", 150.0),
        ("leaflet_language", None),
        ("leaflet_language", "../x"),
        ("leaflet_language", "english"),
        ("leaflet_format", "letter"),
        ("leaflet_large", 1),
        ("leaflet_parts", "address"),
        ("leaflet_parts", ["address", "name of the client"]),
        ("leaflet_pictures", "no"),
        ("leaflet_qr", None),
        ("window_geometry", "not base64"),
        ("window_geometry", 7),
        ("window_geometry", "Příliš"),
        ("splitter_sizes", [300, -1]),
        ("splitter_sizes", [300, 10**9]),
        ("splitter_sizes", [True]),
        ("splitter_sizes", "300"),
    ],
)
def test_a_wrong_value_costs_only_its_own_setting(tmp_path: Path, name: str, value: object):
    path = tmp_path / "settings.json"
    write_settings(path, UNUSUAL)
    values = json.loads(path.read_text())
    path.write_text(json.dumps(values | {name: value, "of_a_later_version": 1}))
    found = read_settings(path)
    assert not found.was_damaged
    for field in fields(Settings):
        kept = Settings() if field.name == name else UNUSUAL
        assert getattr(found.settings, field.name) == getattr(kept, field.name)


@pytest.mark.parametrize(
    "content", [b"[1, 2]", b"null", b"7", b"[" * 900_000, b'{"language": "cs", ' + b" " * 2_000_000]
)
def test_a_file_that_is_no_object_is_set_aside(tmp_path: Path, content: bytes):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert read_settings(path) == SettingsRead(Settings(), was_damaged=True)
    assert not path.exists()


def test_a_file_that_cannot_be_opened_gives_defaults(tmp_path: Path):
    (tmp_path / "settings.json").mkdir()
    assert read_settings(tmp_path / "settings.json") == SettingsRead(Settings(), was_damaged=True)
    assert (tmp_path / "settings.json").is_dir()


def test_a_damaged_file_that_cannot_be_set_aside_gives_defaults(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_bytes(b"{")
    (tmp_path / "settings.json.damaged").mkdir()
    (tmp_path / "settings.json.damaged2").mkdir()
    (tmp_path / "settings.json.damaged3").mkdir()
    (tmp_path / "settings.json.damaged3" / "x").touch()
    assert read_settings(path) == SettingsRead(Settings(), was_damaged=True)


def test_settings_that_cannot_be_kept_are_told(tmp_path: Path):
    with pytest.raises(FolderMissing):
        write_settings(tmp_path / "gone" / "settings.json", Settings())


PRESET = Preset(
    language="cs",
    home=Home("CZ"),
    settings={"text_percent": 125, "look_interval": "week"},
    fixed=frozenset({"country"}),
)


def test_a_first_start_begins_with_what_the_administrator_has_set(tmp_path: Path):
    found = read_settings(tmp_path / "settings.json", PRESET).settings
    assert (found.text_percent, found.look_interval, found.country) == (125, LookInterval.WEEK, "CZ")
    # The language is not kept as if the person had chosen it: another preset may come.
    assert found.language == ""


def test_what_the_administrator_has_fixed_counts_over_what_was_chosen_and_nothing_else_does(tmp_path: Path):
    path = tmp_path / "settings.json"
    write_settings(path, Settings(country="SI", text_percent=90, language="sl"))
    assert read_settings(path, PRESET).settings == Settings(country="CZ", text_percent=90, language="sl")


def test_damaged_settings_give_those_of_a_first_start(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_text("{")
    assert read_settings(path, PRESET).settings.text_percent == 125
