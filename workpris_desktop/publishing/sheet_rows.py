"""Rows of the published tables, as a spreadsheet gives them: with ids that stay, and with the terms that they name."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hours import Attending, ScheduleRule
from workpris_desktop.publishing.identity import stable_id, taxonomy_id, term_id, unit_id
from workpris_desktop.publishing.source import Put
from workpris_desktop.record.facet_taxonomy import TYPE_TAXONOMY, UNIT_SCHEME

_LABEL_LANGUAGE: Final = "en"
_OURS: Final = "workpris-"
_WEEK_START: Final = "MO"

MAIN_TYPE: Final = "main"
"""What ``attribute.value`` says of the main type of a service."""


@dataclass
class SheetRows:
    """Takes rows; those that many services share, such as terms, are put once."""

    put_row: Put
    facts: Facts
    _shared: set[str] = field(default_factory=set)

    def put(self, table: str, row_id: str, **cells: str) -> None:
        """Put a row with its filled cells."""
        self.put_row(table, {"id": row_id, **{name: str(text) for name, text in cells.items() if text}})

    def put_type(self, service_id: str, code: str, value: str = "") -> None:
        """Put one type of a service, with the types above it."""
        parent = ""
        for broader in reversed(self.facts.taxonomy.with_ancestors(code)):
            label = self.facts.taxonomy.label(broader, _LABEL_LANGUAGE)
            self._put_term(TYPE_TAXONOMY, broader, label, parent)
            parent = term_id(TYPE_TAXONOMY, broader)
        self._put_attribute(service_id, TYPE_TAXONOMY, code, value)

    def put_facet(self, service_id: str, facet: str, codes: Iterable[str], value: str = "") -> None:
        """Put codes of one of our facets."""
        for code in codes:
            label = self.facts.facet_labels[facet][code][_LABEL_LANGUAGE]
            self._put_term(f"{_OURS}{facet}", code, label)
            self._put_attribute(service_id, f"{_OURS}{facet}", code, value)

    def _put_term(self, taxonomy: str, code: str, name: str, parent: str = "") -> None:
        self._put_shared("taxonomy", taxonomy_id(taxonomy), name=taxonomy, description=taxonomy)
        self._put_shared(
            "taxonomy_term",
            term_id(taxonomy, code),
            code=code,
            name=name,
            description=name,
            parent_id=parent,
            taxonomy=taxonomy,
            language=_LABEL_LANGUAGE,
            taxonomy_id=taxonomy_id(taxonomy),
        )

    def _put_attribute(self, service_id: str, taxonomy: str, code: str, value: str) -> None:
        self.put(
            "attribute",
            stable_id("attribute", service_id, taxonomy, code),
            link_id=service_id,
            taxonomy_term_id=term_id(taxonomy, code),
            link_type=taxonomy.removeprefix(_OURS),
            link_entity="service",
            value=value,
        )

    def put_unit(self, unit: str) -> str:
        """Put a unit in which room is counted, and return its id."""
        name = self.facts.facet_labels["capacity_unit"][unit][_LABEL_LANGUAGE]
        self._put_shared("unit", unit_id(unit), name=name, scheme=UNIT_SCHEME, identifier=unit)
        return unit_id(unit)

    def _put_shared(self, table: str, row_id: str, **cells: str) -> None:
        if row_id not in self._shared:
            self._shared.add(row_id)
            self.put(table, row_id, **cells)

    def put_schedule(
        self, owner: str, owner_id: str, rules: Iterable[ScheduleRule], *, by_phone: bool, since: str = ""
    ) -> None:
        """Put the rules of opening hours.

        Args:
            owner: the column that names whom they belong to, ``service_id`` for example.
            owner_id: the id there.
            rules: weekly rules.
            by_phone: whether they are times to call; else times to come.
            since: the day (``YYYY-MM-DD``) from which they are in force, where they follow others.
        """
        plain = Attending.PHONE if by_phone else Attending.VISIT
        for rule in rules:
            attending = Attending.APPOINTMENT if rule.by_appointment and not by_phone else plain
            days = ",".join(rule.byday)
            opens = rule.opens_at.isoformat() if rule.opens_at else ""
            closes = rule.closes_at.isoformat() if rule.closes_at else ""
            self.put(
                "schedule",
                stable_id("schedule", owner_id, attending, days, opens, closes, *filter(None, [since])),
                valid_from=since,
                freq=rule.freq,
                wkst=_WEEK_START,
                byday=days,
                opens_at=opens,
                closes_at=closes,
                attending_type=attending,
                **{owner: owner_id},
            )
