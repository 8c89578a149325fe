"""Text of a record that is in another language than the sheet: translated where the record is, else marked."""

from dataclasses import dataclass

from workpris_desktop.domain.language import language_code
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.spoken import language_name


@dataclass(frozen=True, slots=True)
class RecordText:
    """A published text as the sheet can say it; ``mark`` says in which language it is, "" where that of the sheet."""

    text: str
    mark: str = ""


def language_mark(service: Service, words: Phrasebook) -> str:
    """Return the words that say in which language a record is, "" where it is that of the sheet or not known.

    Raises:
        KeyError: the phrase bank lacks the mark.
    """
    if not service.content_language or language_code(service.content_language) == language_code(words.language):
        return ""
    return words.say("other_language", language=language_name(service.content_language, words))


def is_in_language(service: Service, words: Phrasebook) -> bool:
    """Tell whether a record is known to be in the language of the sheet."""
    return language_code(service.content_language) == language_code(words.language)


def record_text(
    service: Service, words: Phrasebook, field: str, source: str, *, entity: str = "service", entity_id: str = ""
) -> RecordText:
    """Return a published text in the language of the sheet where the record has it, else as published with its mark.

    Source of the rule: features.md K2.

    Args:
        service: the record, with its translations.
        words: the phrases, in the language of the sheet.
        field: the column of the text.
        source: the text as published.
        entity: the table that the text stands in.
        entity_id: the id of its row, that of the service unless stated.

    Raises:
        KeyError: the phrase bank lacks the mark.
    """
    place = (entity, entity_id or service.id, field)
    for each in service.translations:
        ours = language_code(each.language) == language_code(words.language)
        if ours and (each.entity, each.entity_id, each.field) == place and each.text.strip():
            return RecordText(each.text)
    return RecordText(source, language_mark(service, words) if source.strip() else "")
