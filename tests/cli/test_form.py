"""A provider's own form from a terminal."""

import pdfplumber


def text_of(path):
    with pdfplumber.open(path) as document:
        return "\n".join(page.extract_text() for page in document.pages)


def test_a_form_with_fields_is_drawn(workpris, full_folder, tmp_path):
    target = tmp_path / "form.pdf"
    answered = workpris("form", "s1", "--form", "drawn", "-o", target, folder=full_folder)
    assert answered.code == 0
    assert "Day of release" in text_of(target)
    assert "SAMPLE" in text_of(target)
    shown = workpris("show", "s1", "--json", folder=full_folder).json()
    assert shown["name"] in text_of(target)
    assert "Saved: " in answered.err
    assert "SAMPLE" in answered.err


def test_the_providers_pdf_is_saved_as_it_is(workpris, full_folder, tmp_path):
    target = tmp_path / "form.pdf"
    assert workpris("form", "s1", "--form", "real", "-o", target, folder=full_folder).code == 0
    assert "Jméno" in text_of(target)


def test_the_only_form_needs_no_name(workpris, full_folder, tmp_path):
    target = tmp_path / "form.pdf"
    assert workpris("form", "s3", "-o", target, "--format", "a5", folder=full_folder).code == 0
    with pdfplumber.open(target) as document:
        assert round(document.pages[0].width) == 420


def test_of_several_forms_one_must_be_named(workpris, full_folder, tmp_path):
    answered = workpris("form", "s1", "-o", tmp_path / "form.pdf", folder=full_folder)
    assert answered.code == 2
    assert "real (Žádost)" in answered.err
    assert not (tmp_path / "form.pdf").exists()


def test_a_form_that_is_not_there_is_told(workpris, full_folder, tmp_path):
    for words in (("curator",), ("s1", "--form", "gone")):
        answered = workpris("form", *words, "-o", tmp_path / "form.pdf", folder=full_folder)
        assert answered.code == 1
        assert "form" in answered.err
        assert not (tmp_path / "form.pdf").exists()


def test_a_form_without_fields_and_without_file_is_told(workpris, full_folder, tmp_path):
    answered = workpris("form", "s1", "--form", "empty", "-o", tmp_path / "form.pdf", folder=full_folder)
    assert answered.code == 1
    assert "“empty”" in answered.err
