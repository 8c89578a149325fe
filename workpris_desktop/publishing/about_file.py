"""What a publisher says of a directory in general: a small TOML file that stays the same from edition to edition."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import PackageNotFound, SourceUnreadable
from workpris_desktop.record.package_description import Licence, SourceNote
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import wrapped_os_errors

_TEXTS: Final = ("name", "title", "timezone")
_LARGEST_BYTES: Final = 200_000


@dataclass(frozen=True, slots=True)
class About:
    """What the file states; "" and nothing where it is silent. ``inclusion_rules`` are texts by language code."""

    name: str = ""
    title: str = ""
    timezone: str = ""
    countries: tuple[str, ...] = ()
    licences: tuple[Licence, ...] = ()
    sources: tuple[SourceNote, ...] = ()
    inclusion_rules: Mapping[str, str] = field(default_factory=dict)


NOTHING_STATED: Final = About()


def read_about(path: Path) -> About:
    """Return what the file states.

    Raises:
        PackageNotFound: there is no such file.
        SourceUnreadable: it is no TOML file, or a key holds what it cannot hold; ``detail`` names the key.
        MachineFault: reading failed.
    """
    with wrapped_os_errors(path):
        if not path.is_file():
            raise PackageNotFound(short_text(path.name))
        with path.open("rb") as file:
            data = file.read(_LARGEST_BYTES)
    try:
        told = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise SourceUnreadable(path.name, "TOML") from error
    return About(
        **{name: _text(told, name, path) for name in _TEXTS},
        countries=tuple(_of(told, "countries", list, path)),
        licences=tuple(Licence(**_entry(one, "licences", path)) for one in _of(told, "licences", list, path)),
        sources=tuple(SourceNote(**_entry(one, "sources", path)) for one in _of(told, "sources", list, path)),
        inclusion_rules=_entry(_of(told, "inclusion_rules", dict, path), "inclusion_rules", path),
    )


def _text(told: Mapping[str, Any], key: str, path: Path) -> str:
    value: str = _of(told, key, str, path)
    return value


def _of(told: Mapping[str, Any], key: str, kind: type[Any], path: Path) -> Any:
    value = told.get(key, kind())
    if not isinstance(value, kind):
        raise SourceUnreadable(path.name, key)
    return value


def _entry(entry: Any, key: str, path: Path) -> dict[str, str]:
    """Return an entry that holds texts only, under keys that we know."""
    known = {"licences": {"name", "title", "path"}, "sources": {"title", "path"}}.get(key)
    if not isinstance(entry, dict) or not all(isinstance(text, str) for text in entry.values()):
        raise SourceUnreadable(path.name, key)
    if (known is not None and not set(entry) <= known) or (key == "sources" and "title" not in entry):
        raise SourceUnreadable(path.name, key)
    return dict(entry)
