"""Answers of providers: what they confirm and correct, and what is only listed."""

from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
import pytest

from tests.support.packages import PackageDraft, bare_draft
from tests.support.sheets import TODAY, Taken, facts
from workpris_desktop.domain.errors import PackageUnreadable, SourceUnreadable
from workpris_desktop.publishing.answers import read_answers
from workpris_desktop.publishing.answers_report import AnswersReport, ContradictionKind, Correction
from workpris_desktop.publishing.ask import write_questions
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.system.paths import resources_folder

SERVICE = "Poradna"
FIELD, RIGHT, CORRECT = 6, 4, 5
WEEKDAYS = "MO,TU,WE,TH,FR"


def draft():
    made = bare_draft()
    made.table("organizations.csv", "id", "name", "email", "website")
    made.add("organizations.csv", id="o1", name="Most", email="info@most.example", website="https://most.example")
    made.table("services.csv", "id", "organization_id", "name", "status", "assured_date", "content_language")
    made.add(
        "services.csv",
        id="s1",
        organization_id="o1",
        name=SERVICE,
        status="active",
        assured_date="2026-01-01",
        content_language="cs",
    )
    made.table("locations.csv", "id", "location_type").add("locations.csv", id="l1", location_type="physical")
    made.table("service_at_location.csv", "id", "service_id", "location_id")
    made.add("service_at_location.csv", id="at1", service_id="s1", location_id="l1")
    made.table("addresses.csv", "id", "location_id", "address_1", "city", "postal_code", "country", "address_type")
    made.add("addresses.csv", id="a1", location_id="l1", address_1="Česká 1", city="Brno", country="CZ")
    made.put("addresses.csv", 1, "address_type", "physical")
    made.table("phones.csv", "id", "service_id", "number").add(
        "phones.csv", id="p1", service_id="s1", number="+420 601 123 456"
    )
    made.table("schedules.csv", "id", "service_at_location_id", "freq", "byday", "opens_at", "closes_at", "contact_id")
    hours = {"freq": "WEEKLY", "byday": WEEKDAYS, "opens_at": "08:00:00", "closes_at": "16:00:00"}
    made.add("schedules.csv", id="h1", service_at_location_id="at1", **hours)
    made.table("units.csv", "id", "name", "scheme", "identifier")
    made.add("units.csv", id="u1", name="Beds", scheme="workpris-unit", identifier="bed")
    made.table("service_capacity.csv", "id", "service_id", "unit_id", "available", "maximum", "updated", "state")
    made.add("service_capacity.csv", id="k1", service_id="s1", unit_id="u1", maximum="10", state="full")
    return made


@dataclass
class Asked:
    """A package with the file that its provider got, and what comes of answering it."""

    folder: Path
    package: Path
    file: Path
    answered: list[Path] = field(default_factory=list)
    taken: Taken = field(default_factory=Taken)

    def answer(self, *, by="vedoucí", on="22. 11. 2026", right="ano", rights=None, corrects=None, name="a"):
        """Answer every question that has something to confirm with ``right``, some fields otherwise."""
        book = openpyxl.load_workbook(self.file)
        sheet = book.worksheets[0]
        rights, corrects = rights or {}, {"answered_by": by, "answered_on": on, **(corrects or {})}
        for row in range(5, sheet.max_row + 1):
            asked = sheet.cell(row, FIELD).value
            if sheet.cell(row, 3).value is not None and asked not in {"capacity_free", "capacity_state"}:
                sheet.cell(row, RIGHT).value = rights.get(asked, right)
            elif asked in rights:
                sheet.cell(row, RIGHT).value = rights[asked]
            if asked in corrects:
                sheet.cell(row, CORRECT).value = corrects[asked]
        self.answered.append(self.folder / f"{name}.xlsx")
        book.save(self.answered[-1])
        return self

    def read(self, package=None) -> AnswersReport:
        """Read all answers so far."""
        return read_answers(
            self.answered,
            self.taken.put,
            TODAY,
            package or self.package,
            facts=facts(),
            resources=resources_folder(),
        )


@pytest.fixture
def asked(tmp_path):
    return ask(tmp_path, draft())


