"""What an administrator set for all accounts of this computer, in one file that only administrators can change."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.workplace import FIXABLE, Home, Preset, PresetFault
from workpris_desktop.system.portable import portable_preset_file, program_folder
from workpris_desktop.system.settings import wrong_setting

PRESET_VARIABLE: Final = "WORKPRIS_PRESET"
"""The environment variable that names another preset file."""

_MOST_BYTES: Final = 100_000
_LONGEST_CODE: Final = 100
_HOME: Final = ("country", "prison")
_PATHS: Final = ("directory_folder", "publisher", "update_folder", "office_vault_folder")


def preset_file(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Return where the preset file of a computer lies, whether it is there or not."""
    if named := environ.get(PRESET_VARIABLE):
        return Path(named)
    if carried := portable_preset_file(program_folder()):
        return carried
    if platform == "win32":
        return Path(environ.get("PROGRAMDATA", r"C:\ProgramData"), "workpris-desktop", "preset.toml")
    return Path("/etc/workpris-desktop/preset.toml")


def read_preset(path: Path | None = None) -> Preset:
    """Return what the file sets; ``fault`` says why it sets less than it was meant to.

    The file is TOML with the keys ``directory_folder``, ``publisher``, ``update_folder`` and ``office_vault_folder``
    (full paths), ``language``, and ``country`` and ``prison`` (its id) where people here work. A table ``settings`` has
    settings of a first start by the names of `Settings`; ``fixed`` lists which nobody can change (`FIXABLE`). With a
    wrong value nothing of it is used; a key that is not known, perhaps of a later version, is passed over.

    Args:
        path: the file; None is that of the computer.
    """
    try:
        with (path or preset_file(os.environ)).open("rb") as file:
            content = file.read(_MOST_BYTES)
    except FileNotFoundError:
        return Preset()
    except OSError:
        return Preset(fault=PresetFault.UNREADABLE)
    # 6 ms, and most computers have no preset.
    import tomllib  # noqa: PLC0415

    try:
        values = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return Preset(fault=PresetFault.NOT_TOML, detail=str(error))
    return _preset_of(values)


def _preset_of(values: Mapping[str, object]) -> Preset:
    wrong = next((key for key in _PATHS if not _is_path(values.get(key, ""))), "")
    language = values.get("language", "")
    if not isinstance(language, str) or language not in ("", *LANGUAGES):
        wrong = wrong or "language"
    wrong = wrong or next((key for key in _HOME if not _is_code(values.get(key, ""))), "")
    settings, fixed = values.get("settings", {}), values.get("fixed", [])
    wrong = wrong or _wrong_table(settings) or ("" if _is_fixable(fixed) else "fixed")
    if wrong:
        return Preset(fault=PresetFault.WRONG_VALUE, detail=wrong)
    paths = {key: Path(str(values[key])) for key in _PATHS if values.get(key)}
    unknown = ", ".join(sorted(values.keys() - {*_PATHS, *_HOME, "language", "settings", "fixed"}))
    fault = PresetFault.UNKNOWN_KEY if unknown else None
    home = Home(*(str(values.get(key, "")) for key in _HOME))
    assert isinstance(settings, dict)
    assert isinstance(fixed, list)
    return Preset(
        language=str(language),
        home=home,
        settings=settings,
        fixed=frozenset(fixed),
        fault=fault,
        detail=unknown,
        **paths,
    )


def _wrong_table(settings: object) -> str:
    """Return the name of the first wrong value of the table of settings, "" where there is none."""
    if not isinstance(settings, dict):
        return "settings"
    wrong = wrong_setting(settings)
    return f"settings.{wrong}" if wrong else ""


def _is_fixable(fixed: object) -> bool:
    return isinstance(fixed, list) and all(isinstance(name, str) and name in FIXABLE for name in fixed)


def _is_code(value: object) -> bool:
    """Tell whether a value may be a code or an id; one that nobody knows sets nothing."""
    return isinstance(value, str) and value.isascii() and value.isprintable() and len(value) <= _LONGEST_CODE


def _is_path(value: object) -> bool:
    """Tell whether a value is a full path, or empty."""
    return isinstance(value, str) and value.isprintable() and (not value or Path(value).is_absolute())
