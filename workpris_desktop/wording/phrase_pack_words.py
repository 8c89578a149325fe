"""The words of the errors of a phrase pack: the printed words of one language more, made by an office."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import errors, sheet_errors
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

_MEND: Final = marked(
    "messages", "Tell whoever made the phrase pack. Until it is mended, print in one of the other languages."
)

PHRASE_PACK: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    sheet_errors.PhrasePackFaulty: ErrorWords(
        title=marked("messages", "The phrase pack cannot be used"),
        sentence=marked("messages", "“{path}” has phrases that cannot be printed: {detail}."),
        advice=_MEND,
        bare=marked("messages", "A phrase pack for one language more has phrases that cannot be printed."),
    ),
    sheet_errors.PhrasePackMissing: ErrorWords(
        title=marked("messages", "There are no phrases in this language"),
        sentence=marked("messages", "Sheets in this language need the phrase pack “{path}”, and it is not there."),
        advice=marked("messages", "Choose another language for the sheet, or put the phrase pack there."),
        bare=marked("messages", "Sheets in this language need a phrase pack, and it is not there."),
    ),
    sheet_errors.PhrasePackUnreadable: ErrorWords(
        title=marked("messages", "The phrase pack cannot be read"),
        sentence=marked("messages", "“{path}” is no CSV file in UTF-8 with the columns “key” and “text”."),
        advice=_MEND,
        bare=marked("messages", "A phrase pack is no CSV file in UTF-8 with the columns “key” and “text”."),
    ),
    sheet_errors.PhrasePackIncomplete: ErrorWords(
        title=marked("messages", "The phrase pack is not complete"),
        sentence=marked("messages", "“{path}” has no text for these phrases: {detail}."),
        advice=_MEND,
        bare=marked("messages", "A phrase pack has no text for some of the phrases that a sheet needs."),
    ),
    sheet_errors.PhrasePackDoubled: ErrorWords(
        title=marked("messages", "The phrase pack says something twice"),
        sentence=marked("messages", "“{path}” has more than one text for these phrases: {detail}."),
        advice=_MEND,
        bare=marked("messages", "A phrase pack has more than one text for the same phrase."),
    ),
    sheet_errors.PhrasePackGapsWrong: ErrorWords(
        title=marked("messages", "The phrase pack has other gaps"),
        sentence=marked(
            "messages",
            "“{path}” does not have the same words in braces as the English text in these phrases: {detail}.",
        ),
        advice=_MEND,
        bare=marked("messages", "A phrase pack does not have the same words in braces as the English text."),
    ),
}
