"""Translations are complete, and a check that finds nothing can find something."""

import ast
import re
import shutil
from pathlib import Path

import pytest

from tools import translations
from tools.catalogue import Entry, entry_faults, read_catalogue, texts_in_source
from workpris_desktop.domain.language import LANGUAGES

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "workpris_desktop").rglob("*.py"))
FOLDER = ROOT / "translations"


def entry(source="Open {file}", *forms, counted=False, unfinished=False):
    return Entry("Page", source, forms, counted, unfinished)


def faults_of(found, language="de"):
    return " | ".join(entry_faults(found, language))


def calls(tree, name):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == name:
            yield node


def test_all_translations_are_complete():
    assert tuple(translations.faults()) == ()


def test_a_good_translation_has_no_fault():
    assert not faults_of(entry("&Open {file}", "{file} &öffnen"))


def test_a_missing_translation_is_noticed():
    assert "not translated" in faults_of(entry("Open", ""))
    assert "not translated" in faults_of(entry("Open", "Öffnen", unfinished=True))


@pytest.mark.parametrize("form", ["Öffnen", "{datei} öffnen", "{file} {file} öffnen"])
def test_a_lost_or_changed_gap_is_noticed(form):
    assert "other gaps" in faults_of(entry("Open {file}", form))


def test_a_lost_count_is_noticed():
    assert "other gaps" in faults_of(entry("%n rows", "%n Zeile", "Zeilen", counted=True))


def test_one_may_be_spelled_out_where_the_form_means_nothing_else():
    spelled_out = ("Eine Zeile", "%n Zeilen")
    assert not faults_of(entry("%n rows", *spelled_out, counted=True))
    assert "other gaps" in faults_of(entry("%n rows", "ena", "%n", "%n", "%n", counted=True), "sl")


def test_a_missing_plural_form_is_noticed():
    assert "has 2 forms, not 4" in faults_of(entry("%n rows", "%n vrstica", "%n vrstice", counted=True), "sl")


def test_a_lost_underlined_letter_is_noticed():
    assert "underlined" in faults_of(entry("&Open", "Öffnen"))
    assert not faults_of(entry("Search && find", "Suchen && finden"))


def test_a_text_that_is_not_collected_yet_is_noticed(tmp_path):
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    german = tmp_path / "workpris_de.ts"
    text = german.read_text(encoding="utf-8")
    source = "<source>Nothing found</source>"
    assert source in text
    german.write_text(text.replace(source, "<source>Nothing was found</source>"), encoding="utf-8")
    found = "\n".join(translations.faults(tmp_path))
    assert "workpris_de.ts is not up to date" in found
    assert "'Nothing found' is not collected" in found


def test_updating_keeps_what_is_translated(tmp_path):
    for file in FOLDER.glob("workpris_*.ts"):
        shutil.copy(file, tmp_path)
    translations.update(tmp_path)
    for language in LANGUAGES:
        name = f"workpris_{language}.ts"
        kept = {found for found in read_catalogue(tmp_path / name) if not found.unfinished}
        assert kept
        assert kept <= set(read_catalogue(FOLDER / name))


def test_a_catalogue_can_be_begun_from_nothing(tmp_path):
    translations.update(tmp_path)
    entries = {language: read_catalogue(tmp_path / f"workpris_{language}.ts") for language in LANGUAGES}
    assert all(found.counted for found in entries["en"])
    assert {len(found.forms) for found in entries["sl"] if found.counted} == {4}
    assert {len(found.forms) for found in entries["cs"] if found.counted} == {3}
    assert all(found.unfinished for found in entries["de"])


def test_every_catalogue_is_compiled(tmp_path):
    compiled = translations.compile_all(tmp_path / "fresh")
    assert {file.name for file in compiled} == {f"{file.stem}.qm" for file in FOLDER.glob("*.ts")}
    assert all(file.stat().st_size > 0 for file in compiled)


def test_the_command_says_that_all_is_well(capsys):
    assert translations.main(["check"]) == 0
    assert "complete" in capsys.readouterr().out


def test_texts_are_found_in_the_source(tmp_path):
    file = tmp_path / "page.py"
    file.write_text(
        "class Page:\n"
        "    def words(self, n):\n"
        "        return self.tr('One ' 'text'), self.tr('%n rows', '', n)\n"
        "ADVICE = marked('messages', 'Do it')\n"
        "translate('cli', 'Say it')\n",
        encoding="utf-8",
    )
    assert texts_in_source(file) == {
        ("Page", "One text"),
        ("Page", "%n rows"),
        ("messages", "Do it"),
        ("cli", "Say it"),
    }


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_nothing_is_written_that_is_never_translated(file):
    text = file.read_text(encoding="utf-8")
    tree = ast.parse(text)
    for call in calls(tree, "tr"):
        assert isinstance(call.func, ast.Attribute)
        assert isinstance(call.func.value, ast.Name)
        assert call.func.value.id == "self", f"line {call.lineno}: only self.tr is collected"
        assert isinstance(call.args[0], ast.Constant), f"line {call.lineno}: only a literal is translated"
    for call in (*calls(tree, "translate"), *calls(tree, "marked")):
        if isinstance(call.args[0], ast.Constant):
            assert len(call.args) == 2, f"line {call.lineno}: lupdate passes over further arguments"
    assert not re.search(r"^from .* import \*", text, re.MULTILINE)
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    assert not any("Ctrl+Alt" in said for said in texts), "on Windows AltGr is Ctrl+Alt (ux.md R8)"
