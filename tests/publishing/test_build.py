import json
from datetime import date
from pathlib import Path
from uuid import uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]

from tests.publishing.drafts import DAY, OPTIONS, add_service, change, directory, drop, drop_service
from tests.support.example_package import write_example
from tests.support.packages import LEGAL_AID, SHARED, full_draft, shipped_facts
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import PackageNotFound, Stopped, WrongUsage
from workpris_desktop.domain.life import Tombstone, TombstoneReason
from workpris_desktop.domain.publish_errors import NothingToPublish, SourcesFaulty, TooMuchChanged
from workpris_desktop.publishing import judging, merging
from workpris_desktop.publishing.about_file import About
from workpris_desktop.publishing.build import PROGRESS_TOTAL, build_package, ndjson_path
from workpris_desktop.publishing.build_options import BuildOptions
from workpris_desktop.publishing.identity import NAMESPACE
from workpris_desktop.publishing.reading import descriptor_of, read_into
from workpris_desktop.record.package import PackageReading, open_package
from workpris_desktop.record.remark import RemarkBook
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLES
from workpris_desktop.record.text import clean_text

SCHEMA = SHARED / "data" / "hsds_schema" / "service_with_definitions.json"
FACTS = shipped_facts()
ACCEPTING = BuildOptions(DAY, accept_changes=True)


def build(tmp_path, *drafts, previous=None, options=OPTIONS, out="out", progress=lambda done, total: None):
    sources = []
    for draft in drafts:
        sources.append(
            draft if isinstance(draft, Path) else draft.write_folder(tmp_path / f"source-{out}-{len(sources)}")
        )
    if previous is not None and not isinstance(previous, Path):
        previous = previous.write_folder(tmp_path / f"previous-{out}")
    return build_package(sources, tmp_path / out, options, FACTS, previous=previous, progress=progress)


def rows(path, table):
    with RowStore() as store:
        read_into(store, path)
        return {row["id"]: row for row in store.rows(table)}


def content(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_single_source_is_built_in_both_forms(tmp_path):
    report = build(tmp_path, directory(3))
    assert (report.services, report.change.added_count, report.replaced) == (3, 3, 0)
    assert sorted(rows(tmp_path / "out", "service")) == ["s00000", "s00001", "s00002"]
    assert rows(ndjson_path(tmp_path / "out"), "phone") == rows(tmp_path / "out", "phone")
    assert descriptor_of(tmp_path / "out").issued == DAY
    assert (
        descriptor_of(ndjson_path(tmp_path / "out")).as_description()
        == descriptor_of(tmp_path / "out").as_description()
    )


def test_a_full_record_goes_through_with_its_form_and_every_table(tmp_path):
    write_example(tmp_path / "example")
    report = build(tmp_path, tmp_path / "example", options=BuildOptions(date(2026, 11, 2)))
    assert (report.faults.row_count, report.faults.cell_count) == (0, 0)
    source, built = content(tmp_path / "example"), content(tmp_path / "out")
    del source["datapackage.json"], built["datapackage.json"]
    assert len(built) == len(TABLES) + 1
    assert built == source


def test_the_same_sources_give_the_same_bytes(tmp_path):
    changed = change(directory(5, title="Oprava"), "phones.csv", "p-s00001", "number", "000 999 999")
    build(tmp_path, directory(5), changed)
    build(tmp_path, directory(5), changed, out="again")
    assert content(tmp_path / "out") == content(tmp_path / "again")
    assert ndjson_path(tmp_path / "out").read_bytes() == ndjson_path(tmp_path / "again").read_bytes()


def test_building_from_either_form_gives_the_same_bytes(tmp_path):
    build(tmp_path, directory(5))
    for out, source in (("tables", tmp_path / "out"), ("lines", ndjson_path(tmp_path / "out"))):
        report = build(tmp_path, source, previous=tmp_path / "out", out=out)
        assert report.change.share == 0
        assert content(tmp_path / out) == content(tmp_path / "out")


def test_a_later_source_wins_and_what_it_replaced_is_published(tmp_path):
    correction = directory(2, title="Oprava", licenses=["CC0"], countries=["CZ", "SI"], inclusion_rules={"cs": "Jen."})
    change(correction, "phones.csv", "p-s00001", "number", "000 999 999")
    change(correction, "services.csv", "s00000", "name", "")
    change(correction, "services.csv", "s00001", "description", "Nové")
    correction.tables["services.csv"][1][2] = "Služba s00000"
    report = build(tmp_path, directory(3), correction)
    assert report.replaced == 1
    assert rows(tmp_path / "out", "phone")["p-s00001"]["number"] == "000 999 999"
    (trace,) = rows(tmp_path / "out", "metadata").values()
    assert (trace["resource_id"], trace["field_name"], trace["updated_by"]) == ("p-s00001", "number", "Oprava")
    assert not {"previous_value", "replacement_value"} & set(trace)
    services = rows(tmp_path / "out", "service")
    assert services["s00001"]["description"] == "Nové"
    assert [services[f"s0000{number}"]["source"] for number in range(3)] == ["Adresář, Oprava"] * 2 + ["Adresář"]
    said = descriptor_of(tmp_path / "out")
    assert (said.title, said.countries, said.inclusion_rules) == ("Adresář", ("CZ", "SI"), {"cs": "Jen."})
    assert said.licence == "CC0"


def test_sources_of_the_same_title_are_told_apart_by_their_files(tmp_path):
    build(tmp_path, directory(1), directory(1))
    source = rows(tmp_path / "out", "service")["s00000"]["source"]
    assert source == "Adresář (source-out-0), Adresář (source-out-1)"


def test_the_publisher_names_the_edition(tmp_path):
    build(tmp_path, directory(1), options=BuildOptions(DAY, name="cz", title="Česko"))
    said = descriptor_of(tmp_path / "out")
    assert (said.name, said.title) == ("cz", "Česko")


@pytest.mark.parametrize("stated", [{"name": "Má Data"}, {"about": About(name="Má Data")}])
def test_a_name_with_other_characters_is_refused_and_named(stated):
    with pytest.raises(WrongUsage) as refused:
        BuildOptions(DAY, **stated)
    assert refused.value.args == ("Má Data",)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("aoov_1.2-b", "aoov_1.2-b"),
        ("Adresář  služeb 2026", "adresar-sluzeb-2026"),
        ("Register_Straße.v2", "register_strasse.v2"),
        ("Имя", str(uuid5(NAMESPACE, "package/Имя"))),
    ],
)
def test_a_name_of_a_source_is_made_into_an_allowed_one(tmp_path, said, name):
    build(tmp_path, directory(1, name=said))
    assert descriptor_of(tmp_path / "out").name == name


