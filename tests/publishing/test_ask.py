"""Questions to providers: who is asked, what, and in which language."""

from datetime import date

import openpyxl
import pytest

from tests.support.packages import bare_draft, full_draft
from tests.support.sheets import TODAY, facts
from workpris_desktop.domain.errors import FolderTaken, MachineFault, PackageNotFound, PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publishing.ask import file_name, is_due, write_questions
from workpris_desktop.publishing.ask_words import read_ask_words
from workpris_desktop.publishing.choice_list import choice_list
from workpris_desktop.system.paths import resources_folder

RULES = {"en": "Who helps is in.", "cs": "Kdo pomáhá, je uveden."}


def ask(tmp_path, draft, language="cs"):
    package = draft.write_folder(tmp_path / "package")
    return write_questions(tmp_path / "asked", package, TODAY, language, facts=facts(), resources=resources_folder())


def questions(path):
    """Return the rows below the head: service, field, what is known."""
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return [(row[0], row[5], row[2]) for row in sheet.iter_rows(min_row=5, values_only=True)]


def known(path):
    return {(service, field): value for service, field, value in questions(path)}


def test_every_provider_with_due_services_gets_one_file(tmp_path):
    report = ask(tmp_path, full_draft())
    assert (report.organisations, len(report.files)) == (2, 2)
    assert all(path.is_file() for path in report.files)
    names = {path.name.rsplit("-", 1)[0] for path in report.files}
    assert names == {"ask-most-nadeje", "ask-brucke-wien"}


def test_a_service_without_a_provider_is_counted(tmp_path):
    assert ask(tmp_path, full_draft()).without_provider == 1


def test_a_service_that_is_gone_is_not_asked_about(tmp_path):
    report = ask(tmp_path, full_draft())
    services = {service for path in report.files for service, _, _ in questions(path)}
    assert "Alter Dienst" not in services
    assert "Wohnen am Fluß" in services


@pytest.mark.parametrize(
    ("cells", "due"),
    [
        ({}, True),
        ({"assured_date": "2026-11-01"}, False),
        ({"assured_date": "2026-01-01"}, True),
        ({"assured_date": "2026-11-01", "assured_due": "2026-11-22"}, True),
        ({"assured_date": "2026-11-01", "assured_due": "2026-11-23"}, False),
        ({"status": "defunct"}, False),
        ({"assured_date": "nonsense"}, True),
    ],
)
def test_a_check_is_due_when_its_day_came_or_it_is_old_or_never_was(cells, due):
    assert is_due(cells, TODAY) is due


def test_a_provider_whose_services_are_fresh_is_left_in_peace(tmp_path):
    draft = bare_draft().put("services.csv", 1, "assured_date", "2026-11-01")
    assert ask(tmp_path, draft).files == ()


def test_the_record_stands_there_as_we_know_it(tmp_path):
    path = next(path for path in ask(tmp_path, full_draft()).files if "most" in path.name)
    facts_known = known(path)
    assert facts_known[None, "organization_name"] == "Most naděje"
    assert facts_known[None, "organization_email"] == "info@most.example"
    assert facts_known["Dluhové poradenství", "service_name"] == "Dluhové poradenství"
    assert facts_known["Dluhové poradenství", "town"] == "Brno"
    assert facts_known["Dluhové poradenství", "phone_hours"] == "st 9:00-17:00"
    phones = [
        value for service, field, value in questions(path) if (service, field) == ("Dluhové poradenství", "phone")
    ]
    assert "000 111 222" in phones
    assert "000 555 666" not in phones, "that is the telephone of a contact"


def test_hours_that_do_not_fit_in_a_line_are_called_special(tmp_path):
    path = next(path for path in ask(tmp_path, full_draft()).files if "most" in path.name)
    words = read_ask_words(resources_folder())["cs"]
    assert known(path)["Skupina ve věznici", "visiting_hours"] == words.say("special_hours")


