"""What is said when facts may not be passed on."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import errors, passing_errors
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

PASSING: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    passing_errors.NoGroundToPassOn: ErrorWords(
        title=marked("messages", "Nothing may be passed on yet"),
        sentence=marked(
            "messages",
            "For this receiver and purpose there is neither another legal basis nor a consent that counts today. "
            "Nothing was passed on.",
        ),
        advice=marked(
            "messages",
            "Look under “Consent or legal basis” at what is there: it may have ended, been refused or taken back. Then "
            "write down a new one, or leave it.",
        ),
        bare=marked("messages", "There is no ground to pass this on. Nothing was passed on."),
    ),
    passing_errors.GroundTooNarrow: ErrorWords(
        title=marked("messages", "The consent or legal basis covers less"),
        sentence=marked(
            "messages",
            "Facts that were to be passed on and are not covered: {count}. Nothing was passed on.",
        ),
        advice=marked(
            "messages",
            "Leave these facts out, or write down a new consent or legal basis that names them.",
        ),
        bare=marked("messages", "It does not cover all that was to be passed on. Nothing was passed on."),
    ),
}