def test_an_organisation_with_two_names_is_told_as_odd(tmp_path):
    correction = change(directory(0, title="Oprava"), "organizations.csv", "o2", "name", "Cesta")
    report = build(tmp_path, directory(1), correction)
    assert [(fault.row_id, fault.fault, fault.value) for fault in report.faults.oddities] == [
        ("o2", RowFault.NAME_REPLACED, "Pot → Cesta"),
    ]
    assert report.faults.oddity_count == 1
    assert rows(tmp_path / "out", "organization")["o2"]["name"] == "Cesta"


SECRET_STREET = "Tichá 5"


def with_place(draft, location_id, kind="address", **cells):
    draft.table("locations.csv", "id", "kind", "description", "latitude", "longitude")
    draft.add("locations.csv", id=location_id, kind=kind, **cells)
    draft.table("service_at_location.csv", "id", "service_id", "location_id")
    draft.add("service_at_location.csv", id=f"at-{location_id}", service_id="s00000", location_id=location_id)
    if kind == "address":
        draft.table("addresses.csv", "id", "location_id", "address_1", "city", "country")
        draft.add("addresses.csv", id="a1", location_id=location_id, address_1=SECRET_STREET, city="Brno", country="CZ")
    return draft


@pytest.mark.parametrize("place", ["l1", "l2"])
@pytest.mark.parametrize("source_form", ["tables", "lines"])
def test_an_address_that_a_later_source_makes_secret_is_in_neither_form(tmp_path, place, source_form):
    open_one = with_place(directory(2), "l1", description=SECRET_STREET, latitude="49.2", longitude="16.6")
    secret = with_place(directory(1, title="Oprava"), place, "confidential")
    sources = [open_one.write_folder(tmp_path / "first"), secret.write_folder(tmp_path / "second")]
    if source_form == "lines":
        for number, source in enumerate(sources):
            build(tmp_path, source, out=f"lines{number}")
        sources = [ndjson_path(tmp_path / f"lines{number}") for number in range(2)]
    report = build(tmp_path, *sources)
    assert rows(tmp_path / "out", "location") == {place: {"id": place, "kind": "confidential"}}
    written = [*content(tmp_path / "out").values(), ndjson_path(tmp_path / "out").read_bytes()]
    assert not any(trace in data for data in written for trace in (SECRET_STREET.encode(), b"49.2", b"16.6"))
    told = [("at-l1", RowFault.SECRET_ADDRESS, "service_id", "s00000")] if place == "l2" else []
    assert [(fault.row_id, fault.fault, fault.column, fault.value) for fault in report.faults.oddities] == told


