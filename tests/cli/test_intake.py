"""The blank entry sheet, made in a terminal."""

import pdfplumber
import pytest

from workpris_desktop.domain.language import LANGUAGES


def text_of(file):
    with pdfplumber.open(file) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_entry_sheet_is_made_in_every_language(workpris, tmp_path, language):
    file = tmp_path / "entry.pdf"
    answered = workpris("intake", "--intake-language", language, "-o", file)
    assert answered.code == 0
    assert len(text_of(file)) > 500


def test_the_languages_differ_and_follow_the_program(workpris, tmp_path):
    texts = set()
    for language in LANGUAGES:
        workpris("intake", "-o", tmp_path / f"{language}.pdf", language=language)
        texts.add(text_of(tmp_path / f"{language}.pdf"))
    assert len(texts) == len(LANGUAGES)


def test_the_entry_sheet_needs_no_directory(workpris, tmp_path):
    folder = tmp_path / "empty"
    assert workpris("intake", "-o", tmp_path / "entry.pdf", folder=folder).code == 0
    assert not list((folder / "directory").iterdir())


def test_a_file_must_be_named(workpris):
    assert workpris("intake").code == 2


def test_the_whole_form_has_the_needs_and_is_longer(workpris, tmp_path):
    assert workpris("intake", "-o", tmp_path / "core.pdf").code == 0
    assert workpris("intake", "--whole", "-o", tmp_path / "whole.pdf").code == 0
    assert "What do you need?" in text_of(tmp_path / "whole.pdf")
    assert len(text_of(tmp_path / "whole.pdf")) > 2 * len(text_of(tmp_path / "core.pdf"))
