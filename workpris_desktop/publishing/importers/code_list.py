"""Code lists of the Czech ministry: what a code of the register is called."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import PackageNotFound, PackageTooLarge, SourceUnreadable
from workpris_desktop.publishing.importers.json_stream import json_entries
from workpris_desktop.publishing.importers.json_value import JsonObject, text_at
from workpris_desktop.record.text import clean_text, short_text
from workpris_desktop.system.files import wrapped_os_errors

LARGEST_LIST_BYTES: Final = 20_000_000
"""The list of parts of municipalities, the longest that the register uses, has 15,000 entries."""

_CODE_COLUMNS: Final = ("code", "open_data_code", "id", "mpsv_okres_id")
_NAME_COLUMNS: Final = ("name_cs", "label_cs", "nazev", "name")
_NOT_KNOWN: Final = "?"


def folded_name(name: str) -> str:
    """Return a name as names of code lists are compared: small letters, single blanks."""
    return clean_text(name).casefold()


@dataclass(frozen=True)
class CodeLists:
    """Names by code: ``DruhSocialniSluzby/13`` is called *domovy pro seniory*."""

    names: Mapping[str, str]

    @cached_property
    def _lists(self) -> frozenset[str]:
        return frozenset(code.partition("/")[0] for code in self.names)

    def has_list(self, code: str) -> bool:
        """Tell whether the list that a code is of is there at all."""
        return code.partition("/")[0] in self._lists

    def name(self, entry: JsonObject | Any) -> str:
        """Return the name of an object of the register: by its code, or the name that it brings itself; else ""."""
        return self.names.get(text_at(entry, "id")) or _own_name(entry)


def read_code_lists(folder: Path) -> CodeLists:
    """Return the names of all lists in a folder, from CSV files and from the JSON files of the ministry.

    A table has a column of codes (``code``, ``open_data_code``, ``id``) and one of Czech names (``name_cs``,
    ``label_cs``, ``nazev``); a JSON file has ``polozky`` with ``id`` and ``nazev``. Codes that are not known yet
    (``CilovaSkupinaOsoby/?``) and all other files are passed over.

    Raises:
        PackageNotFound: there is no such folder.
        SourceUnreadable: a file cannot be read, or no file holds a list.
        PackageTooLarge: a file is beyond the limits.
        MachineFault: reading failed.
    """
    if not folder.is_dir():
        raise PackageNotFound(short_text(folder.name))
    with wrapped_os_errors(folder):
        files = sorted(path for path in folder.iterdir() if path.is_file())
    names: dict[str, str] = {}
    for path in files:
        names.update(_entries(path))
    if not names:
        raise SourceUnreadable(short_text(folder.name), "id, nazev")
    return CodeLists(names)


def _entries(path: Path) -> Iterator[tuple[str, str]]:
    kind = path.suffix.casefold()
    pairs = _csv_pairs(path) if kind == ".csv" else _json_pairs(path) if kind == ".json" else iter(())
    for code, name in pairs:
        scheme, stroke, number = code.partition("/")
        if scheme and stroke and number not in {"", _NOT_KNOWN} and name:
            yield code, name


def _json_pairs(path: Path) -> Iterator[tuple[str, str]]:
    for entry in json_entries(path, "polozky"):
        yield text_at(entry, "id"), _own_name(entry)


def _own_name(entry: JsonObject | Any) -> str:
    return clean_text(text_at(entry, "nazev") or text_at(entry, "nazev", "cs"))


def _csv_pairs(path: Path) -> Iterator[tuple[str, str]]:
    name = short_text(path.name)
    try:
        with wrapped_os_errors(path), path.open(encoding="utf-8-sig", newline="") as file:
            if path.stat().st_size > LARGEST_LIST_BYTES:
                raise PackageTooLarge(name, "file")
            reader = csv.DictReader(file, restkey="", restval="", strict=True)
            columns = reader.fieldnames or ()
            code = next((column for column in _CODE_COLUMNS if column in columns), None)
            label = next((column for column in _NAME_COLUMNS if column in columns), None)
            if code and label:
                yield from ((clean_text(row[code]), clean_text(row[label])) for row in reader)
    except (csv.Error, ValueError) as error:
        raise SourceUnreadable(name, type(error).__name__) from error
