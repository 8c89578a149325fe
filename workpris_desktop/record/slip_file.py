"""Correction slips as JSON: in the box of an office, and in the signed file for a publisher.

The file is ``{"format_version", "office_key", "signature", "signed": {"made_on", "slips"}}``. Ed25519 signs the bytes
of the value of ``signed`` as they stand in the file, behind `SIGNED_FOR`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Annotated, Final

import msgspec

from workpris_desktop.domain.client_data import holds_certain_sign
from workpris_desktop.domain.errors import DescriptorUnreadable, PackageNewer
from workpris_desktop.domain.slip import (
    MOST_SLIPS,
    Correction,
    Proposal,
    Slip,
    WrongLine,
)
from workpris_desktop.domain.slip_errors import (
    SlipFaulty,
    SlipFileAltered,
    SlipFileNewer,
    SlipFileTooLarge,
    SlipFileUnreadable,
    SlipTells,
)
from workpris_desktop.record.format_version import demand_readable_version
from workpris_desktop.record.slip_form import SlipForm, StrictForm, form_fault, proposal_rows, slip_form, slip_of

SLIP_FORMAT: Final = "1.0"
SIGNED_FOR: Final = b"workpris slips 1\n"
"""So that a signature counts for nothing else than slips."""

LARGEST_SLIP_FILE_BYTES: Final = 20_000_000


class _Box(StrictForm):
    format_version: Annotated[str, msgspec.Meta(max_length=20)]
    slips: list[msgspec.Raw]


class _Signed(StrictForm):
    made_on: date
    slips: Annotated[list[SlipForm], msgspec.Meta(max_length=MOST_SLIPS)]


class _File(StrictForm):
    format_version: Annotated[str, msgspec.Meta(max_length=20)]
    office_key: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
    signature: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}\Z")]
    signed: msgspec.Raw


class _Version(msgspec.Struct):
    format_version: str


@dataclass(frozen=True, slots=True)
class SlipFile:
    """What an office has handed over; ``office_key`` is its public key, which only shows that two files are of one."""

    office_key: bytes
    made_on: date
    slips: tuple[Slip, ...]


def office_fingerprint(public_key: bytes) -> str:
    """Return by what an office can be told from others: half of the SHA-256 of its key, in groups of four."""
    digits = sha256(public_key).hexdigest()[:32]
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def demand_good_slip(slip: Slip) -> None:
    """Let a slip pass that may be kept and handed over: of its form, and without what can only be about a person.

    Raises:
        SlipFaulty: a publisher could not read it.
        SlipTells: it holds a birth number or a date of birth.
    """
    try:
        msgspec.json.decode(_encoded(slip), type=SlipForm)
    except (msgspec.DecodeError, msgspec.EncodeError, ValueError, TypeError, RecursionError) as error:
        raise SlipFaulty(form_fault(error)) from error
    for text, is_telephone in _texts(slip):
        if holds_certain_sign(text, slip.made_on, is_telephone=is_telephone):
            raise SlipTells


def box_bytes(slips: Iterable[Slip]) -> bytes:
    """Return the content of the file in which slips wait."""
    box = _Box(format_version=SLIP_FORMAT, slips=[msgspec.Raw(_encoded(slip)) for slip in slips])
    return msgspec.json.format(msgspec.json.encode(box), indent=1) + b"\n"


def read_box(data: bytes) -> tuple[tuple[Slip, ...], bool]:
    """Return the slips of the file in which they wait, and whether all of it could be read."""
    try:
        said = msgspec.json.decode(data, type=_Box).slips
    except (msgspec.DecodeError, ValueError, RecursionError):
        return (), False
    good = []
    for raw in said[:MOST_SLIPS]:
        try:
            good.append(slip_of(msgspec.json.decode(raw, type=SlipForm)))
        except (msgspec.DecodeError, SlipFaulty, ValueError, RecursionError):
            continue
    return tuple(good), len(good) == len(said)


def signed_file(slips: Sequence[Slip], made_on: date, office_key: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the one file that is handed over.

    Args:
        slips: what goes out.
        made_on: the day.
        office_key: the public key of the office.
        sign: returns the signature of the office under bytes.

    Raises:
        SlipFaulty: a slip is not of its form.
        SlipTells: a slip holds a birth number or a date of birth.
    """
    for slip in slips:
        demand_good_slip(slip)
    sent = [slip_form(slip.as_sent()) for slip in slips]
    signed = msgspec.json.format(msgspec.json.encode(_Signed(made_on=made_on, slips=sent)), indent=1)
    head = {"format_version": SLIP_FORMAT, "office_key": office_key.hex(), "signature": sign(SIGNED_FOR + signed).hex()}
    return msgspec.json.encode({**head, "signed": msgspec.Raw(signed)}) + b"\n"


def read_signed_file(data: bytes, name: str) -> SlipFile:
    """Return what an office has handed over, once its signature and its form were checked.

    Args:
        data: the content of the file.
        name: what the file is called in errors.

    Raises:
        SlipFileTooLarge: it is beyond the limits.
        SlipFileNewer: it was made by a newer program.
        SlipFileUnreadable: it is not of its form.
        SlipFileAltered: it is not as it was signed.
    """
    if len(data) > LARGEST_SLIP_FILE_BYTES:
        raise SlipFileTooLarge(name)
    try:
        demand_readable_version(msgspec.json.decode(data, type=_Version).format_version or "-", name)
        whole = msgspec.json.decode(data, type=_File)
        _demand_signature(whole, name)
        signed = msgspec.json.decode(whole.signed, type=_Signed)
        slips = tuple(map(slip_of, signed.slips))
    except PackageNewer as newer:
        raise SlipFileNewer(name, newer.detail) from newer
    except (DescriptorUnreadable, SlipFaulty) as fault:
        raise SlipFileUnreadable(name, fault.detail) from fault
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise SlipFileUnreadable(name, form_fault(error)) from error
    return SlipFile(bytes.fromhex(whole.office_key), signed.made_on, slips)


def _demand_signature(whole: _File, name: str) -> None:
    # Only who reads files of others needs it.
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415

    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(whole.office_key))
    try:
        key.verify(bytes.fromhex(whole.signature), SIGNED_FOR + bytes(whole.signed))
    except InvalidSignature as error:
        raise SlipFileAltered(name) from error


def _texts(slip: Slip) -> Iterator[tuple[str, bool]]:
    """Walk the texts of a slip, and whether each is a telephone number."""
    yield slip.sender, False
    if isinstance(slip.about, Correction):
        yield slip.about.right, slip.about.line is WrongLine.TELEPHONE
    elif isinstance(slip.about, Proposal):
        for table, row in proposal_rows(slip.about.service):
            yield from ((text, table == "phone") for name, text in row.items() if not _is_bare(name))


def _is_bare(column: str) -> bool:
    """Tell whether a column holds nothing that anybody types: an id, or a coordinate."""
    return column.endswith("id") or column in {"latitude", "longitude"}


def _encoded(slip: Slip) -> bytes:
    return msgspec.json.encode(slip_form(slip))
