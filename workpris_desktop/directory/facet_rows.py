"""The facets of a service, from the terms that its attributes name; words in no list of ours are passed over."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from workpris_desktop.directory.rows import MOST_PARTS, Member, Rows, member
from workpris_desktop.domain.facet import (
    Entry,
    EntryRule,
    Exclusion,
    ExclusionRule,
    Facets,
    Form,
    Group,
    Household,
    Payment,
    Phase,
    PhaseSpan,
    Referral,
    Sex,
    Stance,
    Welcome,
)
from workpris_desktop.domain.setting import Setting
from workpris_desktop.record.facet_taxonomy import FACET_OF_TAXONOMY, MAIN_TYPE, SETTING_TAXONOMY, TYPE_TAXONOMY

Value = TypeVar("Value")

_TAXONOMIES: Final = ", ".join(f"'{name}'" for name in (TYPE_TAXONOMY, *FACET_OF_TAXONOMY))
_TERMS: Final = f"""
SELECT taxonomy, code, value, label
  FROM attribute JOIN taxonomy_term AS term ON term.id = attribute.taxonomy_term_id
 WHERE link_id = ?1 AND link_entity = 'service' AND taxonomy IN ({_TAXONOMIES})
 ORDER BY attribute.rowid LIMIT ?2
"""  # noqa: S608 - made of nothing but our own words
_LONGEST_MONTHS: Final = 3


class Terms:
    """The terms of one service, in the order of the package.

    Args:
        rows: the open directory.
        service_id: the service.
    """

    def __init__(self, rows: Rows, service_id: str) -> None:
        self._rows: dict[str, list[sqlite3.Row]] = {}
        for row in rows.several(_TERMS, service_id, most=MOST_PARTS):
            self._rows.setdefault(row["taxonomy"], []).append(row)

    def types(self) -> tuple[str, ...]:
        """Return the codes of the service types, the main one first."""
        named = sorted(self._rows.get(TYPE_TAXONOMY, ()), key=lambda row: row["value"] != MAIN_TYPE)
        return tuple(dict.fromkeys(row["code"] for row in named if row["code"]))

    def setting(self) -> Setting | None:
        """Return the one setting that all settings together mean."""
        return one_setting({row["code"] for row in self._rows.get(SETTING_TAXONOMY, ())})

    def facets(self) -> Facets:
        """Return all other facets, each in the order of its list."""
        return Facets(
            forms=self._members("workpris-form", Form),
            phases=tuple(PhaseSpan(phase, _months(row)) for phase, row in self._found("workpris-phase", Phase)),
            sex=_first(self._members("workpris-sex", Sex)),
            households=self._members("workpris-household", Household),
            groups=self._members("workpris-group", Group),
            welcome=_first(self._members("workpris-welcome", Welcome)),
            exclusions=tuple(self._exclusions()),
            referrals=self._members("workpris-referral", Referral),
            entry=tuple(self._entry_rules()),
            payment=_first(self._members("workpris-payment", Payment)),
        )

    def _found(self, taxonomy: str, kind: type[Member]) -> Iterator[tuple[Member, sqlite3.Row]]:
        """Walk the members that are named, with the row that names each first."""
        rows = self._rows.get(taxonomy)
        if rows:
            by_code = {row["code"]: row for row in reversed(rows)}
            yield from ((known, by_code[known.value]) for known in kind if known.value in by_code)

    def _members(self, taxonomy: str, kind: type[Member]) -> tuple[Member, ...]:
        return tuple(known for known, _ in self._found(taxonomy, kind))

    def _exclusions(self) -> Iterator[ExclusionRule]:
        for reason, row in self._found("workpris-exclusion", Exclusion):
            stance = member(Stance, row["value"])
            if stance is not None:
                yield ExclusionRule(reason, stance, row["label"])

    def _entry_rules(self) -> Iterator[EntryRule]:
        for kind, row in self._found("workpris-entry", Entry):
            if row["value"] in {"yes", "no"}:
                yield EntryRule(kind, row["value"] == "yes", row["label"])


def one_setting(codes: set[str]) -> Setting | None:
    """Return the setting that several together mean: prison and community are both, else the first of the list."""
    if {Setting.PRISON, Setting.COMMUNITY} <= codes:
        return Setting.BOTH
    return next((setting for setting in Setting if setting in codes), None)


def _months(row: sqlite3.Row) -> int | None:
    text = row["value"]
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST_MONTHS else None


def _first(values: Sequence[Value]) -> Value | None:
    return next(iter(values), None)