def test_an_addition_may_name_what_only_an_earlier_source_has(tmp_path):
    addition = directory(0, title="Doplněk")
    drop(drop(addition, "organizations.csv", "o1"), "organizations.csv", "o2")
    addition.add("phones.csv", id="p9", service_id="s00001", number="000 333 333")
    add_service(addition, "s9", organization_id="o2")
    report = build(tmp_path, directory(2), addition)
    assert (report.services, report.faults.row_count, report.faults.cell_count) == (3, 0, 0)
    assert rows(tmp_path / "out", "phone")["p9"]["service_id"] == "s00001"


def test_an_empty_set_is_refused(tmp_path):
    with pytest.raises(NothingToPublish):
        build(tmp_path, directory(0))
    assert not (tmp_path / "out").exists()


def test_faults_refuse_the_build_and_are_listed(tmp_path):
    draft = change(directory(3), "services.csv", "s00001", "status", "open")
    change(draft, "services.csv", "s00002", "organization_id", "gone")
    draft.add("phones.csv", id="p9", service_id="s00000", number="")
    with pytest.raises(SourcesFaulty) as caught:
        build(tmp_path, draft)
    faults = caught.value.faults
    assert (caught.value.rows, caught.value.cells) == (3, 1)
    assert [(fault.file, fault.row_id, fault.fault, fault.column, fault.value) for fault in faults.rows] == [
        ("services.csv", "s00001", RowFault.NOT_IN_LIST, "status", "open"),
        ("phones.csv", "p-s00001", RowFault.POINTS_NOWHERE, "service_id", "s00001"),
        ("phones.csv", "p9", RowFault.MISSING_VALUE, "number", ""),
    ]
    assert [(fault.row_id, fault.value, fault.sources) for fault in faults.cells] == [("s00002", "gone", ("Adresář",))]
    assert faults.cells[0].remark.fault is RowFault.PROVIDER_NOT_STATED
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source-out-0"]


def test_what_is_faulty_can_be_left_out_and_the_rest_is_whole(tmp_path):
    draft = change(directory(3), "services.csv", "s00001", "status", "open")
    change(draft, "services.csv", "s00002", "organization_id", "gone")
    report = build(tmp_path, draft, options=BuildOptions(DAY, leave_out_faults=True))
    assert (report.services, report.faults.row_count, report.faults.cell_count) == (2, 2, 1)
    assert "organization_id" not in rows(tmp_path / "out", "service")["s00002"]
    with open_package(tmp_path / "out", DAY) as package:
        reading = PackageReading(package, FACTS, lambda _: None)
        for table in TABLES:
            list(reading.rows(table))
    assert reading.book.refused == ()


def test_hours_that_cannot_be_read_leave_their_gap(tmp_path):
    draft = directory(1).table("schedules.csv", "id", "service_id", "freq", "byday", "opens_at", "closes_at")
    draft.add("schedules.csv", id="h1", service_id="s00000", freq="WEEKLY", byday="MO", opens_at="soon")
    build(tmp_path, draft, options=BuildOptions(DAY, leave_out_faults=True))
    assert rows(tmp_path / "out", "schedule") == {"h1": {"id": "h1", "service_id": "s00000"}}


def test_rows_that_repeat_an_id_are_faults_of_their_source(tmp_path):
    draft = directory(2)
    draft.tables["services.csv"].append(["s00001", "", "Jiná", "", "active", ""])
    with pytest.raises(SourcesFaulty) as caught:
        build(tmp_path, draft)
    (fault,) = caught.value.faults.rows
    assert (fault.row, fault.row_id, fault.fault, fault.sources) == (3, "s00001", RowFault.REPEATED_ID, ("Adresář",))


def test_of_very_many_faults_the_first_are_listed_and_all_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(judging, "MOST_REMARKS", 2)
    monkeypatch.setattr(merging, "RemarkBook", lambda: RemarkBook(most=1))
    draft = directory(9)
    draft.tables["services.csv"] += [["s00001", "", "Jiná", "", "active", ""]] * 3
    for number in range(2, 7):
        change(draft, "services.csv", f"s0000{number}", "name", "")
    with pytest.raises(SourcesFaulty) as caught:
        build(tmp_path, draft)
    assert caught.value.rows == 3 + 5 + 5
    assert [fault.row_id for fault in caught.value.faults.rows] == ["s00001", "s00002"]


