"""Thirty rows of the mistakes that people really make: each is understood, or named with its row and its column."""

from datetime import datetime, time

import openpyxl
import pytest

from tests.support.sheets import GOOD_ROW, columns, facts, take
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.publishing.template import write_template
from workpris_desktop.publishing.template_columns import folded_head

FIRST_ROW = 3

MISTAKES = [
    ({"phone": "601123456, 602 123 456"}, None, None, "+420 602 123 456"),
    ({"phone": 601123456}, None, None, "+420 601 123 456"),
    (
        {"phone": 420601123456.0, "region": "SI041", "org_register_id": None},
        "phone",
        SourceFault.UNDERSTOOD,
        "+420 601",
    ),
    ({"phone": "601 12 34"}, "phone", SourceFault.UNREADABLE_PHONE, "601 12 34"),
    ({"phone": "tel. 601 123 456 (pí Nová)"}, "phone", SourceFault.LEFT_OUT_PERSONAL, "+420 601 123 456"),
    ({"visiting_hours": "po-pá 8-16"}, None, None, "08:00:00"),
    ({"visiting_hours": "Po–Čt: 8.00–12.00 a 13.00–17.00 hod."}, None, None, "13:00:00"),
    ({"visiting_hours": "Mo–Fr 8:00–12:00, 13–17 Uhr"}, None, None, "MO,TU,WE,TH,FR"),
    ({"visiting_hours": "po objednání"}, None, None, "appointment"),
    ({"visiting_hours": "nonstop"}, None, None, "SU"),
    ({"visiting_hours": "každé první pondělí"}, "visiting_hours", SourceFault.UNREADABLE_HOURS, None),
    ({"visiting_hours": time(8, 0)}, "visiting_hours", SourceFault.UNREADABLE_HOURS, None),
    ({"checked_on": "30. 2. 2026"}, "checked_on", SourceFault.UNREADABLE_DATE, None),
    ({"checked_on": "1.9.2026"}, None, None, "2026-09-01"),
    ({"checked_on": datetime.fromisoformat("2026-09-01")}, None, None, "2026-09-01"),
    ({"checked_on": 46266}, "checked_on", SourceFault.UNDERSTOOD, "2026-09-01"),
    ({"checked_on": "1.9.2062"}, "checked_on", SourceFault.UNREADABLE_DATE, None),
    ({"type": "deb.deb"}, None, None, "DEB.DEB"),
    ({"type": "Schuldenberatung"}, None, None, "DEB.DEB"),
    ({"type": "Dluhové poradentství"}, "type", SourceFault.UNKNOWN_VALUE, None),
    ({"ages": datetime.fromisoformat("2026-12-06")}, "ages", SourceFault.UNREADABLE_NUMBER, None),
    ({"ages": "18 let a více"}, None, None, "18"),
    ({"sex": "ženy i muži"}, "sex", SourceFault.UNKNOWN_VALUE, None),
    ({"org_register_id": 570931}, "org_register_id", SourceFault.UNDERSTOOD, "00570931"),
    ({"org_register_id": "25083326"}, "org_register_id", SourceFault.WRONG_REGISTER_ID, "25083326"),
    ({"region": "jihomoravsky kraj"}, None, None, "CZ064"),
    ({"region": "Morava"}, "region", SourceFault.UNKNOWN_VALUE, None),
    ({"appointment": "ANO"}, None, None, "yes"),
    ({"capacity_unit": "bed", "capacity_free": 3}, "capacity_free", SourceFault.MISSING_VALUE, None),
    ({"capacity_unit": "bed", "capacity_maximum": "asi 20"}, "capacity_maximum", SourceFault.UNREADABLE_NUMBER, None),
    ({"org_mail": "most(zavináč)example.org"}, "org_mail", SourceFault.UNKNOWN_VALUE, None),
    ({"service_name": None}, "service_name", SourceFault.MISSING_VALUE, None),
]


@pytest.fixture(scope="module")
def taken(tmp_path_factory):
    """The real template, filled by hand: its first two rows of mistakes share a merged setting."""
    path = tmp_path_factory.mktemp("mistakes") / "template.xlsx"
    write_template(path, "cs", facts(), columns())
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    index = {folded_head(cell.value): cell.column for cell in sheet[1]}
    place = {column.key: index[folded_head(column.head["cs"])] for column in columns()}
    for number, (cells, *_) in enumerate(MISTAKES):
        good = {"org_name": f"Organizace {number}", "service_name": f"Služba {number}", "org_register_id": None}
        for key, value in {**GOOD_ROW, **good, **cells}.items():
            sheet.cell(FIRST_ROW + number, place[key]).value = value
    setting = openpyxl.utils.get_column_letter(place["setting"])
    sheet.merge_cells(f"{setting}{FIRST_ROW}:{setting}{FIRST_ROW + 1}")
    book.save(path)
    return take(path)


def remarks_of(taken, number):
    return [remark for remark in taken.report.remarks if remark.where == f"row {FIRST_ROW + number}"]


def rows_of(taken, number):
    """Return the rows that hang on the service of a row, by its name."""
    service = next((row for row in taken.rows["service"] if row["name"] == f"Služba {number}"), None)
    if service is None:
        return ""
    places = {row["location_id"] for row in taken.rows["service_at_location"] if row["service_id"] == service["id"]}
    mine = {service["id"], service["organization_id"], *places}
    terms = {row["id"]: row["code"] for row in taken.rows["taxonomy_term"]}
    found = [row for rows in taken.rows.values() for row in rows if mine & set(row.values())]
    return repr([[row, terms.get(row.get("taxonomy_term_id"))] for row in found])


def test_there_are_thirty_rows_and_more(taken):
    assert len(MISTAKES) >= 30
    assert taken.report.read == len(MISTAKES) + 1
    assert taken.report.left_out == {"example": 1, "missing_value": 1}


@pytest.mark.parametrize("number", range(len(MISTAKES)))
def test_each_is_understood_or_named(taken, number):
    _, key, fault, expected = MISTAKES[number]
    remarks = [remark for remark in remarks_of(taken, number) if remark.proposal != f"{FIRST_ROW}-{FIRST_ROW + 1}"]
    if fault is None:
        assert remarks == []
    else:
        (remark,) = remarks
        assert remark.fault is fault
        assert remark.column.endswith(columns()[key].head["cs"])
    if expected is not None:
        assert expected in rows_of(taken, number)


def test_merged_cells_are_named_and_understood(taken):
    assert [remark.fault for remark in remarks_of(taken, 0)] == [SourceFault.UNDERSTOOD]
    assert "community" in rows_of(taken, 0)
    assert "community" in rows_of(taken, 1)
