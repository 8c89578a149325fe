"""The consent texts and legal bases of a country, from ``consent/<country>.json``: all of it is right, or none."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.consent_text import CONSENT_TEXT_PARTS, ConsentTexts, LegalBasis
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.fact_table import DAMAGE

CONSENT_FOLDER: Final = "consent"

_KEYS: Final = frozenset({"country", "is_draft", "note", "bases", "texts"})
_ID: Final = re.compile(r"[a-z][a-z_]{1,39}")
_LARGEST: Final = 200_000
"""Bytes."""


def consent_countries(resources: Path) -> tuple[str, ...]:
    """Return the codes of the countries that have texts."""
    return tuple(sorted(path.stem for path in (resources / CONSENT_FOLDER).glob("*.json")))


def read_consent_texts(country: str, resources: Path) -> ConsentTexts:
    """Return the texts of a country.

    Args:
        country: its code.
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: the country has no file, or the file is damaged, lacks a part or a language, or has one more.
    """
    path = resources / CONSENT_FOLDER / f"{country}.json"
    try:
        data = path.read_bytes()
        if len(data) > _LARGEST:
            raise ValueError(len(data))
        return _texts(json.loads(data), country)
    except (*DAMAGE, RecursionError) as error:
        raise PackagingFault(path, str(error)) from error


def _texts(whole: Mapping[str, Any], country: str) -> ConsentTexts:
    if set(whole) != _KEYS or whole["country"] != country or not isinstance(whole["is_draft"], bool):
        raise ValueError(sorted(whole))
    bases = tuple(map(_basis, whole["bases"]))
    if not bases or len({basis.id for basis in bases}) < len(bases):
        raise ValueError("bases")
    texts = {language: _parts(whole["texts"][language]) for language in LANGUAGES}
    if set(whole["texts"]) != set(texts):
        raise ValueError("texts")
    return ConsentTexts(country, whole["is_draft"], bases, texts)


def _basis(told: Mapping[str, Any]) -> LegalBasis:
    if set(told) != {"id", "words", "source"} or not _ID.fullmatch(told["id"]) or set(told["words"]) != set(LANGUAGES):
        raise ValueError(sorted(told))
    return LegalBasis(
        told["id"], {language: _text(words) for language, words in told["words"].items()}, _text(told["source"])
    )


def _parts(told: Mapping[str, Any]) -> Mapping[str, str]:
    if set(told) != CONSENT_TEXT_PARTS:
        raise ValueError(sorted(set(told) ^ CONSENT_TEXT_PARTS))
    parts = {part: _text(text) for part, text in told.items()}
    # A gap that nobody fills would stop the printing.
    parts["page"].format(n=1, m=1)
    return parts


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value
