"""What can go wrong with packets, receipts and office cards; `wording.handover_words` gives every class its words.

Each has a ``code`` that never changes, for logs and support. None holds what stands in a packet, or a passphrase.
"""

from datetime import datetime
from typing import ClassVar

from workpris_desktop.domain.errors import WorkprisError


class HandoverError(WorkprisError):
    """The root of what goes wrong with what offices hand to each other."""

    code: ClassVar[str] = "handover"


class CardUnreadable(HandoverError):
    """The file is no office card, or not written in the one way in which a card is; ``detail`` names what is odd."""

    code: ClassVar[str] = "card-unreadable"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class CardTooLarge(HandoverError):
    """The file is larger than any office card."""

    code: ClassVar[str] = "card-too-large"


class CardNewer(HandoverError):
    """The card was made by a newer program."""

    code: ClassVar[str] = "card-newer"


class CardAltered(HandoverError):
    """The signature of a card does not belong to what it says."""

    code: ClassVar[str] = "card-altered"


class CardFaulty(HandoverError):
    """A card has a ``field`` with a value that no card may have; the value is not repeated."""

    code: ClassVar[str] = "card-faulty"

    def __init__(self, field: str = "") -> None:
        super().__init__(field)
        self.field = field


class PacketNotOne(HandoverError):
    """The file does not begin as a packet does."""

    code: ClassVar[str] = "packet-not-one"


class PacketNewer(HandoverError):
    """The packet was made by a newer program."""

    code: ClassVar[str] = "packet-newer"


class PacketTooLarge(HandoverError):
    """The packet, or something in it, is beyond the limits; ``detail`` says which."""

    code: ClassVar[str] = "packet-too-large"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class PacketCut(HandoverError):
    """The file ends before the packet does."""

    code: ClassVar[str] = "packet-cut"


class PacketAltered(HandoverError):
    """The packet is not as it was sealed: something was changed, by chance or on purpose."""

    code: ClassVar[str] = "packet-altered"


class PacketFaulty(HandoverError):
    """Its sender has made a packet that breaks the form; ``field`` says where."""

    code: ClassVar[str] = "packet-faulty"

    def __init__(self, field: str = "") -> None:
        super().__init__(field)
        self.field = field


class PacketForOthers(HandoverError):
    """None of the keys of this office opens the packet."""

    code: ClassVar[str] = "packet-for-others"


class PassphraseNeeded(HandoverError):
    """None of the keys of this office opens the packet, but it has a passphrase, and none was given."""

    code: ClassVar[str] = "passphrase-needed"


class PassphraseUncalledFor(HandoverError):
    """A passphrase was given, and the packet has none."""

    code: ClassVar[str] = "passphrase-uncalled-for"


class PassphraseMistyped(HandoverError):
    """What was typed is not six words of one list; ``place`` is the first word that is in none, None for their number.

    The words are not repeated.
    """

    code: ClassVar[str] = "passphrase-mistyped"

    def __init__(self, place: int | None = None) -> None:
        super().__init__(place)
        self.place = place


class PacketPassphraseWrong(HandoverError):
    """The passphrase does not open the packet."""

    code: ClassVar[str] = "passphrase-wrong"


class PassphraseTooCostly(HandoverError):
    """Trying a passphrase would take more memory and time than any honest packet asks for; nothing was computed."""

    code: ClassVar[str] = "passphrase-too-costly"


class PacketSignatureWrong(HandoverError):
    """The signature in the packet is not that of the office that it names as its sender."""

    code: ClassVar[str] = "packet-signature-wrong"


class PacketRewrapped(HandoverError):
    """The sender has signed the packet for other receivers; one of them has passed it on as if it were for us."""

    code: ClassVar[str] = "packet-rewrapped"


class PacketExpired(HandoverError):
    """The sender has settled that the packet is not to be opened after ``expired_at`` (UTC)."""

    code: ClassVar[str] = "packet-expired"

    def __init__(self, expired_at: datetime | None = None) -> None:
        super().__init__(expired_at)
        self.expired_at = expired_at


class PacketOwn(HandoverError):
    """This office has made the packet itself."""

    code: ClassVar[str] = "packet-own"


class NoReceivers(HandoverError):
    """A packet was to be sealed for nobody: neither an office nor a passphrase."""

    code: ClassVar[str] = "no-receivers"


class IsReceipt(HandoverError):
    """What was opened as a packet is a receipt."""

    code: ClassVar[str] = "is-receipt"


class IsPacket(HandoverError):
    """What was opened as a receipt is a packet."""

    code: ClassVar[str] = "is-packet"


class ReceiptUnknown(HandoverError):
    """A receipt is about a packet that this office has not sent, or that was another one."""

    code: ClassVar[str] = "receipt-unknown"


class ReceiptForeign(HandoverError):
    """A receipt was signed by an office to which the packet was not sent."""

    code: ClassVar[str] = "receipt-foreign"


class CardOwn(HandoverError):
    """The card is that of this office itself."""

    code: ClassVar[str] = "card-own"


class OwnCardMissing(HandoverError):
    """This office has no card yet, so that nothing can be signed."""

    code: ClassVar[str] = "own-card-missing"


class OfficeNotFound(HandoverError):
    """There is no such office in the address book any more."""

    code: ClassVar[str] = "office-not-found"


class OfficeWithoutCard(HandoverError):
    """Nothing can be sealed for an office whose card is not in the address book."""

    code: ClassVar[str] = "office-without-card"


class WordsDiffer(HandoverError):
    """What was typed are not the words of the card; ``place`` is the first word that differs, from 1.

    None where there are not as many words as on a card.
    """

    code: ClassVar[str] = "words-differ"

    def __init__(self, place: int | None = None) -> None:
        super().__init__(place)
        self.place = place


class SenderNotCompared(HandoverError):
    """Nobody has made sure yet that the sender of a packet is who the card says."""

    code: ClassVar[str] = "sender-not-compared"


class PacketDecided(HandoverError):
    """It was decided about this packet before, or its content is gone."""

    code: ClassVar[str] = "packet-decided"


class InboxFull(HandoverError):
    """So many packets wait that no other is taken in before some are decided about."""

    code: ClassVar[str] = "inbox-full"


class AttachmentUnfit(HandoverError):
    """A file is no PDF, or is damaged, so that it is not attached."""

    code: ClassVar[str] = "attachment-unfit"


class AttachmentTooLarge(HandoverError):
    """A file is larger than any that is attached; ``most`` is how many megabytes it may have."""

    code: ClassVar[str] = "attachment-too-large"

    def __init__(self, most: int = 0) -> None:
        super().__init__(most)
        self.most = most