def ask(tmp_path: Path, made: PackageDraft) -> Asked:
    package = made.write_folder(tmp_path / "package")
    report = write_questions(tmp_path / "asked", package, TODAY, "cs", facts=facts(), resources=resources_folder())
    return Asked(tmp_path, package, report.files[0])


def kinds(report):
    return [contradiction.kind for contradiction in report.contradictions]


def faults(report):
    return [remark.fault for remark in report.remarks]


def test_a_record_that_is_right_is_checked(asked):
    report = asked.answer().read()
    assert report == AnswersReport(1, confirmed=("s1",))
    assert asked.taken.rows == {
        "service": [
            {
                "id": "s1",
                "assured_date": "2026-11-22",
                "assured_by": "vedoucí, Most",
                "assured_how": "mail",
                "assured_due": "2027-05-21",
            }
        ]
    }


def test_words_for_yes_in_any_language_count(asked):
    assert asked.answer(right="Yes").read().confirmed == ("s1",)


@pytest.mark.parametrize(
    ("asked_field", "written", "table", "row"),
    [
        ("organization_name", "Most, z. s.", "organization", {"id": "o1", "name": "Most, z. s."}),
        ("organization_email", "nove@most.example", "organization", {"id": "o1", "email": "nove@most.example"}),
        ("organization_website", "nove.example", "organization", {"id": "o1", "website": "https://nove.example"}),
        ("street", "Nová 2", "address", {"id": "a1", "address_1": "Nová 2"}),
        ("town", "Praha", "address", {"id": "a1", "city": "Praha"}),
        ("postal_code", 60200, "address", {"id": "a1", "postal_code": "60200"}),
        ("phone", "602 123 456", "phone", {"id": "p1", "number": "+420 602 123 456", "service_id": "s1"}),
    ],
)
def test_what_is_wrong_is_corrected_and_the_record_is_checked(asked, asked_field, written, table, row):
    report = asked.answer(rights={asked_field: "ne"}, corrects={asked_field: written}).read()
    assert asked.taken.only(table) == row
    assert report.confirmed == ("s1",)
    (correction,) = report.corrected
    assert (correction.field, correction.new) == (asked_field, str(written))
    assert not report.remarks


def test_the_name_of_a_service_is_corrected(asked):
    report = asked.answer(rights={"service_name": "NE"}, corrects={"service_name": "Dluhová poradna"}).read()
    assert report.corrected == (Correction("Most", SERVICE, "service_name", SERVICE, "Dluhová poradna"),)
    assert {"id": "s1", "name": "Dluhová poradna"} in asked.taken.rows["service"]


def test_a_value_without_yes_or_no_is_a_correction(asked):
    report = asked.answer(rights={"town": None}, corrects={"town": "Praha"}).read()
    assert [correction.new for correction in report.corrected] == ["Praha"]
    assert report.confirmed == ("s1",)


def test_new_hours_follow_the_old_ones(asked):
    report = asked.answer(rights={"visiting_hours": "ne"}, corrects={"visiting_hours": "po-čt 9-12"}).read()
    old, new = asked.taken.rows["schedule"]
    assert old == {"id": "h1", "valid_to": "2026-11-21"}
    assert (new["valid_from"], new["byday"], new["opens_at"]) == ("2026-11-22", "MO,TU,WE,TH", "09:00:00")
    assert new["service_at_location_id"] == "at1"
    assert report.confirmed == ("s1",)


def test_hours_that_were_not_known_belong_to_the_service(asked):
    asked.answer(corrects={"phone_hours": "po 8-12"}).read()
    schedule = asked.taken.only("schedule")
    assert (schedule["service_id"], schedule["attending_type"]) == ("s1", "phone")


@pytest.mark.parametrize(
    ("asked_field", "written", "fault"),
    [
        ("visiting_hours", "kdykoli", SourceFault.UNREADABLE_HOURS),
        ("phone_hours", "po objednání", SourceFault.UNREADABLE_HOURS),
        ("phone", "12", SourceFault.UNREADABLE_PHONE),
        ("organization_email", "není", SourceFault.UNKNOWN_VALUE),
    ],
)
def test_a_correction_that_is_not_understood_is_named_and_nothing_is_checked(asked, asked_field, written, fault):
    report = asked.answer(rights={asked_field: "ne"}, corrects={asked_field: written}).read()
    assert faults(report) == [fault]
    assert report.remarks[0].where.startswith("a.xlsx row ")
    assert report.remarks[0].column == "E Správný údaj"
    assert not report.corrected
    assert not {"schedule", "phone", "organization"} & set(asked.taken.rows)
    assert report.confirmed == (("s1",) if asked_field == "organization_email" else ())


