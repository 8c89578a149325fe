"""Reading directories in, in a terminal."""

import pytest

from tests.support.packages import LEGAL_AID, bare_draft, full_draft


@pytest.fixture
def own_folder(tmp_path):
    return tmp_path / "data"


def test_the_first_use_puts_the_starter_directory_there(workpris, own_folder):
    answered = workpris("directory", "info", folder=own_folder)
    assert answered.code == 0
    assert "SAMPLE" in answered.err
    assert "services" in answered.out


def test_the_facts_of_the_directory_are_there_for_scripts(workpris):
    edition = workpris("directory", "info", "--json").json()
    assert edition["number"] == 1
    assert edition["services"] >= 120
    assert edition["sample"] is True
    assert edition["issued"] == "2026-11-01"


def test_a_package_is_read_in_and_in_use_at_once(workpris, own_folder, tmp_path):
    package = bare_draft().write_folder(tmp_path / "bare")
    report = workpris("directory", "import", package, "--json", folder=own_folder).json()
    assert (report["services"], report["organizations"], report["locations"]) == (1, 1, 0)
    assert report["refused"] == []
    assert report["warnings"] == []
    hits = workpris("search", "poradna", "--json", folder=own_folder).json()
    assert [(hit["id"], hit["sample"]) for hit in hits] == [("s1", False)]


def test_a_real_directory_is_not_called_a_sample(workpris, own_folder, tmp_path):
    package = bare_draft().write_folder(tmp_path / "bare")
    assert workpris("directory", "import", package, folder=own_folder).code == 0
    for command in (["directory", "info"], ["search", "poradna"], ["show", "s1"]):
        assert workpris(*command, folder=own_folder).err == ""


def test_rows_that_break_a_rule_are_reported_with_a_sentence(workpris, own_folder, tmp_path):
    draft = bare_draft().add("services.csv", id="s2", organization_id="gone", name="Azyl", status="active")
    draft.add("services.csv", id="s3", organization_id="o1", name="", status="active")
    package = draft.write_zip(tmp_path / "package.zip")
    report = workpris("directory", "import", package, "--json", folder=own_folder).json()
    (refused,) = report["refused"]
    assert (refused["file"], refused["row"], refused["reason"]) == ("services.csv", 3, "missing_value")
    assert refused["column"] == "name"
    assert "name" in refused["sentence"]
    (warning,) = report["warnings"]
    assert (warning["row"], warning["reason"]) == (2, "provider_not_stated")
    assert report["services"] == 2


def test_a_report_for_people_groups_what_is_alike(workpris, own_folder, tmp_path):
    draft = full_draft()
    for number in range(40):
        draft.add("services.csv", id=f"x{number}", organization_id=f"gone{number}", name="Azyl", status="active")
    answered = workpris("directory", "import", draft.write_folder(tmp_path / "p"), folder=own_folder)
    assert answered.code == 0
    assert answered.out.count("the provider is not in the package") == 1
    assert "41 rows" in answered.out


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda data: data[:-3], "cut off"),
        (lambda data: b"", "empty"),
        (lambda data: data.replace(b"name", b"title", 1), "heading"),
        (lambda data: data.replace(b"Poradna", "Poradňa".encode("iso8859-2")), "UTF-8"),
    ],
)
def test_a_damaged_package_is_refused_and_the_old_directory_stays(workpris, own_folder, tmp_path, damage, said):
    workpris("directory", "import", bare_draft().write_folder(tmp_path / "good"), folder=own_folder)
    package = bare_draft().write_folder(tmp_path / "damaged")
    file = package / "services.csv"
    file.write_bytes(damage(file.read_bytes()))
    answered = workpris("directory", "import", package, folder=own_folder)
    assert answered.code == 3
    assert answered.out == ""
    assert "services.csv" in answered.err
    assert said in answered.err
    assert workpris("search", "poradna", "--json", folder=own_folder).code == 0


def test_a_package_that_is_not_there_is_refused(workpris, own_folder, tmp_path):
    answered = workpris("directory", "import", tmp_path / "nothing.zip", folder=own_folder)
    assert answered.code == 3
    assert "nothing.zip" in answered.err


def test_an_older_directory_is_refused(workpris, own_folder, tmp_path):
    workpris("directory", "import", bare_draft().write_folder(tmp_path / "new"), folder=own_folder)
    older = bare_draft()
    older.description["created"] = "2025-01-01"
    assert workpris("directory", "import", older.write_folder(tmp_path / "old"), folder=own_folder).code == 3


def test_the_legal_aid_directory_is_read_with_its_real_faults(workpris, own_folder):
    if not LEGAL_AID.is_dir():
        pytest.skip(f"{LEGAL_AID} is not there")
    report = workpris("directory", "import", LEGAL_AID, "--json", folder=own_folder).json()
    assert report["services"] == 429
    assert sum(warning["reason"] == "provider_not_stated" for warning in report["warnings"]) == 340
    assert workpris("search", "eviction", "--json", folder=own_folder).json()
    info = workpris("directory", "info", folder=own_folder)
    assert "429 services" in info.out


def test_the_340_missing_providers_are_one_line(workpris, own_folder):
    if not LEGAL_AID.is_dir():
        pytest.skip(f"{LEGAL_AID} is not there")
    answered = workpris("directory", "import", LEGAL_AID, folder=own_folder)
    (line,) = [line for line in answered.out.splitlines() if "provider" in line and "rows" in line]
    assert "340 rows" in line


def test_a_part_of_the_command_must_be_named(workpris):
    assert workpris("directory").code == 2


def test_a_directory_put_down_for_all_accounts_is_used(workpris, own_folder, tmp_path):
    package = bare_draft().write_folder(tmp_path / "common")
    (tmp_path / "no-preset.toml").write_text(f'directory_folder = "{package.as_posix()}"', encoding="utf-8")
    edition = workpris("directory", "info", "--json", folder=own_folder).json()
    assert edition["sample"] is False
    assert workpris("directory", "info", "--json", folder=own_folder).json()["number"] == 1


def test_a_broken_one_is_told_and_the_directory_in_use_answers(workpris, own_folder, tmp_path):
    (tmp_path / "no-preset.toml").write_text(f'directory_folder = "{tmp_path.as_posix()}/gone"', encoding="utf-8")
    answered = workpris("directory", "info", "--json", folder=own_folder)
    assert answered.code == 0
    assert answered.json()["sample"] is True
    assert len(answered.err.splitlines()) >= 3
