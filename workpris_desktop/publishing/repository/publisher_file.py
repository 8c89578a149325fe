"""``publisher.json``: what a person adds once, with the first root of trust and its fingerprint."""

import json
import re
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from securesystemslib.exceptions import FormatError
from securesystemslib.formats import encode_canonical

from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.repository_errors import PublisherUnfit, RepositoryBroken, RepositoryMissing
from workpris_desktop.record.text import clean_text, short_text
from workpris_desktop.system.files import wrapped_os_errors

PUBLISHER_FILE: Final = "publisher.json"
PUBLISHER_FORMAT: Final = "1.0"
LONGEST_TITLE: Final = 300
MOST_SOURCES: Final = 10
MOST_COUNTRIES: Final = 60
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}\Z")
_COUNTRY: Final = re.compile(r"[A-Z]{2}\Z")
_ADDRESS: Final = re.compile(r"https://[A-Za-z0-9.\[\]:-]+(?:/[!-~]*)?\Z")


def demand_fit(name: str, title: str, countries: Sequence[str], sources: Sequence[str]) -> None:
    """Let pass what a program takes of a publisher.

    Raises:
        PublisherUnfit: one of them is not of its form.
    """
    if not _NAME.match(name):
        raise PublisherUnfit("name", short_text(name))
    if not title or len(title) > LONGEST_TITLE or clean_text(title) != title:
        raise PublisherUnfit("title", short_text(title))
    if not 1 <= len(set(countries)) == len(countries) <= MOST_COUNTRIES or not all(map(_COUNTRY.match, countries)):
        raise PublisherUnfit("country", short_text(" ".join(countries)))
    if len(sources) > MOST_SOURCES or not all(map(_is_address, sources)):
        raise PublisherUnfit("source", short_text(" ".join(sources)))


def _is_address(source: str) -> bool:
    return _ADDRESS.match(source) is not None and not set("?#@") & set(source)


def publisher_bytes(name: str, title: str, countries: Sequence[str], sources: Sequence[str], root: bytes) -> bytes:
    """Return the content of the file.

    Args:
        name: tells one publisher from another for ever.
        title: how people know it.
        countries: codes (ISO 3166-1) of what it publishes.
        sources: web addresses under which its repository stands.
        root: root version 1, as it lies in the repository.
    """
    whole = {
        "format_version": PUBLISHER_FORMAT,
        "name": name,
        "title": title,
        "countries": list(countries),
        "sources": list(sources),
        "root": json.loads(root),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n"


def read_publisher(path: Path) -> Publisher:
    """Return the publisher of a file, or of the folder that it lies in.

    Raises:
        RepositoryMissing: there is no such file.
        RepositoryBroken: it is not of its form.
        MachineFault: reading failed.
    """
    file = path / PUBLISHER_FILE if path.is_dir() else path
    if not file.is_file():
        raise RepositoryMissing(path)
    with wrapped_os_errors(file):
        data = file.read_bytes()
    try:
        whole = json.loads(data)
        return Publisher(
            name=str(whole["name"]),
            title=str(whole["title"]),
            countries=tuple(map(str, whole["countries"])),
            sources=tuple(map(str, whole["sources"])),
            root=json.dumps(whole["root"]).encode(),
            fingerprint=fingerprint(whole["root"]["signed"]),
        )
    except (ValueError, TypeError, LookupError, FormatError) as error:
        raise RepositoryBroken(file, type(error).__name__) from error


def fingerprint(signed: Any) -> str:
    """Return the SHA-256 of the signed part of a root, in the canonical JSON of TUF; 64 small hexadecimal digits."""
    canonical = encode_canonical(signed)
    assert canonical is not None
    return sha256(canonical.encode()).hexdigest()