def test_several_telephones_stand_beside_the_first(asked):
    asked.answer(rights={"phone": "ne"}, corrects={"phone": "602123456; 603 123 456"}).read()
    assert asked.taken.values("phone", "number") == ["+420 602 123 456", "+420 603 123 456"]
    assert asked.taken.values("phone", "service_id") == ["s1", "s1"]


def test_a_first_telephone_belongs_to_the_service(tmp_path):
    made = draft()
    del made.tables["phones.csv"]
    asked = ask(tmp_path, made)
    asked.answer(corrects={"phone": "602 123 456"}).read()
    assert asked.taken.only("phone")["service_id"] == "s1"


def test_no_without_a_correction_leaves_the_record_unchecked(asked):
    report = asked.answer(rights={"town": "ne"}).read()
    assert (report.confirmed, faults(report)) == ((), [SourceFault.MISSING_VALUE])
    assert not asked.taken.rows


def test_a_question_without_an_answer_leaves_the_record_unchecked(asked):
    report = asked.answer(rights={"town": None}).read()
    assert (report.confirmed, faults(report)) == ((), [SourceFault.MISSING_VALUE])


def test_an_answer_that_is_neither_yes_nor_no_is_named(asked):
    report = asked.answer(rights={"town": "snad"}).read()
    assert (report.confirmed, faults(report)) == ((), [SourceFault.UNKNOWN_VALUE])


def test_room_is_dated_and_says_who_said_so(asked):
    report = asked.answer(corrects={"capacity_free": 3, "capacity_state": "Přijímá"}).read()
    assert asked.taken.only("service_capacity") == {
        "id": "k1",
        "available": "3",
        "state": "taking",
        "updated": "2026-11-22",
        "source": "vedoucí, Most",
    }
    assert report.confirmed == ("s1",)


@pytest.mark.parametrize(("free", "state"), [(2, "taking"), (0, "full")])
def test_free_places_alone_say_whether_people_are_taken(asked, free, state):
    report = asked.answer(corrects={"capacity_free": free}).read()
    assert asked.taken.only("service_capacity")["state"] == state
    assert [(remark.fault, remark.proposal) for remark in report.remarks] == [(SourceFault.UNDERSTOOD, state)]


def test_a_state_alone_does_not_make_old_places_look_new(tmp_path):
    made = draft().put("service_capacity.csv", 1, "available", "4")
    asked = ask(tmp_path, made)
    asked.answer(corrects={"capacity_state": "obsazeno"}).read()
    old, new = asked.taken.rows["service_capacity"]
    assert old == {"id": "k1", "state": "not_known"}
    assert (new["service_id"], new["unit_id"], new["state"]) == ("s1", "u1", "full")
    assert "available" not in new


def test_a_state_alone_is_enough_where_no_places_were_counted(asked):
    asked.answer(corrects={"capacity_state": "Čekací listina"}).read()
    assert asked.taken.only("service_capacity")["state"] == "waiting_list"


def test_a_first_word_on_room_gets_a_line_of_its_own(tmp_path):
    made = draft()
    del made.tables["service_capacity.csv"]
    asked = ask(tmp_path, made)
    asked.answer(corrects={"capacity_state": "přijímá"}).read()
    assert asked.taken.only("service_capacity")["service_id"] == "s1"


def test_a_state_that_is_not_understood_is_named(asked):
    report = asked.answer(corrects={"capacity_state": "jak kdy"}).read()
    assert faults(report) == [SourceFault.UNKNOWN_VALUE]
    assert "service_capacity" not in asked.taken.rows


