"""What a person is told about an error: what happened, why, and what to do now."""

from dataclasses import dataclass
from datetime import date, datetime
from string import Formatter
from typing import Final

from PySide6.QtCore import QCoreApplication

from workpris_desktop.domain.errors import DisplayMissing, SeveralTowns, UnknownCode, WorkprisError, WrongUsage
from workpris_desktop.wording.code_words import UNKNOWN_CODES
from workpris_desktop.wording.coverage_error_words import COVERAGE
from workpris_desktop.wording.dates import on_the_clock, short_date
from workpris_desktop.wording.decimals import decimal_text
from workpris_desktop.wording.entry_words import ENTRY
from workpris_desktop.wording.handover_words import HANDOVER
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.machine_words import LIBRARIES_MISSING, MACHINE
from workpris_desktop.wording.message_words import ASKED, PACKAGE, ErrorWords
from workpris_desktop.wording.passing_error_words import PASSING
from workpris_desktop.wording.phrase_pack_words import PHRASE_PACK
from workpris_desktop.wording.publisher_words import PUBLISHER
from workpris_desktop.wording.register_words import REGISTER
from workpris_desktop.wording.repository_words import REPOSITORY
from workpris_desktop.wording.slip_words import SLIP
from workpris_desktop.wording.update_words import UPDATE
from workpris_desktop.wording.vault_words import VAULT

_WORDS: Final = {
    **ASKED,
    **PACKAGE,
    **MACHINE,
    **PHRASE_PACK,
    **COVERAGE,
    **PUBLISHER,
    **UPDATE,
    **REPOSITORY,
    **SLIP,
    **ENTRY,
    **VAULT,
    **REGISTER,
    **HANDOVER,
    **PASSING,
}


@dataclass(frozen=True, slots=True)
class Message:
    """An error in words, in the language spoken now."""

    title: str
    sentence: str
    advice: str


def message_for(error: WorkprisError) -> Message:
    """Return what to say about an error, in the language spoken now."""
    words = _words_for(error)
    known = {name: text for name, text in _gaps(error).items() if text}
    sentence = words.sentence if _gap_names(words.sentence) <= known.keys() else words.bare
    title, sentence, advice = (
        QCoreApplication.translate("messages", text) for text in (words.title, sentence, words.advice)
    )
    return Message(title, sentence.format_map(known), advice.format_map(known))


def has_words_for(kind: type[WorkprisError]) -> bool:
    """Tell whether a class of errors has words of its own, and does not fall back on those of its parent."""
    return kind is UnknownCode or kind in _WORDS


def _words_for(error: WorkprisError) -> ErrorWords:
    if isinstance(error, UnknownCode):
        return UNKNOWN_CODES[error.kind, bool(error.near)]
    if isinstance(error, DisplayMissing) and error.packages:
        return LIBRARIES_MISSING
    return next(_WORDS[kind] for kind in type(error).__mro__ if kind in _WORDS)


def _gaps(error: WorkprisError) -> dict[str, str]:
    """Return what the error knows, as text, by the name of its gap."""
    known = {name: _as_text(value) for name, value in vars(error).items() if value is not None}
    if isinstance(error, WrongUsage) and error.args:
        known.setdefault("detail", _as_text(error.args[0]))
    if isinstance(error, SeveralTowns):
        # There are commas inside the names.
        known["names"] = "; ".join(error.names)
    if isinstance(error, DisplayMissing):
        known["packages"] = " ".join(error.packages)
    return known


def _as_text(value: object) -> str:
    if isinstance(value, datetime):
        local = on_the_clock(value)
        return f"{short_date(local.date(), spoken_language())} {local:%H:%M}"
    if isinstance(value, date):
        return short_date(value, spoken_language())
    if isinstance(value, float):
        return decimal_text(value, spoken_language())
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _gap_names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}
