"""A program that is carried on a stick or placed by administrators: ``portable.ini`` beside it tells where data is."""

import os
import sys
from pathlib import Path
from typing import Final

PORTABLE_FILE: Final = "portable.ini"
_SECTION: Final = "workpris"
_USUAL_DATA: Final = "data"
_USUAL_PRESET: Final = "preset.toml"
_MOST_CHARACTERS: Final = 10_000


def program_folder() -> Path | None:
    """Return the folder of a packaged program, as its launcher lies in it; None where it runs from a Python of others.

    The kit for Windows has a Python of its own in a folder of it, known by its ``._pth`` file.
    """
    executable = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return executable.parent
    has_own = any(executable.parent.glob("python*._pth"))
    return executable.parent.parent if has_own else None


def portable_data_folder(program: Path | None) -> Path | None:
    """Return where ``portable.ini`` lets data lie; None where there is no such file.

    Args:
        program: the folder of the packaged program.
    """
    return _named(program, "data_folder", _USUAL_DATA)


def portable_preset_file(program: Path | None) -> Path | None:
    """Return which preset ``portable.ini`` names; None where there is no such file."""
    return _named(program, "preset", _USUAL_PRESET)


def _named(program: Path | None, key: str, usual: str) -> Path | None:
    """Return a path of the file; what it does not say, or not legibly, is the usual one beside it."""
    file = program / PORTABLE_FILE if program is not None else None
    if program is None or file is None or not file.is_file():
        return None
    named = os.path.expandvars(_values(file).get(key, usual).strip() or usual)
    return program / os.path.expanduser(named)  # noqa: PTH111 - Path raises for a person who is not there


def _values(file: Path) -> dict[str, str]:
    # Most computers have no such file.
    from configparser import ConfigParser, Error  # noqa: PLC0415

    parser = ConfigParser(interpolation=None)
    try:
        with file.open(encoding="utf-8-sig") as opened:
            parser.read_string(opened.read(_MOST_CHARACTERS))
    except (OSError, ValueError, Error):
        return {}
    return dict(parser[_SECTION]) if parser.has_section(_SECTION) else {}
