"""What changed in a part since an earlier release, as the lines that make the new one of the old one."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from workpris_desktop.domain.repository_errors import RepositoryBroken
from workpris_desktop.record.release_lines import (
    ReleaseLines,
    applied,
    differences,
    gone_line,
    gzipped,
    kind_and_id,
)

RELEASES_WITH_DELTA: Final = 3
"""From so many former releases a delta leads to the newest one."""

LARGEST_DELTA_SHARE: Final = 0.5
"""Of the bytes of the full file; a delta beyond it saves too little."""

_SERVICE: Final = "service"


def delta_heading(country: str, from_sequence: int, to_sequence: int) -> bytes:
    """Return the first line of a delta."""
    whole = {
        "record": "delta",
        "id": f"{from_sequence}-{to_sequence}",
        "from": from_sequence,
        "to": to_sequence,
        "country": country,
    }
    return json.dumps(whole, separators=(",", ":")).encode() + b"\n"


def write_delta(path: Path, former: Path, now: Path, heading: bytes) -> None:
    """Write what makes the lines of one file of those of another.

    Raises:
        PackageRefused: one of the files is damaged.
        MachineFault: reading or writing failed.
    """
    with former.open("rb") as old, now.open("rb") as new, gzipped(path) as stream:
        stream.write(heading)
        for key, _, line in differences(ReleaseLines(old, former.name), ReleaseLines(new, now.name)):
            stream.write(gone_line(key) if line is None else line)


def gone_services(pairs: Iterable[tuple[Path, Path]]) -> int:
    """Count the services that former files have and the present ones have not, wherever among them they went.

    Args:
        pairs: a former file and the present one of the same country.

    Raises:
        PackageRefused: one of the files is damaged.
        MachineFault: reading failed.
    """
    gone: set[str] = set()
    came: set[str] = set()
    for former, now in pairs:
        with former.open("rb") as old, now.open("rb") as new:
            for key, was, line in differences(ReleaseLines(old, former.name), ReleaseLines(new, now.name)):
                kind, row_id = kind_and_id(key)
                if kind == _SERVICE and was is None:
                    came.add(row_id)
                elif kind == _SERVICE and line is None:
                    gone.add(row_id)
    return len(gone - came)


def demand_delta(former: Path, delta: Path, heading: bytes, sha256: str) -> None:
    """Let a delta pass that makes of a former file lines of this hash.

    Raises:
        RepositoryBroken: it makes others.
        PackageRefused: one of the files is damaged.
    """
    made = hashlib.sha256()
    with former.open("rb") as old, delta.open("rb") as changes:
        lines = ReleaseLines(changes, delta.name)
        if lines.first() != heading:
            raise RepositoryBroken(delta, "delta")
        for line in applied(ReleaseLines(old, former.name), lines):
            made.update(line)
    if made.hexdigest() != sha256:
        raise RepositoryBroken(delta, "delta")
