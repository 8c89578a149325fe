"""``workpris-publish`` as a publisher types it, on the starter directory and on registers."""

import csv
import json
import sys

import frictionless
import openpyxl
import pytest

from tests.cli.conftest import Answered
from tests.support.packages import LEGAL_AID, SHARED
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publisher import main, run_publisher
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.languages import speak

STARTER = resources_folder() / "starter"
RPSS = SHARED / "data" / "rpss"
ORUK = SHARED / "data" / "oruk" / "service_list.json"


@pytest.fixture(autouse=True)
def english(qapp):
    yield
    speak("en")


@pytest.fixture
def publish(capsys, tmp_path):
    def call(*words, language="en"):
        code = run_publisher(["--data-folder", str(tmp_path / "data"), "--language", language, *map(str, words)])
        written = capsys.readouterr()
        return Answered(code, written.out, written.err)

    return call


def needed(path):
    if not path.exists():
        pytest.skip("the shared test data is not here")
    return path


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_register_gives_the_same_bytes_twice_and_passes_frictionless(publish, tmp_path):
    source = needed(RPSS / "rpss_sample_reconstructed.json")
    for name in ("one", "two"):
        told = publish("import", "rpss", source, "--code-lists", RPSS, "-o", tmp_path / name)
        assert told.code == 0, told.err
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")
    assert frictionless.validate(str(tmp_path / "one" / "datapackage.json")).valid
    report = json.loads((tmp_path / "one" / "import_report.json").read_text(encoding="utf-8"))
    assert report["read"] == report["taken"] == 20
    assert "needs_person" in {remark["fault"] for remark in report["remarks"]}
    with (tmp_path / "one" / "services.csv").open(encoding="utf-8") as file:
        assert "defunct" in {row["status"] for row in csv.DictReader(file)}


def test_the_register_can_be_narrowed_by_kind(publish, tmp_path):
    source = needed(RPSS / "rpss_sample_reconstructed.json")
    wanted = ("--kind", "azylové domy")
    told = publish("import", "rpss", source, "--code-lists", RPSS, *wanted, "--json", "-o", tmp_path / "p")
    assert 0 < told.json()["taken"] < 20


def test_the_legal_aid_directory_lacks_340_providers_and_builds_once_they_are_left_out(publish, tmp_path):
    told = publish("check", needed(LEGAL_AID))
    assert told.code == 1
    assert "340" in told.out
    assert "organizations.csv" in told.out
    assert "“hsds_legal_aid” should not be published" in told.err
    refused = publish("build", LEGAL_AID, "--no-places", "--out", tmp_path / "built")
    assert refused.code != 0
    assert not (tmp_path / "built").exists()
    built = publish("build", LEGAL_AID, "--no-places", "--leave-out-faults", "--out", tmp_path / "built")
    assert built.code == 0, built.err
    assert publish("check", tmp_path / "built", "--json").json()["completeness"]["services"] == 429
    assert (tmp_path / "built.ndjson").is_file()


def test_legal_aid_and_open_referral_uk_are_imported(publish, tmp_path):
    assert publish("import", "hsds", needed(LEGAL_AID), "-o", tmp_path / "aid").code == 0
    told = publish("import", "oruk", needed(ORUK), "--json", "-o", tmp_path / "uk")
    assert told.code == 0
    assert told.json()["read"] == 128
    assert publish("check", tmp_path / "uk", "--json").json()["completeness"]["services"] == 1


def test_the_starter_directory_passes_the_check_in_every_language(publish):
    for language in LANGUAGES:
        told = publish("check", STARTER, language=language)
        assert told.code == 0, told.out
        assert "159" in told.out