def test_what_is_odd_but_true_is_published_and_told(tmp_path):
    draft = change(directory(2), "services.csv", "s00001", "organization_id", "")
    report = build(tmp_path, draft)
    assert [(fault.row_id, fault.fault) for fault in report.faults.oddities] == [
        ("s00001", RowFault.PROVIDER_NOT_STATED),
    ]


def test_cells_are_published_in_their_one_form(tmp_path):
    draft = directory(1).table("schedules.csv", "id", "service_id", "opens_at")
    draft.add("schedules.csv", id="h1", service_id="s00000", opens_at="9:00".zfill(5))
    draft.table("cost_options.csv", "id", "service_id", "amount").add(
        "cost_options.csv", id="c1", service_id="s00000", amount=" 12.50 "
    )
    change(draft, "services.csv", "s00000", "name", " Poradna\u202e  x ")
    build(tmp_path, draft)
    assert rows(tmp_path / "out", "schedule")["h1"]["opens_at"] == "09:00:00"
    assert rows(tmp_path / "out", "cost_option")["c1"]["amount"] == "12.50"
    assert rows(tmp_path / "out", "service")["s00000"]["name"] == "Poradna x"


def test_little_change_passes_and_is_told(tmp_path):
    draft = change(directory(100), "services.csv", "s00001", "name", "Nová")
    add_service(drop_service(draft, "s00002"), "s5", name="Pátá")
    report = build(tmp_path, draft, previous=directory(100))
    assert (report.change.old_services, report.change.new_services, report.change.share) == (100, 100, 0.03)
    assert [name.name for name in report.change.added] == ["Pátá"]
    assert [name.name for name in report.change.removed] == ["Služba s00002"]
    assert [service.name for service in report.change.changed] == ["Nová"]


@pytest.mark.parametrize("services", [94, 106])
def test_a_change_of_more_than_a_twentieth_is_refused(tmp_path, services):
    with pytest.raises(TooMuchChanged) as caught:
        build(tmp_path, directory(services), previous=directory(100))
    assert (caught.value.percent, caught.value.added + caught.value.removed) == (6.0, 6)
    assert not (tmp_path / "out").exists()
    assert build(tmp_path, directory(services), previous=directory(100), options=ACCEPTING, out="meant").services


def test_a_change_of_a_twentieth_passes(tmp_path):
    assert build(tmp_path, directory(95), previous=directory(100)).change.removed_count == 5


def test_half_of_the_services_removed_is_stopped(tmp_path):
    with pytest.raises(TooMuchChanged) as caught:
        build(tmp_path, directory(10), previous=directory(20))
    assert (caught.value.share, caught.value.removed) == (0.5, 10)


def test_a_service_that_is_gone_leaves_a_tombstone(tmp_path):
    report = build(tmp_path, directory(99), previous=directory(100))
    stone = Tombstone("s00099", "Služba s00099", TombstoneReason.NOT_RENEWED, DAY)
    assert (report.burial.tombstones, report.burial.tombstone_count) == ((stone,), 1)
    assert rows(tmp_path / "out", "tombstone") == {
        "s00099": {"id": "s00099", "name": "Služba s00099", "reason": "not_renewed", "gone_on": "2026-05-04"},
    }


def with_tombstone(draft, **cells):
    draft.table("tombstones.csv", "id", "name", "reason", "gone_on", "successor_id")
    return draft.add("tombstones.csv", **cells)


MERGED = {"id": "s00099", "name": "Stará", "reason": "merged", "gone_on": "2026-03-01", "successor_id": "s00001"}


def test_a_source_knows_better_why_a_service_is_gone(tmp_path):
    report = build(tmp_path, with_tombstone(directory(99), **MERGED), previous=directory(100))
    (stone,) = report.burial.tombstones
    assert (stone.reason, stone.gone_on, stone.successor_id) == (TombstoneReason.MERGED, date(2026, 3, 1), "s00001")
    assert rows(tmp_path / "out", "tombstone")["s00099"] == MERGED


def test_old_tombstones_are_carried_on(tmp_path):
    report = build(tmp_path, directory(99), previous=with_tombstone(directory(99), **MERGED))
    assert report.burial.tombstone_count == 0
    assert rows(tmp_path / "out", "tombstone")["s00099"] == MERGED


