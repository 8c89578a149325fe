"""One package for this computer: what the release says of itself, and the lines of the parts that it takes."""

import gzip
import json
import os
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Final

from workpris_desktop.domain.release import Release
from workpris_desktop.system.files import wrapped_os_errors

_CHUNK_BYTES: Final = 1_048_576


def write_edition(path: Path, release: Release, countries: Sequence[str], parts: Iterable[Path]) -> str:
    """Write the package: gzipped NDJSON, part after part as they are, because such files may stand one after another.

    Args:
        path: the file, which is on the disk when this returns.
        release: what is taken.
        countries: what is taken of it.
        parts: gzipped lines.

    Returns:
        The SHA-256 of the file.

    Raises:
        MachineFault: the disk is full or failed.
    """
    digest = sha256()
    with wrapped_os_errors(path), path.open("wb") as package:
        for chunk in _chunks(_heading(release, countries), parts):
            digest.update(chunk)
            package.write(chunk)
        package.flush()
        os.fsync(package.fileno())
    return digest.hexdigest()


def _heading(release: Release, countries: Sequence[str]) -> bytes:
    said = {
        **{key: value for key, value in release.package.items() if key != "record"},
        "countries": list(countries),
        "municipalities": sum(part.municipalities for part in release.parts if part.country in {"", *countries}),
    }
    line = json.dumps({"record": "package", **said}, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    return gzip.compress(line, mtime=0)


def _chunks(heading: bytes, parts: Iterable[Path]) -> Iterable[bytes]:
    yield heading
    for part in parts:
        with part.open("rb") as lines:
            while chunk := lines.read(_CHUNK_BYTES):
                yield chunk