@pytest.mark.parametrize(
    ("corrects", "kind"),
    [
        ({"capacity_free": 11, "capacity_state": "přijímá"}, ContradictionKind.FREE_ABOVE_MAXIMUM),
        ({"capacity_free": 2, "capacity_state": "obsazeno"}, ContradictionKind.FULL_BUT_FREE),
    ],
)
def test_room_that_cannot_be_is_listed_and_not_applied(asked, corrects, kind):
    report = asked.answer(corrects=corrects).read()
    assert kinds(report) == [kind]
    assert not asked.taken.rows
    assert not report.confirmed


def test_a_closed_service_that_takes_people_is_listed(tmp_path):
    asked = ask(tmp_path, draft().put("services.csv", 1, "status", "temporarily closed"))
    report = asked.answer(corrects={"capacity_state": "přijímá"}).read()
    assert kinds(report) == [ContradictionKind.CLOSED_BUT_TAKING]
    assert report.contradictions[0].values == ("temporarily closed", "taking")
    assert not asked.taken.rows


def test_right_and_corrected_at_once_is_listed(asked):
    report = asked.answer(corrects={"town": "Praha"}).read()
    assert kinds(report) == [ContradictionKind.RIGHT_AND_CORRECTED]
    assert report.contradictions[0].values == ("Brno", "Praha")
    assert not asked.taken.rows


def test_right_and_the_same_value_again_is_right(asked):
    assert asked.answer(corrects={"town": "BRNO"}).read().confirmed == ("s1",)


def test_an_answer_older_than_the_last_check_is_listed(asked):
    report = asked.answer(on="31.12.2025", corrects={"capacity_free": 1}).read()
    assert kinds(report) == [ContradictionKind.OLDER_THAN_CHECK]
    assert report.contradictions[0].values == ("2025-12-31", "2026-01-01")
    assert not asked.taken.rows


def test_a_record_that_has_changed_since_it_was_asked_is_listed(asked, tmp_path):
    changed = draft().put("addresses.csv", 1, "city", "Praha").write_folder(tmp_path / "changed")
    report = asked.answer().read(changed)
    assert kinds(report) == [ContradictionKind.RECORD_HAS_CHANGED]
    assert report.contradictions[0].values == ("Brno", "Praha")
    assert not report.confirmed


def test_two_answers_of_one_provider_that_differ_are_listed(asked):
    asked.answer(name="a", corrects={"capacity_free": 1})
    asked.answer(name="b", rights={"town": "ne"}, corrects={"town": "Praha", "capacity_free": 2})
    report = asked.read()
    assert kinds(report) == [ContradictionKind.DIFFERING_ANSWERS] * 2
    assert {contradiction.values for contradiction in report.contradictions} == {("ano", "Praha"), ("1", "2")}
    assert not asked.taken.rows


def test_two_answers_that_agree_count_as_the_later_one(asked):
    asked.answer(name="a", on="20.11.2026", by="recepce").answer(name="b", on="21.11.2026")
    report = asked.read()
    assert (report.files, report.confirmed) == (2, ("s1",))
    assert asked.taken.only("service")["assured_date"] == "2026-11-21"
    assert asked.taken.only("service")["assured_by"] == "vedoucí, Most"


@pytest.mark.parametrize("written", ["ano", "Ano, z důvodu ...", "X"])
def test_an_objection_is_only_listed_and_stops_all_else(asked, written):
    report = asked.answer(rights={"town": "ne"}, corrects={"objection": written, "town": "Praha"}).read()
    (objection,) = report.objections
    assert (objection.organisation, objection.service_id, objection.service) == ("Most", "s1", SERVICE)
    assert not report.confirmed
    assert not asked.taken.rows


def test_no_objection_is_none(asked):
    assert asked.answer(corrects={"objection": "ne"}).read().confirmed == ("s1",)


@pytest.mark.parametrize(
    ("on", "fault"), [(None, SourceFault.MISSING_VALUE), ("30.2.2026", SourceFault.UNREADABLE_DATE)]
)
def test_an_answer_without_a_day_counts_for_nothing(asked, on, fault):
    report = asked.answer(on=on).read()
    assert faults(report) == [fault]
    assert not asked.taken.rows