def test_a_service_that_comes_back_loses_its_tombstone(tmp_path):
    report = build(tmp_path, directory(100), previous=with_tombstone(directory(99), **MERGED))
    assert [name.id for name in report.burial.returned] == ["s00099"]
    assert report.burial.returned_count == 1
    assert rows(tmp_path / "out", "tombstone") == {}


def test_a_tombstone_that_breaks_a_rule_is_a_fault(tmp_path):
    for number, draft in enumerate(({"reason": "tired"}, {"gone_on": "soon"})):
        faulty = with_tombstone(directory(99), **{**MERGED, **draft})
        with pytest.raises(SourcesFaulty) as caught:
            build(tmp_path, faulty, previous=directory(100), out=f"out{number}")
        assert [fault.file for fault in caught.value.faults.rows] == ["tombstones.csv"]


def test_progress_goes_from_the_beginning_to_the_end(tmp_path):
    told = []
    build(tmp_path, directory(600), previous=directory(600), progress=lambda done, total: told.append((done, total)))
    steps = [done for done, _ in told]
    assert {total for _, total in told} == {PROGRESS_TOTAL}
    assert max(steps) == PROGRESS_TOTAL
    assert steps[0] < 300


@pytest.mark.parametrize("at", [0, 300, 500, 700])
def test_building_can_be_stopped_at_every_stage_and_leaves_nothing(tmp_path, at):
    def stop(done, total):
        if done >= at:
            raise Stopped

    with pytest.raises(Stopped):
        build(tmp_path, directory(600), previous=directory(600), progress=stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["previous-out", "source-out-0"]


def test_a_source_that_is_not_there_is_told(tmp_path):
    with pytest.raises(PackageNotFound):
        build(tmp_path, tmp_path / "none")


def test_forms_of_all_sources_are_published(tmp_path):
    full = change(full_draft(), "services.csv", "s5", "organization_id", "")
    build(tmp_path, directory(1), full, options=BuildOptions(date(2026, 1, 3)))
    assert (tmp_path / "out" / "form-most.pdf").read_bytes().startswith(b"%PDF-")
    assert rows(tmp_path / "out", "entry_form")["ef1"]["file"] == "form-most.pdf"


def test_the_real_directory_of_legal_aid_says_what_is_wrong_and_builds_once_that_may_be_left_out(tmp_path):
    if not LEGAL_AID.is_dir():
        pytest.skip("the shared test data is not here")
    with pytest.raises(SourcesFaulty) as caught:
        build(tmp_path, LEGAL_AID)
    assert (caught.value.rows, caught.value.cells) == (0, 340)
    assert {fault.fault for fault in caught.value.faults.cells} == {RowFault.PROVIDER_NOT_STATED}
    report = build(tmp_path, LEGAL_AID, options=BuildOptions(DAY, leave_out_faults=True))
    assert report.services == 429
    again = build(tmp_path, tmp_path / "out", previous=LEGAL_AID, options=ACCEPTING, out="repaired")
    assert (again.services, again.faults.cell_count) == (429, 0)
    services = [json.loads(line) for line in ndjson_path(tmp_path / "repaired").read_text("utf-8").splitlines()[1:]]
    services = [service for service in services if "record" not in service]
    assert sum("organization" in service for service in services) == 89
    schema = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")), format_checker=FormatChecker())
    assert [error.json_path for service in services for error in schema.iter_errors(service)] == []


@settings(max_examples=15, deadline=None)
@given(names=st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=4))
def test_names_in_any_letters_go_through_both_forms(tmp_path_factory, names):
    tmp_path = tmp_path_factory.mktemp("letters")
    services = [{"id": f"s{number}", "name": f"x{name}"} for number, name in enumerate(names)]
    lines = [{"record": "package", "title": "Any"}, *services]
    (tmp_path / "any.ndjson").write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    build(tmp_path, tmp_path / "any.ndjson")
    built = rows(tmp_path / "out", "service")
    assert [row["name"] for row in built.values()] == [clean_text(service["name"]) for service in services]
    assert rows(ndjson_path(tmp_path / "out"), "service") == built
    with open_package(tmp_path / "any.ndjson") as package:
        reading = PackageReading(package, FACTS, lambda _: None)
        assert [len(list(reading.rows(table))) for table in TABLES if table.name == "service"] == [1 + len(names)]
