"""Tests of what an administrator sets for all."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workpris_desktop.domain.workplace import Home, Preset, PresetFault
from workpris_desktop.system.preset import PRESET_VARIABLE, preset_file, read_preset


def preset_of(tmp_path: Path, content: str | bytes) -> Preset:
    path = tmp_path / "preset.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_preset(path)


def test_a_folder_and_a_language_are_set(tmp_path: Path):
    found = preset_of(tmp_path, f"# For all rooms.\ndirectory_folder = '{tmp_path}'\nlanguage = \"cs\"\n")
    assert found == Preset(directory_folder=tmp_path, language="cs")


def test_a_publisher_and_a_folder_with_updates_are_set(tmp_path: Path):
    found = preset_of(tmp_path, f"publisher = '{tmp_path}/publisher.json'\nupdate_folder = '{tmp_path}'\n")
    assert found == Preset(publisher=tmp_path / "publisher.json", update_folder=tmp_path)


def test_a_folder_for_the_client_data_of_an_office_is_set(tmp_path: Path):
    assert preset_of(tmp_path, f"office_vault_folder = '{tmp_path}'\n") == Preset(office_vault_folder=tmp_path)


def test_where_people_work_is_set(tmp_path: Path):
    path = tmp_path / "preset.toml"
    path.write_text('country = "CZ"\nprison = "c541ee15"\n', encoding="utf-8")
    assert read_preset(path) == Preset(home=Home("CZ", "c541ee15"))
    path.write_text("prison = 7\n", encoding="utf-8")
    assert read_preset(path) == Preset(fault=PresetFault.WRONG_VALUE, detail="prison")


def test_a_computer_without_a_preset_has_none(tmp_path: Path):
    assert read_preset(tmp_path / "preset.toml") == Preset()
    assert preset_of(tmp_path, "") == Preset()


def test_a_mark_that_some_editors_put_first_is_passed_over(tmp_path: Path):
    assert preset_of(tmp_path, b'\xef\xbb\xbflanguage = "sl"') == Preset(language="sl")


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("language = 'fr'", "language"),
        ("language = 7", "language"),
        ("language = 'cs'\ndirectory_folder = 'relative/folder'", "directory_folder"),
        ("directory_folder = ['/srv']", "directory_folder"),
        ("publisher = 'publisher.json'", "publisher"),
        ("update_folder = 1", "update_folder"),
        ("office_vault_folder = 'vault'", "office_vault_folder"),
        ('directory_folder = "/srv\\u0000"', "directory_folder"),
    ],
)
def test_with_a_wrong_value_nothing_is_used(tmp_path: Path, content: str, key: str):
    assert preset_of(tmp_path, content) == Preset(fault=PresetFault.WRONG_VALUE, detail=key)


def test_a_key_that_is_not_known_is_told_and_passed_over(tmp_path: Path):
    found = preset_of(tmp_path, "language = 'de'\nlanguag = 'cs'\n[colours]\n")
    assert found == Preset(language="de", fault=PresetFault.UNKNOWN_KEY, detail="colours, languag")


@pytest.mark.parametrize("content", ["language cs", b"\xff\xfel\x00", 'folder = "C:\\Users"', "a = " + "[" * 50_000])
def test_a_file_that_is_not_toml_is_told(tmp_path: Path, content: str | bytes):
    found = preset_of(tmp_path, content)
    assert found.fault == PresetFault.NOT_TOML
    assert found == Preset(fault=found.fault, detail=found.detail)
    assert found.detail


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path):
    assert read_preset(tmp_path) == Preset(fault=PresetFault.UNREADABLE)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary())
def test_no_content_stops_the_program(tmp_path: Path, content: bytes):
    assert preset_of(tmp_path, content).directory_folder is None


def test_the_file_lies_where_administrators_put_such_things(tmp_path: Path, monkeypatch):
    assert preset_file({}, "linux") == Path("/etc/workpris-desktop/preset.toml")
    assert str(preset_file({"PROGRAMDATA": "/data"}, "win32")) == str(Path("/data/workpris-desktop/preset.toml"))
    (tmp_path / "mine.toml").write_text("language = 'sl'")
    monkeypatch.setenv(PRESET_VARIABLE, str(tmp_path / "mine.toml"))
    assert read_preset() == Preset(language="sl")


def test_settings_of_a_first_start_and_what_nobody_may_change_are_set(tmp_path: Path):
    found = preset_of(
        tmp_path,
        'country = "CZ"\nfixed = ["country", "look_interval"]\n'
        '[settings]\nlook_interval = "week"\ntext_percent = 125\n',
    )
    assert found.settings == {"look_interval": "week", "text_percent": 125}
    assert found.fixed_settings == {"country": "CZ", "look_interval": "week"}


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        ("settings = 7", "settings"),
        ("[settings]\ntext_percent = 1000", "settings.text_percent"),
        ("[settings]\nlook_interval = 'hourly'", "settings.look_interval"),
        ("[settings]\nwallpaper = 'blue'", "settings.wallpaper"),
        ("fixed = 'country'", "fixed"),
        ("fixed = ['text_percent']", "fixed"),
        ("fixed = [7]", "fixed"),
    ],
)
def test_a_setting_that_cannot_be_set_is_named(tmp_path: Path, content: str, detail: str):
    assert preset_of(tmp_path, content) == Preset(fault=PresetFault.WRONG_VALUE, detail=detail)
