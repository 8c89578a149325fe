"""The words of what can be wrong with the passphrase of a packet."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import errors, handover_errors
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords

PASSPHRASE: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    handover_errors.PassphraseNeeded: ErrorWords(
        title=marked("messages", "The packet needs a passphrase"),
        sentence=marked("messages", "The packet was not sealed for the key of this office, but it has a passphrase."),
        advice=marked("messages", "Ask the sender by telephone for the six words, and type them here."),
    ),
    handover_errors.PassphraseUncalledFor: ErrorWords(
        title=marked("messages", "The packet has no passphrase"),
        sentence=marked("messages", "Only the key of an office opens this packet."),
        advice=marked("messages", "Open it without a passphrase."),
    ),
    handover_errors.PassphraseMistyped: ErrorWords(
        title=marked("messages", "The passphrase is mistyped"),
        sentence=marked("messages", "A passphrase has six words of one list; word {place} is not in it."),
        advice=marked("messages", "Let the sender spell the words, and type them again."),
        bare=marked("messages", "A passphrase has six words of one list."),
    ),
    handover_errors.PacketPassphraseWrong: ErrorWords(
        title=marked("messages", "The passphrase is not right"),
        sentence=marked("messages", "These six words do not open this packet."),
        advice=marked("messages", "Ask the sender whether the words belong to this packet, and type them again."),
    ),
    handover_errors.PassphraseTooCostly: ErrorWords(
        title=marked("messages", "The packet would block this computer"),
        sentence=marked(
            "messages", "Trying its passphrase would take more memory than any packet of this program needs."
        ),
        advice=marked("messages", "Do not open it. Call the sender on a number that you know."),
    ),
}
