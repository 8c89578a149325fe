"""The words of the errors of what offices hand to each other: cards, packets, passphrases and receipts."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain import errors, handover_errors
from workpris_desktop.wording.languages import marked
from workpris_desktop.wording.message_words import ErrorWords
from workpris_desktop.wording.office_error_words import OFFICE
from workpris_desktop.wording.passphrase_error_words import PASSPHRASE

_CARD_AGAIN: Final = marked("messages", "Ask the office for its card again. Nothing was added to the address book.")
_PACKET_AGAIN: Final = marked(
    "messages", "Ask the sender for the file again, on another stick. Nothing was taken over."
)
_TELL_SENDER: Final = marked(
    "messages", "Take over nothing. Call the sender on a number that you know, and say what is written here."
)
_UPDATE: Final = marked("messages", "Update this program, and open the file again.")


def _words(title: str, sentence: str, advice: str, bare: str = "") -> ErrorWords:
    return ErrorWords(title=title, sentence=sentence, advice=advice, bare=bare or sentence)


HANDOVER: Final[Mapping[type[errors.WorkprisError], ErrorWords]] = {
    handover_errors.HandoverError: _words(
        marked("messages", "The file from another office cannot be used"),
        marked("messages", "The file is not as this program needs it."),
        _PACKET_AGAIN,
    ),
    handover_errors.CardUnreadable: _words(
        marked("messages", "This is no office card"),
        marked("messages", "The file or code is not the card of an office, or only part of it was copied."),
        _CARD_AGAIN,
    ),
    handover_errors.CardTooLarge: _words(
        marked("messages", "This is no office card"),
        marked("messages", "The file is larger than the card of any office."),
        _CARD_AGAIN,
    ),
    handover_errors.CardNewer: _words(
        marked("messages", "The office card is of a newer program"),
        marked("messages", "The card was made by a newer version of this program."),
        _UPDATE,
    ),
    handover_errors.CardAltered: _words(
        marked("messages", "The office card was altered"),
        marked("messages", "What stands on the card is not what its office has signed."),
        marked("messages", "Do not use it. Call the office on a number that you know, and ask for its card again."),
    ),
    handover_errors.CardFaulty: _words(
        marked("messages", "The office card is not complete"),
        marked("messages", "The card has a value that no card may have, in “{field}”."),
        _CARD_AGAIN,
        marked("messages", "The card has a value that no card may have."),
    ),
    handover_errors.PacketNotOne: _words(
        marked("messages", "This is no packet"),
        marked("messages", "The file is neither a packet of an office nor a receipt."),
        marked("messages", "Choose the file that the sender has given you; its name ends with “.wpk”."),
    ),
    handover_errors.PacketNewer: _words(
        marked("messages", "The packet is of a newer program"),
        marked("messages", "The packet was made by a newer version of this program."),
        _UPDATE,
    ),
    handover_errors.PacketTooLarge: _words(
        marked("messages", "The packet is too large"),
        marked("messages", "A packet has no more than 64 MB, 200 attachments and 20 receivers."),
        marked("messages", "Leave out attachments, or hand them over in several packets."),
    ),
    handover_errors.PacketCut: _words(
        marked("messages", "The packet was cut off"),
        marked("messages", "The file ends before the packet does: it was not copied to its end."),
        _PACKET_AGAIN,
    ),
    handover_errors.PacketAltered: _words(
        marked("messages", "The packet was altered"),
        marked(
            "messages", "The packet is not as its sender has sealed it: the stick is damaged, or somebody changed it."
        ),
        _PACKET_AGAIN,
    ),
    handover_errors.PacketFaulty: _words(
        marked("messages", "The packet is not made as it should be"),
        marked("messages", "The packet breaks the rules in “{field}”."),
        marked("messages", "Tell its sender what is written here. Nothing was taken over."),
        marked("messages", "The packet breaks the rules that hold for packets."),
    ),
    handover_errors.PacketForOthers: _words(
        marked("messages", "The packet is not for this office"),
        marked("messages", "It was sealed for another office, and nobody else can open it."),
        marked("messages", "Give it back to its sender, and send your office card if it was meant for you."),
    ),
    handover_errors.PacketSignatureWrong: _words(
        marked("messages", "The packet is not from whom it says"),
        marked("messages", "The packet names an office as its sender that has not signed it."),
        _TELL_SENDER,
    ),
    handover_errors.PacketRewrapped: _words(
        marked("messages", "The packet was passed on"),
        marked(
            "messages", "The sender has sealed it for another office, which has passed it on as if it were for you."
        ),
        _TELL_SENDER,
    ),
    handover_errors.PacketExpired: _words(
        marked("messages", "The packet has expired"),
        marked("messages", "The sender has settled that it can be opened until {expired_at}."),
        marked(
            "messages", "Ask the sender for a new one. If the date is still to come, set the clock of this computer."
        ),
        marked("messages", "The sender has settled that it cannot be opened any more."),
    ),
    handover_errors.PacketOwn: _words(
        marked("messages", "This is a packet of your own"),
        marked("messages", "This office has made the packet itself."),
        marked("messages", "Give it to its receiver. What is in it stands in the client's file."),
    ),
    handover_errors.NoReceivers: _words(
        marked("messages", "The packet is for nobody"),
        marked("messages", "Neither an office nor a passphrase was chosen, so that nobody could open it."),
        marked("messages", "Choose the office that gets it, or let a passphrase be made."),
    ),
    handover_errors.IsReceipt: _words(
        marked("messages", "This is a receipt"),
        marked("messages", "The file is no packet, but the receipt for one that this office has sent."),
        marked("messages", "Read it in among the packets that were sent."),
    ),
    handover_errors.IsPacket: _words(
        marked("messages", "This is a packet"),
        marked("messages", "The file is no receipt, but a packet for this office."),
        marked("messages", "Read it in as a packet."),
    ),
    handover_errors.ReceiptUnknown: _words(
        marked("messages", "The receipt belongs to no packet"),
        marked("messages", "It is the receipt for a packet that is not among those this office has sent."),
        marked("messages", "Ask its sender which packet is meant. Nothing has changed."),
    ),
    handover_errors.ReceiptForeign: _words(
        marked("messages", "The receipt is from another office"),
        marked("messages", "It was signed by an office to which the packet was not sent."),
        marked(
            "messages", "Call the office that should have the packet, on a number that you know. Nothing has changed."
        ),
    ),
    **OFFICE,
    **PASSPHRASE,
}
