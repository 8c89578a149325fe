import sys
from dataclasses import replace
from typing import Any

import pytest

from tests.tools.starter_tables import FACTS
from tools import make_starter as command
from tools.starter.checks import content_faults
from tools.starter.content import Content, OfficePlace, PrisonVisit, read_content
from tools.starter.hours import WrittenHours, read_hours
from tools.starter.ledger import Ledger
from tools.starter.numbers import NumberBook
from workpris_desktop.record.tables import TABLE_NAMED


def test_hours_with_days_and_breaks_are_read():
    assert read_hours("MO-WE,FR 08:00-12:00, 13:00-16:30; SA 09:00-10:00") == (
        WrittenHours("MO,TU,WE,FR", "08:00:00", "12:00:00"),
        WrittenHours("MO,TU,WE,FR", "13:00:00", "16:30:00"),
        WrittenHours("SA", "09:00:00", "10:00:00"),
    )
    assert read_hours("") == ()


@pytest.mark.parametrize("text", ["MO 8:00-12:00", "MO-FR", "XX 08:00-12:00", "MO 08:00-12:00;TU 08:00-12:00"])
def test_hours_written_otherwise_are_refused(text):
    with pytest.raises(ValueError):
        read_hours(text)


def test_a_block_of_numbers_yields_each_number_once_and_then_no_more():
    book = NumberBook()
    numbers = {book.next_number("CZ", "CZ064") for _ in range(1000)}

    assert len(numbers) == 1000
    with pytest.raises(ValueError, match="300100"):
        book.next_number("CZ", "CZ010")


def test_the_first_of_several_rows_gets_the_smallest_id():
    ledger = Ledger()

    ids = ledger.add_in_order("language", "x", [{"code": code} for code in "abcdef"])

    assert list(ids) == sorted(ids)
    assert [row["code"] for row in ledger.rows(TABLE_NAMED["language"])] == list("abcdef")


def test_a_key_used_twice_and_an_unknown_column_are_refused():
    ledger = Ledger()
    ledger.add("taxonomy", "x", name="x")

    with pytest.raises(ValueError, match="taxonomy"):
        ledger.add("taxonomy", "x", name="y")
    with pytest.raises(KeyError, match="colour"):
        ledger.add("taxonomy", "z", colour="red")


def spoiled(**changes: Any) -> set[str]:
    """Return the faults of the content after its first service was changed."""
    content = read_content()
    first = content.providers[0]
    provider = replace(first, services=(replace(first.services[0], **changes), *first.services[1:]))
    return set(content_faults(Content((provider, *content.providers[1:]), content.towns), FACTS))


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"types": ("DEB.XXX",)}, "unknown types ['DEB.XXX']"),
        ({"types": ()}, "no type, or too many"),
        ({"areas": ("AT99",)}, "unknown regions ['AT99']"),
        ({"places": ("nowhere",)}, "unknown places ['nowhere']"),
        ({"visits": (PrisonVisit("Věznice Plzeň"),), "setting": "both"}, "unknown prisons ['Věznice Plzeň']"),
        ({"description": "x" * 501}, "the description is too long"),
        ({"setting": "prison"}, "setting prison does not fit the prisons"),
        ({"setting": "phone"}, "setting phone has a place"),
        ({"places": ()}, "neither a place nor an area"),
    ],
)
def test_faults_in_a_service_are_told(changes, fault):
    assert {line.partition(": ")[2] for line in spoiled(**changes)} == {fault}


def test_faults_in_a_provider_are_told():
    content = read_content()
    place = OfficePlace(key="x", town="Brno", street="Hauptstraße 1", postal_code="1010")
    provider = replace(content.providers[0], name="Hilfe", places=(*content.providers[0].places, place))

    faults = list(content_faults(replace(content, providers=(provider, *content.providers[1:])), FACTS))

    assert [line.partition(": ")[2] for line in faults] == [
        "the name does not say that it is invented",
        "the street does not say that it is invented",
        "Brno is no town of AT",
    ]


def test_a_type_without_a_service_and_a_country_without_everyday_help_are_told():
    content = read_content()
    few = replace(content, providers=tuple(entry for entry in content.providers if entry.country == "DE"))

    faults = set(content_faults(few, FACTS))

    assert "PRG.MOT: no service has this type" in faults
    assert "DE: fewer than 2 services of ACC" not in faults
    assert "DE: fewer than 2 services of ACC" in set(content_faults(replace(few, providers=few.providers[:1]), FACTS))


def test_content_at_fault_is_not_written(tmp_path, monkeypatch, capsys):
    content = read_content()
    monkeypatch.setattr(command, "read_content", lambda: replace(content, providers=content.providers[:1]))
    monkeypatch.setattr(sys, "argv", ["make_starter", "--out", str(tmp_path / "out")])

    assert command.main() == 1
    assert "no service has this type" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_the_command_writes_where_it_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["make_starter", "--out", str(tmp_path / "out")])

    assert command.main() == 0
    assert (tmp_path / "out" / "datapackage.json").is_file()
    assert str(tmp_path / "out") in capsys.readouterr().out
