"""A translation file (``.ts``) of Qt Linguist, as far as it is checked here."""

import ast
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

PLURAL_FORMS: Final = {"en": 2, "de": 2, "cs": 3, "sl": 4}
"""How many forms a count has, as Qt knows them: one, two, few, many."""

_ONE_MEANS_ONE: Final = ("en", "de", "cs")
"""Where the first form is for 1 only; in Slovenian it is for 101 as well, so that the number must stand in it."""

_GAP: Final = re.compile(r"\{[a-z_]*\}|%n|%[0-9]+")
_MARKING: Final = ("marked", "translate")
"""Functions that take a context and a text."""

_MNEMONIC: Final = re.compile(r"&(?=[^&\s])")


@dataclass(frozen=True, slots=True)
class Entry:
    """One text with its translation, or its forms for a count."""

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool
    unfinished: bool


def read_catalogue(file: Path) -> tuple[Entry, ...]:
    """Return all entries of a ``.ts`` file.

    Raises:
        OSError: the file cannot be read.
        xml.etree.ElementTree.ParseError: it is not XML.
    """
    return tuple(
        _entry(context.findtext("name", ""), message)
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    )


def entry_faults(entry: Entry, language: str) -> Iterator[str]:
    """Say what is wrong with an entry in its language."""
    if entry.unfinished or not all(form.strip() for form in entry.forms):
        yield "is not translated"
        return
    if entry.counted and len(entry.forms) != PLURAL_FORMS[language]:
        yield f"has {len(entry.forms)} forms, not {PLURAL_FORMS[language]}"
    for index, form in enumerate(entry.forms):
        lost = Counter(_GAP.findall(entry.source)) - Counter(_GAP.findall(form))
        added = Counter(_GAP.findall(form)) - Counter(_GAP.findall(entry.source))
        may_spell_out_one = index == 0 and language in _ONE_MEANS_ONE
        if added or lost.keys() - ({"%n"} if may_spell_out_one else set()):
            yield f"has other gaps: {form}"
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(entry.source)):
            yield f"has not the same number of underlined letters: {form}"


def texts_in_source(file: Path) -> frozenset[tuple[str, str]]:
    """Return context and text of all that a Python file wants translated.

    The tool ``lupdate`` passes over calls that it does not understand, without a word; this finds them all.

    Raises:
        OSError: the file cannot be read.
    """
    return _texts_in(file.read_text(encoding="utf-8"))


@cache
def _texts_in(code: str) -> frozenset[tuple[str, str]]:
    if not any(f"{name}(" in code for name in ("tr", *_MARKING)):
        return frozenset()
    tree = ast.parse(code)
    found = set(_marked_texts(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            found |= {(node.name, text) for text in _own_texts(node)}
    return frozenset(found)


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    counted = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
    unfinished = translation.get("type") == "unfinished"
    return Entry(context, message.findtext("source", ""), tuple(forms), counted, unfinished)


def _calls(tree: ast.AST) -> Iterator[tuple[str, list[str]]]:
    """Walk all calls whose first arguments are literal texts: the name of the function, and those texts."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            yield name, texts


def _marked_texts(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for name, texts in _calls(tree):
        if name in _MARKING and len(texts) >= 2:  # noqa: PLR2004 - context and text
            yield texts[0], texts[1]


def _own_texts(tree: ast.ClassDef) -> Iterator[str]:
    for name, texts in _calls(tree):
        if name == "tr" and texts:
            yield texts[0]
