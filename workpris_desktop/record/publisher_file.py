"""``publisher.json``: what a person adds once, with the root of trust; written by its publisher and judged by all."""

import json
import re
import stat
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

import msgspec

from workpris_desktop.domain.errors import PackageNewer
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.repository_errors import PublisherUnfit, RepositoryBroken, RepositoryMissing
from workpris_desktop.domain.sync_errors import PublisherUnreadable
from workpris_desktop.record.format_version import demand_readable_version
from workpris_desktop.record.text import clean_text, short_text
from workpris_desktop.system.files import wrapped_os_errors

PUBLISHER_FILE: Final = "publisher.json"
PUBLISHER_FORMAT: Final = "1.0"
LARGEST_PUBLISHER_FILE_BYTES: Final = 600_000
"""A root of ten keys has a hundredth of it."""

LONGEST_TITLE: Final = 300
MOST_SOURCES: Final = 10
MOST_COUNTRIES: Final = 60

_NAME: Final = r"^[a-z0-9][a-z0-9._-]{0,99}\Z"
_COUNTRY: Final = r"^[A-Z]{2}\Z"
_ADDRESS: Final = r"^https://[A-Za-z0-9.\[\]:-]{1,255}(?:/[!-~]{0,300})?\Z"
_NEVER_IN_ADDRESS: Final = frozenset("?#@")
"""An address names a host and a folder: no question, and no person with a password."""


_Name = Annotated[str, msgspec.Meta(pattern=_NAME)]
_Title = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_TITLE)]
_Country = Annotated[str, msgspec.Meta(pattern=_COUNTRY)]
_Address = Annotated[str, msgspec.Meta(pattern=_ADDRESS)]


class _File(msgspec.Struct):
    name: _Name
    title: _Title
    countries: Annotated[list[_Country], msgspec.Meta(min_length=1, max_length=MOST_COUNTRIES)]
    sources: Annotated[list[_Address], msgspec.Meta(max_length=MOST_SOURCES)]
    root: dict[str, Any]
    format_version: Annotated[str, msgspec.Meta(max_length=20)] = ""


class _Version(msgspec.Struct):
    format_version: str = ""


def demand_fit(name: str, title: str, countries: Sequence[str], sources: Sequence[str]) -> None:
    """Let pass what every program takes of a publisher.

    Raises:
        PublisherUnfit: one of them is not of its form.
    """
    if not re.match(_NAME, name):
        raise PublisherUnfit("name", short_text(name))
    if not title or len(title) > LONGEST_TITLE or clean_text(title) != title:
        raise PublisherUnfit("title", short_text(title))
    fits = all(re.match(_COUNTRY, country) for country in countries)
    if not fits or not 1 <= len(set(countries)) == len(countries) <= MOST_COUNTRIES:
        raise PublisherUnfit("country", short_text(" ".join(countries)))
    if len(sources) > MOST_SOURCES or not all(map(_is_address, sources)):
        raise PublisherUnfit("source", short_text(" ".join(sources)))


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


def read_publisher(file: Path) -> Publisher:
    """Return the publisher that a file tells of.

    Raises:
        PublisherUnreadable: it is no publisher's file, or its root is not signed by enough of its own keys.
        PackageNewer: it was made for a newer program.
        MachineFault: reading failed.
    """
    with wrapped_os_errors(file):
        if not stat.S_ISREG(file.stat().st_mode):
            raise PublisherUnreadable("file")
        with file.open("rb") as stream:
            data = stream.read(LARGEST_PUBLISHER_FILE_BYTES + 1)
    if len(data) > LARGEST_PUBLISHER_FILE_BYTES:
        raise PublisherUnreadable("size")
    return judged_publisher(data)


def repository_publisher(path: Path) -> Publisher:
    """Return the publisher of a repository, or of its file.

    Raises:
        RepositoryMissing: there is no such file.
        RepositoryBroken: it is not of its form.
        MachineFault: reading failed.
    """
    file = path / PUBLISHER_FILE if path.is_dir() else path
    if not file.is_file():
        raise RepositoryMissing(path)
    try:
        return read_publisher(file)
    except (PublisherUnreadable, PackageNewer) as error:
        raise RepositoryBroken(file, error.detail or type(error).__name__) from error


def judged_publisher(data: bytes) -> Publisher:
    """Return the publisher that the content of a file tells of.

    Raises:
        PublisherUnreadable: it is no publisher's file, or its root is not signed by enough of its own keys.
        PackageNewer: it was made for a newer program.
    """
    try:
        demand_readable_version(msgspec.json.decode(data, type=_Version).format_version, PUBLISHER_FILE)
        said = msgspec.json.decode(data, type=_File)
        root = msgspec.json.encode(said.root, order="sorted")
        fingerprint = fingerprint_of(said.root["signed"])
        title = clean_text(said.title) or said.name
    except (msgspec.DecodeError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise PublisherUnreadable(type(error).__name__) from error
    if not all(map(_is_address, said.sources)):
        raise PublisherUnreadable("sources")
    _demand_own_signatures(root)
    countries, sources = (tuple(dict.fromkeys(each)) for each in (said.countries, said.sources))
    return Publisher(said.name, title, countries, sources, root, fingerprint)


def fingerprint_of(signed_root: Mapping[str, Any]) -> str:
    """Return the SHA-256 of what is signed in a root, in the canonical JSON of TUF, as 64 small hexadecimal digits.

    Raises:
        ValueError: it holds what canonical JSON cannot say, such as a fraction.
    """
    # Only those who add or publish need it.
    from securesystemslib.exceptions import FormatError  # noqa: PLC0415
    from securesystemslib.formats import encode_canonical  # noqa: PLC0415

    try:
        canonical = encode_canonical(dict(signed_root))
    except FormatError as error:
        raise ValueError("root") from error
    assert canonical is not None
    return sha256(canonical.encode()).hexdigest()


def _is_address(address: str) -> bool:
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return False
    return bool(host) and re.match(_ADDRESS, address) is not None and not _NEVER_IN_ADDRESS & set(address)


def _demand_own_signatures(root: bytes) -> None:
    # Only needed by who adds a publisher; 107 ms.
    from tuf.api.exceptions import RepositoryError  # noqa: PLC0415
    from tuf.api.metadata import Metadata, Root  # type: ignore[attr-defined]  # noqa: PLC0415

    try:
        read = Metadata[Root].from_bytes(root)
        if read.signed.type != Root.type or read.signed.version != 1:
            raise PublisherUnreadable("root")
        read.signed.verify_delegate(Root.type, read.signed_bytes, read.signatures)
    except (RepositoryError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise PublisherUnreadable(type(error).__name__) from error
