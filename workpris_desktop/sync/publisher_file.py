"""``publisher.json`` as somebody hands it over: read, and judged before anybody is shown it."""

import stat
from pathlib import Path
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

import msgspec

from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.sync_errors import PublisherUnreadable
from workpris_desktop.record.format_version import demand_readable_version
from workpris_desktop.record.text import clean_text
from workpris_desktop.sync.fingerprint import fingerprint_of
from workpris_desktop.sync.stick import repository_folder
from workpris_desktop.system.files import wrapped_os_errors

PUBLISHER_FILE: Final = "publisher.json"
LARGEST_PUBLISHER_FILE_BYTES: Final = 600_000
"""A root of ten keys has a hundredth of it."""

MOST_SOURCES: Final = 10
MOST_COUNTRIES: Final = 60

_Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,99}\Z")]
_Title = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
_Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}\Z")]
_Address = Annotated[str, msgspec.Meta(pattern=r"^https://[!-~]{1,500}\Z")]


class _File(msgspec.Struct):
    name: _Name
    title: _Title
    countries: Annotated[list[_Country], msgspec.Meta(min_length=1, max_length=MOST_COUNTRIES)]
    sources: Annotated[list[_Address], msgspec.Meta(max_length=MOST_SOURCES)]
    root: dict[str, Any]
    format_version: Annotated[str, msgspec.Meta(max_length=20)] = ""


class _Version(msgspec.Struct):
    format_version: str = ""


def read_publisher(path: Path) -> Publisher:
    """Return the publisher that a file tells of, or a folder or a stick that holds the file.

    Raises:
        PublisherUnreadable: it is no publisher's file, or its root is not signed by enough of its own keys.
        PackageNewer: it was made for a newer program.
        MachineFault: reading failed.
    """
    folder = repository_folder(path) if path.is_dir() else None
    return judged_publisher(_bytes_of(path if folder is None else folder / PUBLISHER_FILE))


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
        demand_addresses(said.sources)
        title = clean_text(said.title) or said.name
    except (msgspec.DecodeError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise PublisherUnreadable(type(error).__name__) from error
    _demand_own_signatures(root)
    countries, sources = (tuple(dict.fromkeys(each)) for each in (said.countries, said.sources))
    return Publisher(said.name, title, countries, sources, root, fingerprint)


def demand_addresses(addresses: list[str]) -> None:
    """Let addresses pass that name a host, and no person with a password.

    Raises:
        ValueError: one of them does not.
    """
    for address in addresses:
        split = urlsplit(address)
        if not split.hostname or split.username is not None or split.query or split.fragment:
            raise ValueError("sources")


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


def _bytes_of(file: Path) -> bytes:
    with wrapped_os_errors(file):
        if not stat.S_ISREG(file.stat().st_mode):
            raise PublisherUnreadable("file")
        with file.open("rb") as stream:
            data = stream.read(LARGEST_PUBLISHER_FILE_BYTES + 1)
    if len(data) > LARGEST_PUBLISHER_FILE_BYTES:
        raise PublisherUnreadable("size")
    return data
