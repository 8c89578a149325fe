"""Translations are complete, and a check that finds nothing can find something."""

import ast
import re
import shutil
from pathlib import Path

import pytest

from tools import translations
from tools.catalogue import Entry, entry_faults, read_catalogue, texts_in_source
from tools.glossary import ALLOWED, Term, glossary_faults, length_faults, read_glossary, speaks_of
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
    for file in (*FOLDER.glob("*.ts"), *FOLDER.glob("glossary_*.csv")):
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


TERMS = (
    Term("service", "Angebot", ("angebot",), ("service", "leistung")),
    Term("office", "Dienststelle", ("dienststelle", "amt"), ("büro",)),
    Term("district", "okraj", ("okraj",), ("občin",)),
)


def words_of(found):
    return " | ".join(glossary_faults(found, TERMS))


def test_a_word_that_is_not_used_for_a_thing_is_noticed_in_any_case_and_number():
    assert "says “leistung” for “service”, which is “Angebot”" in words_of(entry("Add a service", "Leistungen anfügen"))
    assert words_of(entry("&Services found", "Gefundene &Serviceangebote"))
    assert words_of(entry("%n services", "%n Angebot", "%n Leistungen", counted=True))


def test_the_right_word_and_texts_about_other_things_have_no_fault():
    assert not words_of(entry("Add a service", "Ein Angebot hinzufügen"))
    assert not words_of(entry("Help yourself", "Selbst leisten"))
    assert not words_of(entry("Serviced by nobody", "Leistung von niemandem"))


def test_gaps_options_and_names_of_columns_are_no_words():
    assert not words_of(entry("{service} is closed", "{service} ist geschlossen"))
    assert not words_of(entry("Choose by --service: a service", "Mit --service wählen: ein Angebot"))
    assert not words_of(entry("The column “service” names a service", "Die Spalte „service“ nennt ein Angebot"))


def test_a_word_that_another_thing_of_the_text_has_is_no_fault():
    terms = (Term("service", "storitev", ("storit",), ("služb",)), Term("office", "služba", ("služb",), ()))
    both = entry("The office knows the service", "Služba pozna storitev")
    assert not list(glossary_faults(both, terms))
    assert list(glossary_faults(entry("The service is closed", "Služba je zaprta"), terms))


def test_a_short_text_that_has_become_very_long_is_noticed():
    found = entry("Recent searches", "Suchanfragen, die vor Kurzem auf diesem Computer gestellt wurden")
    assert list(length_faults(found, "de"))
    assert not list(length_faults(entry("&Stop", "&Anhalten, sofort"), "de")), "a few letters more are nothing"
    assert not list(length_faults(entry("A sentence that explains something to somebody", "x" * 150), "de"))


def test_each_text_that_may_be_longer_is_there_and_needs_it():
    for source, language in ALLOWED:
        entries = read_catalogue(FOLDER / f"workpris_{language}.ts")
        longest = max(len(form) for each in entries if each.source.replace("&", "") == source for form in each.forms)
        assert longest > len(source) * 2.2, (source, language)


def test_every_language_has_a_word_for_the_same_things():
    terms = {language: read_glossary(FOLDER / f"glossary_{language}.csv") for language in ("cs", "de", "sl")}
    assert len({tuple(term.term for term in each) for each in terms.values()}) == 1
    for each in terms.values():
        assert len(each) >= 40
        assert all(term.word and term.begins for term in each)
        assert not {begin for term in each for begin in term.begins if begin in term.not_used}


@pytest.mark.parametrize("language", ["cs", "de", "sl"])
def test_the_word_of_the_glossary_is_the_one_that_is_used(language):
    """Most texts that speak of a thing have its word; some say it with a pronoun or a verb."""
    entries = read_catalogue(FOLDER / f"workpris_{language}.ts")
    for term in read_glossary(FOLDER / f"glossary_{language}.csv"):
        spoken = [each for each in entries if speaks_of(each.source, term.term)]
        said = [
            each for each in spoken if any(begin in form.casefold() for form in each.forms for begin in term.begins)
        ]
        assert len(said) >= len(spoken) * 0.6, (term, len(said), len(spoken))


def test_a_wrong_word_in_a_catalogue_is_named_with_its_file(tmp_path):
    for file in (*FOLDER.glob("*.ts"), *FOLDER.glob("glossary_*.csv")):
        shutil.copy(file, tmp_path)
    german = tmp_path / "workpris_de.ts"
    text = german.read_text(encoding="utf-8")
    assert "<translation>Infoblatt" in text
    german.write_text(text.replace("<translation>Infoblatt", "<translation>Merkblatt", 1), encoding="utf-8")
    found = [fault for fault in translations.faults(tmp_path) if "Merkblatt" in fault]
    assert found
    assert found[0].startswith("workpris_de.ts: ")
    assert "which is “Infoblatt”" in found[0]
