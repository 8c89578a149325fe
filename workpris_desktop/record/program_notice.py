"""A notice of a newer program as a value of JSON or TOML, checked as all that comes from outside."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from workpris_desktop.domain.program_notice import LONGEST_SENTENCE, MOST_LANGUAGES, ProgramNotice, is_version
from workpris_desktop.record.text import clean_text

_CODE_LETTERS: Final = (2, 3)


def notice_value(notice: ProgramNotice | None) -> dict[str, Any] | None:
    """Return a notice as a value of JSON, None for none."""
    if notice is None:
        return None
    said = {code: notice.says[code] for code in sorted(notice.says)}
    return {"version": notice.version, "since": notice.since.isoformat(), "urgent": notice.urgent, "says": said}


def read_notice(said: object) -> ProgramNotice | None:
    """Return the notice that a value is, None for what is none: for its sake no directory is refused."""
    return None if wrong_of(said) else _notice(said)


def wrong_of(said: object) -> str:
    """Return the key whose value is wrong, "" where the whole is a notice."""
    if not isinstance(said, Mapping):
        return "version"
    version, since, urgent, says = (said.get(key) for key in ("version", "since", "urgent", "says"))
    if not isinstance(version, str) or not is_version(version):
        return "version"
    if _day(since) is None:
        return "since"
    if not isinstance(urgent, bool | None):
        return "urgent"
    if says is not None and not _are_sentences(says):
        return "says"
    return ""


def _notice(said: Any) -> ProgramNotice:
    says = {code: clean_text(text) for code, text in (said.get("says") or {}).items()}
    day = _day(said["since"])
    assert day is not None
    return ProgramNotice(said["version"], day, bool(said.get("urgent")), says)


def _day(said: object) -> date | None:
    """Return a day as TOML has it, or as text; a moment is none."""
    if type(said) is date:
        return said
    try:
        return date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None


def _are_sentences(says: object) -> bool:
    return (
        isinstance(says, Mapping)
        and len(says) <= MOST_LANGUAGES
        and all(map(_is_code, says))
        and all(map(_is_sentence, says.values()))
    )


def _is_sentence(text: object) -> bool:
    return isinstance(text, str) and len(text) <= LONGEST_SENTENCE and bool(clean_text(text))


def _is_code(code: object) -> bool:
    return isinstance(code, str) and code.isascii() and code.isalpha() and code.islower() and len(code) in _CODE_LETTERS
