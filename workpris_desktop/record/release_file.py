"""``release.json``: the target in which a publisher says of what parts a release is made."""

from datetime import UTC, datetime
from typing import Annotated, Any, Final

import msgspec

from workpris_desktop.domain.errors import DescriptorUnreadable
from workpris_desktop.domain.release import PartDelta, Release, ReleasePart
from workpris_desktop.domain.sync_errors import SourceMalformed
from workpris_desktop.record.format_version import demand_readable_version
from workpris_desktop.record.program_notice import notice_value, read_notice

RELEASE_FILE: Final = "release.json"
LARGEST_RELEASE_FILE_BYTES: Final = 1_000_000
RELEASE_FORMAT: Final = "1.0"
MOST_PARTS: Final = 60
MOST_DELTAS: Final = 10

TARGET_NAME: Final = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\Z"
"""A name that is no path, no device and no hidden file on any system."""

_Sequence = Annotated[int, msgspec.Meta(ge=1, le=999_999_999)]
_Count = Annotated[int, msgspec.Meta(ge=0, le=2_000_000_000)]
_Target = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9]" + TARGET_NAME[len("[A-Za-z0-9]") :])]
_Country = Annotated[str, msgspec.Meta(pattern=r"^(?:[A-Z]{2})?\Z")]
_Hash = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]


class _Delta(msgspec.Struct, rename={"from_sequence": "from"}):
    from_sequence: _Sequence
    target: _Target


class _Part(msgspec.Struct):
    country: _Country
    target: _Target
    size_bytes: _Count
    sha256: _Hash
    services: _Count
    municipalities: _Count = 0
    deltas: Annotated[list[_Delta], msgspec.Meta(max_length=MOST_DELTAS)] = []


class _File(msgspec.Struct):
    format_version: Annotated[str, msgspec.Meta(max_length=20)]
    sequence: _Sequence
    issued: datetime
    package: dict[str, Any]
    parts: Annotated[list[_Part], msgspec.Meta(min_length=1, max_length=MOST_PARTS)]
    program: Any = None


class _Version(msgspec.Struct):
    format_version: str


def release_bytes(release: Release) -> bytes:
    """Return a release as the content of its file, the same bytes for the same release."""
    whole: dict[str, Any] = {
        "format_version": RELEASE_FORMAT,
        "sequence": release.sequence,
        "issued": release.issued.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "package": release.package,
        "parts": [_part_value(part) for part in release.parts],
    }
    if release.program is not None:
        whole["program"] = notice_value(release.program)
    return msgspec.json.format(msgspec.json.encode(whole, order="sorted"), indent=1) + b"\n"


def read_release(data: bytes) -> Release:
    """Return the release that a file tells of.

    Raises:
        PackageNewer: it was made for a newer program.
        SourceMalformed: it is not of its form.
    """
    try:
        # First of all: what else a newer form says may be of a shape that is not known here.
        demand_readable_version(msgspec.json.decode(data, type=_Version).format_version, RELEASE_FILE)
        return _release_of(msgspec.json.decode(data, type=_File))
    except (msgspec.DecodeError, DescriptorUnreadable, ValueError, RecursionError) as error:
        raise SourceMalformed(RELEASE_FILE, type(error).__name__) from error


def _release_of(said: _File) -> Release:
    countries = [part.country for part in said.parts]
    if said.issued.tzinfo is None or len(set(countries)) != len(countries):
        raise ValueError(RELEASE_FILE)
    return Release(
        sequence=said.sequence,
        issued=said.issued.astimezone(UTC),
        package=said.package,
        parts=tuple(_part_of(part) for part in said.parts),
        program=read_notice(said.program),
    )


def _part_of(said: _Part) -> ReleasePart:
    return ReleasePart(
        country=said.country,
        target=said.target,
        size_bytes=said.size_bytes,
        sha256=said.sha256,
        services=said.services,
        municipalities=said.municipalities,
        deltas=tuple(PartDelta(delta.from_sequence, delta.target) for delta in said.deltas),
    )


def _part_value(part: ReleasePart) -> dict[str, Any]:
    return {
        "country": part.country,
        "target": part.target,
        "size_bytes": part.size_bytes,
        "sha256": part.sha256,
        "services": part.services,
        "municipalities": part.municipalities,
        "deltas": [{"from": delta.from_sequence, "target": delta.target} for delta in part.deltas],
    }
