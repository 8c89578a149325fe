"""What the person has set, kept in one small file."""

import binascii
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import USUAL_PARTS, LeafletFormat, Part
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.preferences import LARGEST_TEXT_PERCENT, SMALLEST_TEXT_PERCENT, Theme
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.system.kept_file import read_kept, write_kept

NO_PRESET: Final = Preset()

FORM: Final = 1
"""The form of the small files in a data folder. A version that changes what an earlier one would misread counts on."""

_FORM_KEY: Final = "form"
_MOST_BYTES: Final = 1_000_000
_LARGEST_PIXELS: Final = 100_000
_LONGEST_CODE: Final = 100
_CODE_LETTERS: Final = (2, 3)
"""Letters of a code of ISO 639."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is remembered between two starts.

    An empty ``language`` is the computer's, an empty ``leaflet_language`` the window's. Nothing that is typed for a
    leaflet is among them. ``window_geometry`` is Qt's own note in base64, ``splitter_sizes`` are the widths of list and
    detail in pixels. ``country`` and ``prison`` (its id) are where the person works. ``welcomed`` tells that the pages
    of the first start were shown; ``put_away`` is the version of a newer program of which nothing is to be said.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    leaflet_language: str = ""
    leaflet_format: LeafletFormat = LeafletFormat.A4
    leaflet_large: bool = False
    leaflet_parts: tuple[Part, ...] = tuple(part for part in Part if part in USUAL_PARTS)
    leaflet_pictures: bool = False
    leaflet_qr: bool = False
    look_interval: LookInterval = LookInterval.DAY
    window_geometry: str = ""
    splitter_sizes: tuple[int, ...] = ()
    country: str = ""
    prison: str = ""
    welcomed: bool = False
    put_away: str = ""


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """The settings, and whether the file was damaged so that they are the defaults.

    ``is_newer`` tells that a later version of the program has made the data folder, in a form that is not known here.
    """

    settings: Settings
    was_damaged: bool = False
    is_newer: bool = False


def read_settings(path: Path, preset: Preset = NO_PRESET) -> SettingsRead:
    """Return what was kept; where there is nothing, or nothing that can be read, what the preset or the program has.

    A value that is wrong or unknown gives the default for that one setting. A file that is no object of JSON gives
    all defaults and is set aside, so that a copy of it stays. What an administrator has fixed counts in any case.
    """
    fixed = preset.fixed_settings
    first = {**preset.settings, **fixed}
    was_there = path.exists()
    values = read_kept(path, _MOST_BYTES, _object)
    if values is None:
        return SettingsRead(settings_of(first), was_damaged=was_there)
    return SettingsRead(settings_of({**values, **fixed}), is_newer=_is_newer(values.get(_FORM_KEY, FORM)))


def write_settings(path: Path, settings: Settings) -> None:
    """Keep the settings.

    Raises:
        MachineFault: the disk is full, or the file is locked or forbidden.
    """
    write_kept(path, {_FORM_KEY: FORM, **asdict(settings)})


def settings_of(values: Mapping[str, object]) -> Settings:
    """Return settings with each value that its setting accepts."""
    accepted = {}
    for name, accept in _ACCEPT.items():
        with suppress(KeyError, TypeError, ValueError):
            accepted[name] = accept(values[name])
    return Settings(**accepted)  # type: ignore[arg-type]


def wrong_setting(values: Mapping[str, object]) -> str:
    """Return the name of the first that is no setting or has a value which its setting does not accept, "" for none."""
    for name, value in values.items():
        try:
            _ACCEPT[name](value)
        except (KeyError, TypeError, ValueError):
            return name
    return ""


def _is_newer(form: object) -> bool:
    return isinstance(form, int) and form > FORM


def _object(said: object) -> dict[str, object]:
    if not isinstance(said, dict):
        raise TypeError
    return said


def _language(value: object) -> str:
    text = _text(value)
    if text not in ("", *LANGUAGES):
        raise ValueError(value)
    return text


def _printed_language(value: object) -> str:
    """Return the language of a leaflet, which may be one of a phrase pack."""
    text = _text(value)
    if text and not (text.isascii() and text.isalpha() and text.islower() and len(text) in _CODE_LETTERS):
        raise ValueError(value)
    return text


def _theme(value: object) -> Theme:
    return Theme(_text(value))


def _format(value: object) -> LeafletFormat:
    return LeafletFormat(_text(value))


def _interval(value: object) -> LookInterval:
    return LookInterval(_text(value))


def _parts(value: object) -> tuple[Part, ...]:
    parts = {Part(_text(part)) for part in _list(value)}
    return tuple(part for part in Part if part in parts)


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _text_percent(value: object) -> int:
    percent = _whole_number(value)
    if not SMALLEST_TEXT_PERCENT <= percent <= LARGEST_TEXT_PERCENT:
        raise ValueError(value)
    return percent


def _whole_number(value: object) -> int:
    # True is an int for Python, but not for the person.
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _code(value: object) -> str:
    text = _text(value)
    if not text.isascii() or len(text) > _LONGEST_CODE:
        raise ValueError(value)
    return text


def _base64(value: object) -> str:
    text = _text(value)
    binascii.a2b_base64(text, strict_mode=True)
    return text


def _sizes(value: object) -> tuple[int, ...]:
    sizes = tuple(_whole_number(size) for size in _list(value))
    if any(not 0 <= size <= _LARGEST_PIXELS for size in sizes):
        raise ValueError(value)
    return sizes


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


_ACCEPT: Final[Mapping[str, Callable[[object], object]]] = {
    "language": _language,
    "theme": _theme,
    "text_percent": _text_percent,
    "leaflet_language": _printed_language,
    "leaflet_format": _format,
    "leaflet_large": _truth,
    "leaflet_parts": _parts,
    "leaflet_pictures": _truth,
    "leaflet_qr": _truth,
    "look_interval": _interval,
    "window_geometry": _base64,
    "splitter_sizes": _sizes,
    "country": _code,
    "prison": _code,
    "welcomed": _truth,
    "put_away": _code,
}
"""What each setting accepts; these raise `TypeError` or `ValueError` for anything else."""
