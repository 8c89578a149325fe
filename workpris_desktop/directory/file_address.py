"""The addresses by which SQLite opens files."""

from pathlib import Path
from urllib.parse import quote


def address_of_new(path: Path) -> str:
    """Return the address of a file that is to be made."""
    return f"{_plain_address(path)}?mode=rwc"


def address_of_finished(path: Path) -> str:
    """Return the address of a file that nobody changes any more."""
    return f"{_plain_address(path)}?mode=ro&immutable=1"


def _plain_address(path: Path) -> str:
    """Return the address without the manner of opening; built by hand for network paths' sake.

    `Path.as_uri` makes the server of a network path the host of the address, which SQLite refuses.
    """
    plain = path.absolute().as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(plain)}"
