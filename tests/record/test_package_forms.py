import pytest

from tests.record.test_package import FACTS, read
from tests.support.added_rows import SMALL_FORM
from tests.support.packages import bare_draft, full_draft
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import (
    FormUnreadable,
    PackageNameUnexpected,
    PackageTooLarge,
    TableChanged,
    TableMissing,
)
from workpris_desktop.record import package_content
from workpris_desktop.record.package import PackageReading, open_package

FORM = "form-most.pdf"


def forms_of(path, told=None):
    with open_package(path) as opened:
        reading = PackageReading(opened, FACTS, (told if told is not None else []).append)
        return dict(reading.form_files())


def with_form(name, data):
    draft = bare_draft()
    draft.forms[name] = data
    return draft


def test_forms_are_given_with_their_names_from_a_folder_and_from_a_zip(tmp_path):
    draft = full_draft()
    told = []
    assert forms_of(draft.write_folder(tmp_path / "p"), told) == {FORM: SMALL_FORM}
    assert forms_of(draft.write_zip(tmp_path / "p.zip", top="p")) == {FORM: SMALL_FORM}
    assert told == [len(SMALL_FORM)]


def test_a_package_without_forms_has_none(tmp_path):
    assert forms_of(bare_draft().write_folder(tmp_path / "p")) == {}


@pytest.mark.parametrize("key", ["bytes", "hash"])
def test_a_form_that_the_description_does_not_prove_is_refused(tmp_path, key):
    draft = full_draft()
    whole = draft.full_description()
    whole["resources"][-1].pop(key)
    draft.description = whole
    with pytest.raises(PackageNameUnexpected) as caught:
        forms_of(draft.write_folder(tmp_path / "p"))
    assert caught.value.file == FORM


def test_a_form_that_is_not_listed_is_refused(tmp_path):
    folder = bare_draft().write_folder(tmp_path / "p")
    (folder / "form-x.pdf").write_bytes(SMALL_FORM)
    with pytest.raises(PackageNameUnexpected):
        forms_of(folder)


def test_a_form_that_is_listed_but_not_there_is_refused(tmp_path):
    folder = full_draft().write_folder(tmp_path / "p")
    (folder / FORM).unlink()
    with pytest.raises(TableMissing):
        forms_of(folder)


@pytest.mark.parametrize("change", [b"%PDF-1.5\n%%EOF\n", SMALL_FORM + b"\n"])
def test_a_form_that_was_changed_is_refused(tmp_path, change):
    folder = full_draft().write_folder(tmp_path / "p")
    (folder / FORM).write_bytes(change)
    with pytest.raises(TableChanged) as caught:
        forms_of(folder)
    assert caught.value.file == FORM


def test_a_form_that_is_no_pdf_file_is_refused(tmp_path):
    with pytest.raises(FormUnreadable):
        forms_of(with_form(FORM, b"MZ\x90").write_folder(tmp_path / "p"))


def test_a_form_beyond_two_megabytes_is_refused_before_it_is_read(tmp_path):
    with pytest.raises(PackageTooLarge) as caught:
        forms_of(with_form(FORM, b"%PDF-" + b"0" * 2_000_000).write_folder(tmp_path / "p"))
    assert (caught.value.file, caught.value.detail) == (FORM, "form")


def test_more_forms_than_a_package_may_hold_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(package_content, "MOST_FORMS", 1)
    draft = with_form(FORM, SMALL_FORM)
    draft.forms["form-b.pdf"] = SMALL_FORM
    with pytest.raises(PackageTooLarge) as caught:
        forms_of(draft.write_folder(tmp_path / "p"))
    assert caught.value.detail == "forms"


@pytest.mark.parametrize("name", ["form.pdf", "form-A.pdf", "form-a.exe", "form-a.pdf\n", "form-" + "a" * 82 + ".pdf"])
def test_a_name_that_is_none_of_a_form_is_refused_in_a_zip(tmp_path, name):
    with pytest.raises(PackageNameUnexpected):
        forms_of(with_form(name, SMALL_FORM).write_zip(tmp_path / "p.zip"))


@pytest.mark.parametrize("file", ["form-gone.pdf", "../../secret.pdf", "https://forms.example/a.pdf"])
def test_a_row_that_names_a_form_that_is_not_there_is_kept_without_it(tmp_path, file):
    found = read(full_draft().put("entry_forms.csv", 1, "file", file), tmp_path)
    assert ("entry_forms.csv", 1, RowFault.FILE_MISSING, "file", file) in found.warnings
    assert [row["file"] for row in found.rows["entry_form"]] == ["", ""]