def test_what_is_not_known_is_asked_for_as_well(tmp_path):
    (path,) = ask(tmp_path, bare_draft()).files
    fields = {field for service, field, value in questions(path) if service and value is None}
    assert fields == {"phone", "phone_hours", "visiting_hours", "capacity_state", "objection"}


def test_ids_stand_in_plain_sight(tmp_path):
    (path,) = ask(tmp_path, bare_draft()).files
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert {row[6] for row in sheet.iter_rows(min_row=5, values_only=True)} == {"o1", "s1"}
    assert not any(dimension.hidden for dimension in sheet.column_dimensions.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_sheet_tells_of_rights_in_the_language(tmp_path, language):
    draft = bare_draft()
    draft.description["inclusion_rules"] = RULES
    (path,) = ask(tmp_path, draft, language).files
    words = read_ask_words(resources_folder())[language]
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [words.say("sheet_questions"), words.say("sheet_help")]
    texts = [row[0] for row in book.worksheets[-1].iter_rows(values_only=True)]
    assert words.say("help_whole") in texts
    assert words.say("help_object") in texts
    assert texts[-1] == RULES.get(language, RULES["en"])


def test_without_rules_nothing_is_said_of_them(tmp_path):
    (path,) = ask(tmp_path, bare_draft(), "en").files
    assert openpyxl.load_workbook(path).worksheets[-1].max_row == 3


def test_a_provider_is_asked_in_the_language_of_its_services(tmp_path):
    draft = bare_draft()
    draft.table("services.csv", "id", "organization_id", "name", "status", "content_language")
    draft.add("services.csv", id="s1", organization_id="o1", name="A", status="active", content_language="xx")
    draft.add("services.csv", id="s2", organization_id="o1", name="B", status="active", content_language="sl")
    (path,) = ask(tmp_path, draft, "de").files
    assert openpyxl.load_workbook(path).sheetnames[0] == read_ask_words(resources_folder())["sl"].say("sheet_questions")


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_of_room_fit_into_a_list_to_choose_from(language):
    states = choice_list("capacity_state", facts()).shown(language)
    assert len(",".join(states)) <= 250
    assert not any("," in state or '"' in state for state in states)


def test_file_names_are_plain_and_tell_providers_apart():
    names = {file_name({"id": f"organisation-{number}", "name": "../Žluťoučký „kůň“ s. r. o."}) for number in range(9)}
    assert len(names) == 9
    assert all(name.startswith("ask-zlutoucky-kun-s-r-o-") for name in names)
    assert file_name({"id": "x", "name": "中心"}).startswith("ask-")
    assert len(file_name({"id": "x", "name": "a" * 500})) < 100


def test_a_package_that_is_not_there_is_named(tmp_path):
    with pytest.raises(PackageNotFound):
        write_questions(
            tmp_path / "asked", tmp_path / "none", date(2026, 1, 1), "en", facts=facts(), resources=resources_folder()
        )


def test_files_that_may_hold_answers_are_never_overwritten(tmp_path):
    first, second = sorted(ask(tmp_path, full_draft()).files)
    second.write_bytes(b"answers")
    first.unlink()
    with pytest.raises(FolderTaken) as refused:
        write_questions(
            tmp_path / "asked", tmp_path / "package", TODAY, "cs", facts=facts(), resources=resources_folder()
        )
    assert refused.value.path == second
    assert (first.exists(), second.read_bytes()) == (False, b"answers")


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "asked").write_text("a file", encoding="utf-8")
    with pytest.raises(MachineFault):
        ask(tmp_path, bare_draft())


@pytest.mark.parametrize("content", ["key,en,de,cs\na,b,c,d\n", "key,en,de,cs,sl\n", "key,en,de,cs,sl\na,b,,d,e\n"])
def test_a_damaged_table_of_words_is_named(tmp_path, content):
    (tmp_path / "ask-words.csv").write_text(content, encoding="utf-8")
    with pytest.raises(PackagingFault):
        read_ask_words(tmp_path)
