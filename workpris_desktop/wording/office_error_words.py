"""The words of the errors of the address book, the inbox and attachments."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import errors, handover_errors
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords


def _words(title: str, sentence: str, advice: str, bare: str = "") -> ErrorWords:
    return ErrorWords(title=title, sentence=sentence, advice=advice, bare=bare or sentence)


OFFICE: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    handover_errors.CardOwn: _words(
        marked("messages", "This is your own card"),
        marked("messages", "The card is the one that this office hands out itself."),
        marked("messages", "Give it to the other office, and read in theirs."),
    ),
    handover_errors.OwnCardMissing: _words(
        marked("messages", "This office has no card yet"),
        marked("messages", "A packet and a receipt are signed with the keys of the office, and there are none yet."),
        marked("messages", "Make the card of your office under “Offices”, and try again."),
    ),
    handover_errors.OfficeNotFound: _words(
        marked("messages", "The office is not in the address book"),
        marked("messages", "Somebody has taken it out of the address book meanwhile."),
        marked("messages", "Choose another one, or add it again under “Offices”."),
    ),
    handover_errors.OfficeWithoutCard: _words(
        marked("messages", "There is no card of this office"),
        marked("messages", "A packet can be sealed only for an office whose card was read in."),
        marked("messages", "Ask the office for its card, or use words that are told by telephone instead."),
    ),
    handover_errors.WordsDiffer: _words(
        marked("messages", "The words are not those of the card"),
        marked("messages", "Word {place} is another one than on the card."),
        marked(
            "messages",
            "Let the other office read out its words once more, slowly. If they differ again, the card is not theirs: "
            "remove it, and ask for another one in person.",
        ),
        marked("messages", "A card has eight words; what was typed has more or fewer."),
    ),
    handover_errors.SenderNotCompared: _words(
        marked("messages", "Nobody has made sure who sent this"),
        marked("messages", "The words of the sender's card were not compared by telephone yet."),
        marked(
            "messages", "Call the office on a number that you know, compare the words, and take the packet in then."
        ),
    ),
    handover_errors.PacketDecided: _words(
        marked("messages", "This packet is done with"),
        marked(
            "messages",
            "It was taken in or refused before, or its time was over, and its content is gone from the inbox.",
        ),
        marked("messages", "If something is missing, ask the sender for a new packet. Nothing has changed."),
    ),
    handover_errors.InboxFull: _words(
        marked("messages", "The inbox is full"),
        marked("messages", "So many packets wait that no other is taken in."),
        marked("messages", "Take in or refuse some of those that wait, and read this file in again."),
    ),
    handover_errors.AttachmentUnfit: _words(
        marked("messages", "This file cannot be attached"),
        marked("messages", "It is no PDF, or it is damaged."),
        marked("messages", "Save the document as PDF, and add that file. Nothing was added."),
    ),
    handover_errors.AttachmentTooLarge: _words(
        marked("messages", "This file is too large"),
        marked("messages", "A document that is attached may have {most} MB at most."),
        marked("messages", "Scan it with a lower resolution, or in several parts. Nothing was added."),
        marked("messages", "The document is larger than any that is attached."),
    ),
}
