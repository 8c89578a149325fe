import json
from datetime import date, timedelta

import pytest

from workpris_desktop.directory.missing_file import add_missing, read_missing
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.missing_service import MOST_MISSING, MissingService, missing_service
from workpris_desktop.domain.search import Question, SettingFilter

DAY = date(2026, 11, 22)
ASKED = Question("Jan Novák", service_type="ACC.EMG", region="CZ042", setting=SettingFilter.COMMUNITY)


def test_a_report_holds_type_region_setting_and_day_but_no_word(tmp_path):
    path = tmp_path / "missing.json"
    add_missing(path, missing_service(ASKED, DAY))
    assert read_missing(path) == (MissingService(DAY, "ACC.EMG", "CZ042", SettingFilter.COMMUNITY),)
    assert "Nov" not in path.read_text()


def test_reports_stand_in_their_order(tmp_path):
    path = tmp_path / "missing.json"
    for number in range(3):
        add_missing(path, MissingService(DAY + timedelta(number)))
    assert [each.on.day for each in read_missing(path)] == [22, 23, 24]


def test_beyond_the_most_the_oldest_are_dropped(tmp_path):
    path = tmp_path / "missing.json"
    entry = {"on": "2026-01-01", "service_type": "", "region": "", "setting": ""}
    path.write_text(json.dumps({"missing": [entry] * (MOST_MISSING + 5)}))
    add_missing(path, MissingService(DAY))
    kept = read_missing(path)
    assert len(kept) == MOST_MISSING
    assert kept[-1].on == DAY


def test_no_file_holds_no_report(tmp_path):
    assert read_missing(tmp_path / "none.json") == ()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b'{"missing": 5}', b"\xff", b"[" * 100_000])
def test_a_damaged_file_is_kept_aside(tmp_path, content):
    path = tmp_path / "missing.json"
    path.write_bytes(content)
    assert read_missing(path) == ()
    assert [file.name for file in tmp_path.iterdir()] == ["missing.json.damaged"]


@pytest.mark.parametrize(
    "change",
    [{"on": "soon"}, {"on": 5}, {"service_type": 5}, {"region": "x" * 30}, {"region": "ž"}, {"setting": "moon"}],
)
def test_a_damaged_report_is_passed_over(tmp_path, change):
    path = tmp_path / "missing.json"
    add_missing(path, MissingService(DAY))
    said = json.loads(path.read_text())
    said["missing"].append(said["missing"][0] | change)
    path.write_text(json.dumps(said))
    assert read_missing(path) == (MissingService(DAY),)


def test_a_report_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(MachineFault):
        add_missing(tmp_path / "missing" / "missing.json", MissingService(DAY))