def test_a_template_is_written_and_what_is_filled_in_is_imported(publish, tmp_path):
    sheet = tmp_path / "template.xlsx"
    assert publish("template", "--language", "cs", "-o", sheet).code == 0
    book = openpyxl.load_workbook(sheet)
    page = book.worksheets[0]
    page.delete_rows(2)
    heads = {cell.value: cell.column for cell in page[1]}
    for head, value in (("Organizace", "Poradna Nová"), ("Služba", "Dluhy"), ("Telefon", "541 234 567")):
        column = next(heads[name] for name in heads if name and name.startswith(head))
        page.cell(2, column, value)
    book.save(sheet)
    told = publish("import", "spreadsheet", sheet, "-o", tmp_path / "package")
    assert told.code == 0, told.err
    assert "Poradna Nová" in (tmp_path / "package" / "organizations.csv").read_text(encoding="utf-8")


def test_an_edition_is_compared_with_the_one_before(publish, tmp_path):
    told = publish("build", STARTER, "--no-places", "--out", tmp_path / "next", "--previous", STARTER, "--json")
    assert told.code == 0, told.err
    assert told.json()["change"]["changed_count"] == 0
    page = tmp_path / "page.html"
    for language in LANGUAGES:
        assert publish("diff", STARTER, tmp_path / "next", "--page", page, language=language).code == 0
        assert f'lang="{language}"' in page.read_text(encoding="utf-8")
    assert publish("diff", STARTER, tmp_path / "next", "--json").json()["added_count"] == 0


def test_an_edition_gets_its_municipalities_and_what_its_publisher_says_of_it(publish, tmp_path):
    source = needed(RPSS / "rpss_sample_reconstructed.json")
    publish("import", "rpss", source, "--code-lists", RPSS, "-o", tmp_path / "rpss")
    about = tmp_path / "about.toml"
    about.write_text('name = "aoov"\ntitle = "Adresář"\n[inclusion_rules]\ncs = "Kdo smí dovnitř."\n', encoding="utf-8")
    assert publish("build", tmp_path / "rpss", "--about", about, "--out", tmp_path / "built").code == 0
    said = json.loads((tmp_path / "built" / "datapackage.json").read_text(encoding="utf-8"))
    assert (said["name"], said["inclusion_rules"]) == ("aoov", {"cs": "Kdo smí dovnitř."})
    assert said["municipalities"] > 2_700
    assert "GeoNames, CC BY 4.0" in {source["title"] for source in said["sources"]}


def test_providers_are_asked_and_their_answers_read(publish, tmp_path):
    asked = publish("ask", STARTER, "--due", "-o", tmp_path / "questions")
    assert asked.code == 0, asked.err
    files = sorted((tmp_path / "questions").iterdir())
    assert files
    told = publish("answers", files[0], "--package", STARTER, "-o", tmp_path / "answered")
    assert told.code == 0, told.err
    assert "1 workbook" in told.out
    assert publish("check", tmp_path / "answered").code == 0


def test_a_mistyped_command_and_a_missing_package_are_told(publish, tmp_path):
    assert publish("frobnicate").code == 2
    told = publish("check", tmp_path / "nothing")
    assert told.code == 3
    assert "no" in told.err


def test_help_and_version_are_written(publish, capsys, monkeypatch):
    assert "import" in publish("--help").out
    assert "never tried on a real file" in " ".join(publish("import", "hsds", "--help").out.split())
    monkeypatch.setattr(sys, "argv", ["workpris-publish", "--version"])
    assert main() == 0
    assert "workpris" in capsys.readouterr().out


def test_a_missing_library_of_the_publishers_part_is_named(publish, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    told = publish("template", "-o", tmp_path / "t.xlsx")
    assert told.code == 4
    assert "pip install workpris-desktop[publish]" in told.err


def test_what_is_there_already_is_not_overwritten(publish, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    for name in ("organizations.csv", "services.csv"):
        (own / name).write_bytes((STARTER / name).read_bytes())
    told = publish("import", "hsds", own, "-o", own)
    assert told.code == 2
    assert "is not overwritten" in told.err
    assert (own / "services.csv").read_bytes() == (STARTER / "services.csv").read_bytes()
    (tmp_path / "next.ndjson").write_text("mine", encoding="utf-8")
    assert publish("build", STARTER, "--no-places", "--out", tmp_path / "next").code == 2
    assert (tmp_path / "next.ndjson").read_text(encoding="utf-8") == "mine"
