"""The inside of a packet: length, header, signature, blobs one after the other, zeros up to a padded size."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any, Final

from workpris_desktop.cases.handover.canonical_json import canonical, canonical_object
from workpris_desktop.cases.handover.card_file import card_of
from workpris_desktop.cases.handover.office_keys import is_signed_by, signature
from workpris_desktop.cases.handover.padding import padded_size
from workpris_desktop.domain.handover_errors import (
    HandoverError,
    PacketAltered,
    PacketFaulty,
    PacketNewer,
    PacketSignatureWrong,
    PacketTooLarge,
)
from workpris_desktop.domain.office_card import OfficeCard, OfficeKeys
from workpris_desktop.domain.packet import LARGEST_HEADER_BYTES

MEANT_FOR: Final = b"office-handover-v1\0"
"""Stands before a header when it is signed, so that the signature counts for nothing else (security.md 3.2)."""

PACKET_FORMAT: Final = "workpris-packet"
RECEIPT_FORMAT: Final = "workpris-receipt"
VERSION: Final = 1

_LENGTH_BYTES: Final = 4
_SIGNATURE_BYTES: Final = 64
_FORMATS: Final = (PACKET_FORMAT, RECEIPT_FORMAT)


@dataclass(frozen=True, slots=True)
class SignedContent:
    """A header whose signature was verified, who signed it, and the bytes that follow, which were not verified yet."""

    header: Mapping[str, Any]
    sender: OfficeCard
    rest: memoryview

    def __repr__(self) -> str:
        """Return nothing that was encrypted."""
        return "SignedContent(...)"


def packed(header: Mapping[str, Any], blobs: Sequence[bytes], keys: OfficeKeys) -> bytes:
    """Return what is encrypted.

    Args:
        header: what is signed; it must say the hash of each blob.
        blobs: what follows it.
        keys: of the sender.

    Raises:
        PacketTooLarge: the header is beyond the limit.
    """
    text = canonical(header)
    if len(text) > LARGEST_HEADER_BYTES:
        raise PacketTooLarge("header")
    parts = (len(text).to_bytes(_LENGTH_BYTES), text, signature(keys, MEANT_FOR, text), *blobs)
    size = sum(map(len, parts))
    return b"".join((*parts, bytes(padded_size(size) - size)))


def unpacked(content: bytes) -> SignedContent:
    """Return header and sender of a content, once the signature was verified.

    Raises:
        PacketAltered: it is not of the form.
        PacketTooLarge: the header is beyond the limit.
        PacketNewer: a newer program made it.
        PacketFaulty: the sender's card is none.
        PacketSignatureWrong: the one who is named as sender has not signed it.
    """
    length = int.from_bytes(content[:_LENGTH_BYTES])
    if length > LARGEST_HEADER_BYTES:
        raise PacketTooLarge("header")
    signed_at = _LENGTH_BYTES + length
    rest_at = signed_at + _SIGNATURE_BYTES
    if len(content) < rest_at:
        raise PacketAltered
    text = content[_LENGTH_BYTES:signed_at]
    try:
        header = canonical_object(text)
    except ValueError as error:
        raise PacketFaulty("JSON") from error
    _demand_version(header)
    sender = _sender(header)
    if not is_signed_by(sender.signing_key, content[signed_at:rest_at], MEANT_FOR, text):
        raise PacketSignatureWrong
    return SignedContent(header, sender, memoryview(content)[rest_at:])


def taken_blobs(content: SignedContent, sizes: Sequence[int]) -> tuple[memoryview, ...]:
    """Return the blobs that follow a header; what follows them must be the zeros that fill up, as many as must be.

    Args:
        content: with its header.
        sizes: of the blobs, in bytes, as the header says.

    Raises:
        PacketAltered: there are more or fewer bytes than the header says.
    """
    edges = list(accumulate(sizes, initial=0))
    before = len(canonical(content.header)) + _LENGTH_BYTES + _SIGNATURE_BYTES
    filling = bytes(content.rest[edges[-1] :])
    if len(content.rest) + before != padded_size(before + edges[-1]) or filling.count(0) != len(filling):
        raise PacketAltered
    return tuple(content.rest[begin:end] for begin, end in pairwise(edges))


def _demand_version(header: Mapping[str, Any]) -> None:
    version = header.get("version")
    if header.get("format") not in _FORMATS or type(version) is not int or version < VERSION:
        raise PacketFaulty("version")
    if version > VERSION:
        raise PacketNewer


def _sender(header: Mapping[str, Any]) -> OfficeCard:
    told = header.get("sender")
    if not isinstance(told, dict):
        raise PacketFaulty("sender")
    try:
        return card_of(told)
    except HandoverError as error:
        raise PacketFaulty("sender") from error
