"""The needs that ship with the program, from their table: what each is called, and by which help it is met."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.need import NeedFilter, NeedKind
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.record.fact_table import fact_rows, in_each_language, needed, one_of

_FILE: Final = "needs.csv"
_YES: Final = "yes"
_OPENED: Final = frozenset({"", *(f"H{number}" for number in range(1, 10))})
_SECTION_CELLS: Final = frozenset({"id", *LANGUAGES})

_Row = Mapping[str, str]


def read_needs(resources: Path) -> tuple[NeedKind, ...]:
    """Return the needs in the order in which they are asked (intake.md 6.3 G, need-to-services.csv).

    Beside the 55 of the form there are two of the section "release", about the day itself.

    Args:
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: the table is missing or damaged, or names one need twice.
    """
    sections, needs = _entries(resources)
    known = {need.section for need in needs}
    if len({need.id for need in needs}) != len(needs) or known != set(sections):
        raise PackagingFault(resources / _FILE)
    return needs


def read_need_sections(resources: Path) -> Mapping[str, Mapping[str, str]]:
    """Return what the sections of needs are called, by id and language, in the order of the table.

    Raises:
        PackagingFault: the table is missing or damaged.
    """
    return _entries(resources)[0]


def _entries(resources: Path) -> tuple[Mapping[str, Mapping[str, str]], tuple[NeedKind, ...]]:
    entries = fact_rows(resources / _FILE, lambda row: _need(row) if row["section"] else _section(row))
    needs = tuple(entry for entry in entries if isinstance(entry, NeedKind))
    sections = [entry for entry in entries if not isinstance(entry, NeedKind)]
    if len(dict(sections)) != len(sections):
        raise PackagingFault(resources / _FILE)
    return dict(sections), needs


def _section(row: _Row) -> tuple[str, Mapping[str, str]]:
    """Read a row that names a section, and says nothing else."""
    if any(cell for column, cell in row.items() if column not in _SECTION_CELLS):
        raise ValueError(row["id"])
    return needed(row, "id"), in_each_language(row)


def _need(row: _Row) -> NeedKind:
    section, filters = row["section"], row["filters"].split()
    types = tuple(row["types"].split())
    if not row["id"].startswith(f"{section}.") or len(set(types)) != len(types) or len(set(filters)) != len(filters):
        raise ValueError(row["id"])
    return NeedKind(
        id=row["id"],
        section=section,
        labels=in_each_language(row),
        types=types,
        filters=frozenset(map(NeedFilter, filters)),
        opens=one_of(_OPENED, row["opens"]),
        privacy=PrivacyClass(row["privacy"]),
        is_crisis=one_of({"", _YES}, row["crisis"]) == _YES,
        why_none=_why_none(row, types),
    )


def _why_none(row: _Row, types: tuple[str, ...]) -> Mapping[str, str] | None:
    """Return why no service is looked for, which is said where no type is named, and nowhere else."""
    columns = {language: f"why_none_{language}" for language in LANGUAGES}
    if not types:
        return {language: needed(row, column) for language, column in columns.items()}
    if any(row[column] for column in columns.values()):
        raise ValueError(row["id"])
    return None
