"""Answers to a provider's form as they are being typed, kept as text while the vault is locked."""

import json

from workpris_desktop.domain.form_answers import GivenAnswers


def draft_of(said: GivenAnswers) -> str:
    """Return answers as text."""
    return json.dumps({str(number): list(texts) for number, texts in said.items()}, ensure_ascii=False)


def said_in(text: str) -> GivenAnswers:
    """Return what was kept as text, {} where nothing was or another program has written it."""
    try:
        return {int(number): tuple(map(str, texts)) for number, texts in json.loads(text).items()}
    except (ValueError, TypeError, AttributeError):
        return {}
