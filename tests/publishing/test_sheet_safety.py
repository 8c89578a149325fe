"""Rows with a secret address, with cells that contradict each other, or that stand there twice."""

import pytest

from tests.support.sheets import GOOD_ROW, columns, take, take_row, write_sheet
from workpris_desktop.publishing.source import SourceFault


@pytest.mark.parametrize(
    "cells",
    [
        {"place_kind": "Utajena adresa (azyl)"},
        {"place_name": "Utajená adresa"},
        {"place_kind": "Adresa", "street": "Česká 1 - utajeno"},
        {"town": "geheim (Brno)"},
        {"region": "tajen naslov", "place_kind": None},
        {"place_kind": "confidential", "place_name": "secret house in Česká 1"},
    ],
)
def test_words_for_secret_make_a_place_confidential(tmp_path, cells):
    taken = take_row(tmp_path, **cells)
    assert taken.only("location")["kind"] == "confidential"
    assert "address" not in taken.rows
    assert set(taken.faults()) == {SourceFault.SECRET_ADDRESS}
    assert not any(secret in repr((taken.rows, taken.report)) for secret in ("Česká", "Brno"))


@pytest.mark.parametrize("text", ["Bydlíme na Tajné 7, Brno.", "Dům je v ulici, Česká 1"])
def test_free_text_that_tells_the_street_of_a_secret_place_is_dropped(tmp_path, text):
    taken = take_row(tmp_path, place_kind="confidential", description=text)
    assert "description" not in taken.only("service")
    assert "Tajné" not in repr((taken.rows, taken.report))


def test_other_free_text_of_a_secret_place_stays(tmp_path):
    taken = take_row(tmp_path, place_kind="confidential", description="Pomáháme 24 hodin denně.")
    assert taken.only("service")["description"] == "Pomáháme 24 hodin denně."


@pytest.mark.parametrize(
    ("cells", "keys"),
    [
        ({"place_kind": "address", "prison": "Věznice Kuřim"}, ("place_kind", "prison")),
        ({"place_kind": "prison"}, ("place_kind", "prison")),
        ({"payment": "free", "price": "150 Kč"}, ("payment", "price")),
    ],
)
def test_a_contradiction_is_named_with_both_columns(tmp_path, cells, keys):
    (remark,) = take_row(tmp_path, **cells).report.remarks
    assert remark.fault is SourceFault.UNKNOWN_VALUE
    assert all(columns()[key].head["cs"] in remark.column for key in keys)


def test_a_street_wins_over_a_prison_and_a_prison_over_nothing(tmp_path):
    cells = {"place_kind": "address", "prison": "Věznice Kuřim"}
    assert take_row(tmp_path, **cells).only("location")["kind"] == "address"
    assert "external_identifier" not in take_row(tmp_path, **cells).only("location")
    assert take_row(tmp_path, **cells, street=None, town=None).only("location")["kind"] == "prison"


def test_what_has_a_price_is_not_called_free(tmp_path):
    taken = take_row(tmp_path, payment="free", price="150 Kč")
    assert "workpris-payment" not in {row["taxonomy"] for row in taken.rows["taxonomy_term"]}
    assert not take_row(tmp_path, payment="free", price="zdarma").report.remarks
    assert not take_row(tmp_path, payment="free", price="0 Kč").report.remarks


def test_what_is_full_has_no_free_places(tmp_path):
    room = {"capacity_unit": "bed", "capacity_as_of": "1.9.2026"}
    taken = take_row(tmp_path, **room, capacity_state="full", capacity_free=5)
    assert taken.faults() == [SourceFault.UNKNOWN_VALUE]
    line = taken.only("service_capacity")
    assert (line["state"], "available" in line) == ("full", False)
    assert not take_row(tmp_path, **room, capacity_state="full", capacity_free=0).report.remarks


@pytest.mark.parametrize("cross", ["x", "X"])
def test_a_cross_beside_an_exclusion_says_nothing(tmp_path, cross):
    taken = take_row(tmp_path, exclusion_arson=cross)
    assert taken.faults() == [SourceFault.UNKNOWN_VALUE]
    assert "workpris-exclusion" not in {row["taxonomy"] for row in taken.rows["taxonomy_term"]}


def test_a_day_that_may_be_two_is_proposed_as_both(tmp_path):
    (remark,) = take_row(tmp_path, checked_on="01/02/2026").report.remarks
    assert (remark.fault, remark.proposal) == (SourceFault.UNREADABLE_DATE, "2026-02-01; 2026-01-02")


def test_a_day_long_ago_is_none(tmp_path):
    assert take_row(tmp_path, checked_on="31.12.1989").faults() == [SourceFault.UNREADABLE_DATE]
    assert take_row(tmp_path, capacity_as_of="31.12.1989").faults() == [SourceFault.UNREADABLE_DATE]


def test_a_repeated_row_is_taken_once_and_named(tmp_path):
    taken = take(write_sheet(tmp_path / "twice.xlsx", [GOOD_ROW, GOOD_ROW]))
    (remark,) = taken.report.remarks
    assert (remark.where, remark.fault, remark.proposal) == ("row 3", SourceFault.MERGED, "row 2")
    assert (taken.report.taken, taken.report.left_out) == (1, {"merged": 1})
    assert taken.rows == take_row(tmp_path).rows


def test_every_sheet_with_our_heads_is_read(tmp_path):
    def change(sheet):
        other = sheet.parent.create_sheet("Služby 2")
        for row in sheet.iter_rows(values_only=True):
            other.append(row)
        other["C2"], other["J2"] = "Druhá služba", "kdykoli"
        poor = sheet.parent.create_sheet("Jiný")
        poor.append([columns()[key].head["cs"] for key in ("org_name", "town", "street")])

    taken = take(write_sheet(tmp_path / "two.xlsx", [GOOD_ROW], change=change))
    assert taken.values("service", "name") == ["Dluhová poradna", "Druhá služba"]
    assert [(remark.where, remark.fault) for remark in taken.report.remarks] == [
        ("Jiný row 1", SourceFault.FIELD_NOT_USED),
        ("Služby 2 row 2", SourceFault.UNREADABLE_HOURS),
    ]
