"""The register as a whole: what is taken, what is left out, and that it is the same each time."""

from dataclasses import asdict
from datetime import date

import pytest

from tests.publishing.importers.register import (
    RPSS,
    TODAY,
    Rows,
    facility,
    faults,
    imported,
    record,
    small_facts,
    write_code_lists,
    write_register,
)
from tests.support.packages import shipped_facts
from workpris_desktop.domain.errors import PackageEmpty, PackageNotFound, SourceUnreadable, WrongUsage
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.rpss import RpssFilter, import_rpss
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.record.row_text import RowWriter
from workpris_desktop.record.tables import TABLES

SAMPLE = RPSS / "rpss_sample_reconstructed.json"

needs_sample = pytest.mark.skipif(not SAMPLE.is_file(), reason="../shared/data/rpss is not there")


def sample():
    rows = Rows()
    return rows, import_rpss(SAMPLE, RPSS, shipped_facts(), RpssFilter(), rows.put, TODAY)


def service(rows, portal_id):
    return next(row for row in rows.of("service") if row["id"] == stable_id("rpss", str(portal_id)))


@needs_sample
def test_the_sample_gives_the_same_rows_twice():
    first, second = sample(), sample()
    assert first[0].text() == second[0].text()
    assert first[1] == second[1]
    assert (first[1].read, first[1].taken, first[1].left_out) == (20, 20, {})


@needs_sample
def test_every_row_of_the_sample_can_be_published():
    rows, _ = sample()
    for table in TABLES:
        writer = RowWriter(table)
        for row in sorted(rows.of(table.name), key=lambda row: row["id"]):
            writer.cells(row)


@needs_sample
def test_the_edge_cases_of_the_sample_are_told():
    rows, report = sample()
    said = {(remark.where.partition(" ")[2], remark.fault) for remark in report.remarks}
    assert {
        ("(4951)", SourceFault.MERGED),
        ("(3803)", SourceFault.NEEDS_PERSON),
        ("(900002)", SourceFault.SECRET_ADDRESS),
        ("(900003)", SourceFault.ENDED),
        ("(900005)", SourceFault.ENDED),
        ("(900001)", SourceFault.UNKNOWN_GROUP),
    } <= said
    assert service(rows, 900005)["status"] == "defunct"
    assert service(rows, 900002)["name"] == "Azylové domy"
    assert "utajenou" not in rows.text()
    assert service(rows, 900003)["name"] == "Dům na půl cesty Zkouška – nový dům"


@needs_sample
def test_the_report_says_plain_values_only():
    _, report = sample()
    assert asdict(report)["remarks"][0]["fault"] == "merged"


def test_a_record_becomes_a_service_of_its_provider(tmp_path):
    rows, report = imported(tmp_path, record())
    assert rows.one("service") == {
        "id": stable_id("rpss", "4951"),
        "organization_id": stable_id("cz-ico", "00000019"),
        "name": "Azylový dům Most",
        "alternate_name": "Azylové domy",
        "url": "https://www.most.example",
        "email": "info@most.example",
        "status": "active",
        "eligibility_description": "osoby bez přístřeší",
        "content_language": "cs",
        "source": "RPSS",
    }
    assert rows.one("organization")["name"] == "Most, z.s."
    assert rows.one("organization_identifier")["identifier"] == "00000019"
    assert rows.one("trust_evidence")["number"] == "1234567"
    assert rows.one("trust_evidence")["as_of"] == "2026-11-01"
    assert rows.one("metadata")["updated_by"] == "import rpss"
    assert rows.terms("cz-rpss") == rows.terms("CZ-RPSS-XX") == []
    assert rows.terms("CZ-RPSS") == ["cz-rpss-ics"]
    assert report.remarks == ()


def test_a_check_by_a_person_is_never_claimed(tmp_path):
    rows, _ = imported(tmp_path, record())
    assert not {"assured_date", "assured_by", "assured_how"} & rows.one("service").keys()


@pytest.mark.parametrize(
    ("begins", "ends", "status"),
    [
        ("2014-03-01", None, "active"),
        ("2014-03-01", "2026-11-01", "active"),
        ("2014-03-01", "2026-10-31", "defunct"),
        ("2026-11-02", None, "inactive"),
        ("2026-11-01", "", "active"),
        (None, None, "active"),
    ],
)
def test_a_service_is_given_from_its_first_day_to_its_last(tmp_path, begins, ends, status):
    rows, report = imported(tmp_path, record(datumPoskytovaniOd=begins, datumPoskytovaniDo=ends))
    assert rows.one("service")["status"] == status
    assert faults(report) == ([SourceFault.ENDED] if status == "defunct" else [])


def test_a_day_that_cannot_be_read_is_told(tmp_path):
    rows, report = imported(tmp_path, record(datumPoskytovaniOd="1. 3. 2014", datumPoskytovaniDo={"a": 1}))
    assert faults(report) == [SourceFault.UNREADABLE_DATE] * 2
    assert "valid_from" not in rows.one("trust_evidence")


def test_services_are_chosen_by_the_names_of_kinds_and_groups(tmp_path):
    other_kind = record(portalId=2, druhSocialniSluzby={"id": "DruhSocialniSluzby/1"})
    other_group = record(portalId=3, ciloveSkupiny=[{"cilovaSkupina": {"id": "CilovaSkupinaOsoby/6"}}])
    no_group = record(portalId=4, ciloveSkupiny=None)
    kinds, groups = frozenset({"AZYLOVÉ domy"}), frozenset({"osoby bez přístřeší"})
    rows, report = imported(tmp_path, record(), other_kind, other_group, no_group, kinds=kinds, groups=groups)
    assert rows.one("service")["id"] == stable_id("rpss", "4951")
    assert (report.read, report.taken) == (4, 1)
    assert report.left_out == {"other_group": 2, "other_kind": 1}


