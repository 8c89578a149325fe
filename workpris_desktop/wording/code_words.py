"""What is said of a code that is in none of our lists."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

UNKNOWN_CODES: Final[Mapping[tuple[str, bool], ErrorWords]] = {
    ("type", True): ErrorWords(
        title=marked("messages", "Unknown type of service"),
        sentence=marked("messages", "No type of service has the code “{code}”."),
        advice=marked("messages", "Use one of the codes that are near: {near}."),
    ),
    ("type", False): ErrorWords(
        title=marked("messages", "Unknown type of service"),
        sentence=marked("messages", "No type of service has the code “{code}”."),
        advice=marked("messages", "Use a code such as DEB or ACC.EMG; search --json shows the codes of what it finds."),
    ),
    ("prison", True): ErrorWords(
        title=marked("messages", "Unknown prison"),
        sentence=marked("messages", "No single prison is called “{code}” or has it as its id."),
        advice=marked("messages", "Use one of these ids: {near}."),
    ),
    ("prison", False): ErrorWords(
        title=marked("messages", "Unknown prison"),
        sentence=marked("messages", "No single prison is called “{code}” or has it as its id."),
        advice=marked(
            "messages", "Use the name of a prison such as Kuřim, or the id that search --json --facets shows."
        ),
    ),
    ("region", True): ErrorWords(
        title=marked("messages", "Unknown region"),
        sentence=marked("messages", "No region has the code “{code}”."),
        advice=marked("messages", "Use one of the codes that are near: {near}."),
    ),
    ("region", False): ErrorWords(
        title=marked("messages", "Unknown region"),
        sentence=marked("messages", "No region has the code “{code}”."),
        advice=marked("messages", "Use a NUTS code such as CZ064, or an ISO 3166-2 code such as CZ-64."),
    ),
}
"""The words for an unknown code: by what kind of code it is, and by whether there are codes near it."""
