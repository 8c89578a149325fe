"""The header of a packet, judged field by field: the same when it is sealed and when it is opened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from workpris_desktop.cases.handover import field_reading as field
from workpris_desktop.domain.handover_errors import PacketFaulty, PacketTooLarge
from workpris_desktop.domain.packet import (
    LARGEST_PACKET_BYTES,
    LONGEST_BASIS,
    LONGEST_TITLE,
    MOST_BLOBS,
    MOST_DAYS,
    MOST_RECEIVERS,
    BasisKind,
    PacketBasis,
    PacketTerms,
)

_NAMES: Final = frozenset(
    {
        "format",
        "version",
        "id",
        "sender",
        "recipients",
        "slot_sha256",
        "created",
        "expires",
        "purpose",
        "basis",
        "reply_to",
        "blobs",
    }
)
_BLOB_NAMES: Final = frozenset({"sha256", "size", "kind", "title", "mime"})
_BASIS_NAMES: Final = frozenset({"kind", "text"})


@dataclass(frozen=True, slots=True)
class BlobEntry:
    """What a header says of a blob; ``sha256`` in hex, ``size`` in bytes."""

    sha256: str
    size: int
    kind: str
    title: str
    mime: str


@dataclass(frozen=True, slots=True)
class PacketHeader:
    """What a header says, but for its sender; ``slot_sha256`` (hex) is "" where there is no slot."""

    id: str
    reply_to: str
    recipients: tuple[str, ...]
    slot_sha256: str
    made_at: datetime
    terms: PacketTerms
    blobs: tuple[BlobEntry, ...]

    def __repr__(self) -> str:
        """Return its id only."""
        return f"PacketHeader({self.id})"


def read_header(told: Mapping[str, Any]) -> PacketHeader:
    """Return what the header of a packet says.

    Raises:
        PacketTooLarge: it has too many blobs or receivers, or says more bytes than a packet can have.
        PacketFaulty: it breaks the form.
    """
    try:
        return _header(told)
    except field.FieldWrong as wrong:
        raise PacketFaulty(wrong.name) from wrong


def demand_good_header(told: Mapping[str, Any]) -> None:
    """Let a header pass that every reader takes.

    Raises:
        PacketTooLarge: as `read_header`.
        PacketFaulty: as `read_header`.
    """
    read_header(told)


def recipients_of(told: Mapping[str, Any]) -> tuple[str, ...]:
    """Return whom a header names as receivers, each once and sorted.

    Raises:
        PacketTooLarge: there are too many.
        FieldWrong: they are written otherwise.
    """
    found = told["recipients"]
    if not isinstance(found, list):
        raise field.FieldWrong("recipients")
    if len(found) > MOST_RECEIVERS:
        raise PacketTooLarge("receivers")
    texts = tuple(field.matching({"recipients": each}, "recipients", field.RECIPIENT) for each in found)
    if list(texts) != sorted(set(texts)):
        raise field.FieldWrong("recipients")
    return texts


def _header(told: Mapping[str, Any]) -> PacketHeader:
    field.demand_only(told, _NAMES)
    made_at, expires_at = field.moment(told, "created"), field.moment(told, "expires")
    if not timedelta(0) < expires_at - made_at <= timedelta(days=MOST_DAYS):
        raise field.FieldWrong("expires")
    return PacketHeader(
        id=field.matching(told, "id", field.HEX_16),
        reply_to=field.matching(told, "reply_to", field.HEX_16),
        recipients=recipients_of(told),
        slot_sha256=field.matching(told, "slot_sha256", field.HEX_32) if told["slot_sha256"] != "" else "",
        made_at=made_at,
        terms=PacketTerms(field.matching(told, "purpose", field.CODE), _basis(told["basis"]), expires_at),
        blobs=_blobs(told["blobs"]),
    )


def _basis(told: Any) -> PacketBasis:
    if not isinstance(told, dict):
        raise field.FieldWrong("basis")
    field.demand_only(told, _BASIS_NAMES)
    return PacketBasis(field.value_of(told, "kind", BasisKind), field.line(told, "text", LONGEST_BASIS, least=1))


def _blobs(told: Any) -> tuple[BlobEntry, ...]:
    if not isinstance(told, list):
        raise field.FieldWrong("blobs")
    if len(told) > MOST_BLOBS:
        raise PacketTooLarge("blobs")
    entries = tuple(map(_blob, told))
    if sum(entry.size for entry in entries) > LARGEST_PACKET_BYTES:
        raise PacketTooLarge("packet")
    return entries


def _blob(told: Any) -> BlobEntry:
    if not isinstance(told, dict):
        raise field.FieldWrong("blobs")
    field.demand_only(told, _BLOB_NAMES)
    return BlobEntry(
        sha256=field.matching(told, "sha256", field.HEX_32),
        size=field.number(told, "size"),
        kind=field.matching(told, "kind", field.CODE),
        title=field.line(told, "title", LONGEST_TITLE),
        mime=field.matching(told, "mime", field.MIME),
    )