def test_what_no_list_knows_is_left_out_of_a_choice_and_told(tmp_path):
    kind = record(portalId=2, druhSocialniSluzby={"id": "DruhSocialniSluzby/99"})
    group = record(portalId=3, ciloveSkupiny=[{"cilovaSkupina": {"id": "CilovaSkupinaOsoby/99"}}])
    kinds, groups = frozenset({"azylové domy"}), frozenset({"osoby bez přístřeší"})
    _, report = imported(tmp_path, record(), kind, group, kinds=kinds, groups=groups)
    assert report.left_out == {"unknown_group": 1, "unknown_kind": 1}
    assert faults(report) == [SourceFault.UNKNOWN_KIND, SourceFault.UNKNOWN_GROUP]


def test_a_wanted_kind_that_no_list_has_is_refused(tmp_path):
    with pytest.raises(WrongUsage, match="azylové doby"):
        imported(tmp_path, record(), kinds=frozenset({"azylové doby"}))


def test_entries_without_a_number_and_repeated_ones_are_left_out(tmp_path):
    rows, report = imported(
        tmp_path, record(), record(), record(portalId=None), record(portalId="Jana"), "text", [record()], 7
    )
    assert len(rows.of("service")) == 1
    assert report.left_out == {"no_id": 5, "repeated": 1}
    assert set(faults(report)) == {SourceFault.REPEATED, SourceFault.MISSING_VALUE}
    assert report.read == report.taken + sum(report.left_out.values())


def test_an_empty_register_is_refused(tmp_path):
    with pytest.raises(PackageEmpty):
        imported(tmp_path)


def test_a_register_that_is_no_json_or_not_there_is_refused(tmp_path):
    lists = write_code_lists(tmp_path / "lists")
    (tmp_path / "a.json").write_text('{"polozky": [{"portalId": 1}')
    for name, kind in (("a.json", SourceUnreadable), ("b.json", PackageNotFound)):
        with pytest.raises(kind):
            import_rpss(tmp_path / name, lists, small_facts(), RpssFilter(), Rows().put, TODAY)


def test_a_file_of_something_else_gives_no_service(tmp_path):
    (tmp_path / "a.json").write_text('{"other": [1, 2]}')
    lists = write_code_lists(tmp_path / "lists")
    rows = Rows()
    report = import_rpss(tmp_path / "a.json", lists, small_facts(), RpssFilter(), rows.put, TODAY)
    assert (report.taken, rows.all) == (0, [])


def test_an_empty_record_gives_a_service_and_says_what_is_missing(tmp_path):
    rows, report = imported(tmp_path, {"portalId": 7})
    assert rows.one("service")["name"] == "RPSS 7"
    assert faults(report) == [SourceFault.MISSING_VALUE, SourceFault.MISSING_VALUE, SourceFault.UNKNOWN_KIND]


def test_parts_that_nothing_is_made_of_are_told_once(tmp_path):
    extra = {"faxy": [{"fax": "1"}], "kontaktniAdresy": [], "_note": "x", "novyKlic": 1}
    _, report = imported(tmp_path, record(**extra), record(portalId=2, **extra))
    assert [(remark.fault, remark.column) for remark in report.remarks] == [
        (SourceFault.FIELD_NOT_USED, "faxy"),
        (SourceFault.FIELD_NOT_USED, "novyKlic"),
    ]


def test_a_helpline_works_by_telephone_and_others_in_the_community(tmp_path):
    line = record(
        portalId=2,
        druhSocialniSluzby={"id": "DruhSocialniSluzby/18"},
        zarizeni=[{"nazev": "Linka", "utajenaAdresa": False, "adresa": None}],
        formy=[
            {
                "forma": {"id": "FormaSocialniSluzby/ter"},
                "nepretrzitePoskytovani": True,
                "kapacity": [{"pocet": 3, "typ": {"id": "TypKapacitySocialniSluzby/hovor"}}],
            }
        ],
    )
    rows, report = imported(tmp_path, record(), line)
    assert rows.terms("workpris-setting") == ["community", "phone"]
    assert [row["attending_type"] for row in rows.of("schedule")] == ["in person", "phone"]
    assert len(rows.of("location")) == 1
    assert faults(report) == [SourceFault.MISSING_VALUE]


def test_an_overlong_name_is_cut_and_told(tmp_path):
    rows, report = imported(tmp_path, record(zarizeni=[facility("x" * 500)]))
    assert len(rows.one("service")["name"]) == 300
    assert SourceFault.TOO_LONG in faults(report)


def test_the_day_of_reading_decides_and_nothing_else_does(tmp_path):
    source = write_register(tmp_path / "a.json", record(datumPoskytovaniDo="2026-10-31"))
    lists = write_code_lists(tmp_path / "lists")
    texts = []
    for day in (date(2026, 10, 31), TODAY, TODAY):
        rows = Rows()
        import_rpss(source, lists, small_facts(), RpssFilter(), rows.put, day)
        texts.append(rows.text())
    assert texts[0] != texts[1] == texts[2]