def test_an_answer_without_a_function_counts_for_nothing(asked):
    report = asked.answer(by=None).read()
    assert [(remark.where, remark.fault, remark.column) for remark in report.remarks] == [
        ("a.xlsx row 5", SourceFault.MISSING_VALUE, "E Správný údaj")
    ]
    assert not asked.taken.rows


@pytest.mark.parametrize(
    ("on", "by"), [(None, "vedoucí"), ("30.2.2026", "vedoucí"), ("1.2.1950", "x"), ("1.9.2026", None)]
)
def test_an_objection_is_never_lost(asked, on, by):
    report = asked.answer(on=on, by=by, corrects={"objection": "ano"}).read()
    (objection,) = report.objections
    assert (objection.organisation, objection.service_id, objection.service) == ("Most", "s1", SERVICE)
    (remark,) = report.remarks
    assert (remark.where.split(" row ")[0], remark.column) == ("a.xlsx", "E Správný údaj")
    assert not asked.taken.rows


def test_an_objection_without_a_day_stops_what_others_say_of_the_service(asked):
    asked.answer(name="a", on=None, corrects={"objection": "ano"}).answer(name="b")
    report = asked.read()
    assert len(report.objections) == 1
    assert not report.confirmed
    assert "service" not in asked.taken.rows


def test_an_objection_to_a_service_that_is_gone_is_listed_by_its_name(asked):
    def change(sheet):
        sheet.append(["Stará", None, None, None, "ano", "objection", "gone"])

    (objection,) = changed_file(asked, change).objections
    assert (objection.organisation, objection.service_id, objection.service) == ("", "gone", "Stará")


@pytest.mark.parametrize(
    ("by", "source"), [("Mgr. Jana Nováková, vedoucí", "vedoucí, Most"), ("Jana Nováková", "Most")]
)
def test_the_name_of_who_answers_is_left_out(asked, by, source):
    report = asked.answer(by=by).read()
    assert faults(report) == [SourceFault.LEFT_OUT_PERSONAL]
    assert asked.taken.only("service")["assured_by"] == source
    assert "Nov" not in repr((report, asked.taken.rows))


def changed_file(asked, change):
    asked.answer()
    book = openpyxl.load_workbook(asked.answered[-1])
    change(book.worksheets[0])
    book.save(asked.answered[-1])
    return asked.read()


def test_rows_that_name_no_question_of_ours_are_named(asked):
    def change(sheet):
        sheet.append([None, "x", None, None, None, "nonsense", "s1"])
        sheet.append([None, "x", None, None, None, "town", None])
        sheet.append([None, "x", None, None, "y", "town", "strange"])
        sheet.append([" "])

    report = changed_file(asked, change)
    assert faults(report) == [SourceFault.MISSING_LINK] * 3
    assert report.confirmed == ("s1",)


def test_an_organisation_that_the_package_does_not_have_is_named(asked):
    def change(sheet):
        for row in range(5, sheet.max_row + 1):
            if sheet.cell(row, 7).value == "o1":
                sheet.cell(row, 7).value = "gone"

    report = changed_file(asked, change)
    assert faults(report) == [SourceFault.MISSING_LINK]
    assert not asked.taken.rows


def test_a_provider_cannot_answer_for_another(asked, tmp_path):
    made = draft()
    made.add("organizations.csv", id="o2", name="Jiná")
    made.add("services.csv", id="s2", organization_id="o2", name="Cizí", status="active")
    package = made.write_folder(tmp_path / "both")

    def change(sheet):
        for row in range(5, sheet.max_row + 1):
            if sheet.cell(row, 7).value == "s1":
                sheet.cell(row, 7).value = "s2"

    asked.answer()
    book = openpyxl.load_workbook(asked.answered[-1])
    change(book.worksheets[0])
    book.save(asked.answered[-1])
    report = asked.read(package)
    assert not report.confirmed
    assert "service" not in asked.taken.rows
    assert set(faults(report)) == {SourceFault.MISSING_LINK}


def test_a_file_that_is_none_of_ours_is_refused(asked, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("a;b\n", encoding="utf-8")
    asked.answered.append(path)
    with pytest.raises(SourceUnreadable, match=r"other\.csv"):
        asked.read()
    path.write_bytes(b"PK")
    with pytest.raises(PackageUnreadable):
        asked.read()
