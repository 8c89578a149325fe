from datetime import date

import pytest

from tests.record.test_package import Read
from tests.support.packages import bare_draft, full_draft
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.record.package import open_package


def test_a_check_in_the_future_is_kept_as_none_with_a_warning(tmp_path):
    draft = bare_draft().put("services.csv", 1, "assured_date", "9999-12-31")
    draft.add("services.csv", id="s2", organization_id="o1", name="Morgen", assured_date="2026-01-03")
    folder = draft.write_folder(tmp_path / "p")
    found = Read(folder, today=date(2026, 1, 1))
    assert [row["assured_date"] for row in found.rows["service"]] == [None, "2026-01-03"]
    assert found.warnings == [("services.csv", 1, RowFault.DATE_AHEAD, "assured_date", "9999-12-31")]
    assert Read(folder).rows["service"][0]["assured_date"] == "9999-12-31"


def test_a_date_of_issue_in_the_future_is_none_with_a_warning(tmp_path):
    draft = bare_draft()
    draft.description["created"] = "2026-01-04"
    folder = draft.write_folder(tmp_path / "p")
    for today, issued in ((date(2026, 1, 1), None), (date(2026, 1, 2), date(2026, 1, 4)), (None, date(2026, 1, 4))):
        with open_package(folder, today) as opened:
            assert opened.descriptor.issued == issued
    warning = ("datapackage.json", 0, RowFault.DATE_AHEAD, "created", "2026-01-04")
    assert Read(folder, today=date(2026, 1, 1)).warnings == [warning]
    assert Read(folder, today=date(2026, 1, 2)).warnings == []


@pytest.mark.parametrize(
    ("file", "column", "table"),
    [
        ("services.csv", "assured_date", "service"),
        ("service_capacity.csv", "updated", "service_capacity"),
        ("trust_evidence.csv", "as_of", "trust_evidence"),
    ],
)
def test_nobody_has_made_sure_of_anything_on_a_day_that_lies_ahead(tmp_path, file, column, table):
    folder = full_draft().put(file, 1, column, "2026-03-01").write_folder(tmp_path / "p")
    found = Read(folder, today=date(2026, 1, 10))
    assert found.rows[table][0][column] is None
    assert (file, 1, RowFault.DATE_AHEAD, column, "2026-03-01") in found.warnings
    assert Read(folder, today=date(2026, 2, 27)).rows[table][0][column] == "2026-03-01"
