"""What single tables mean in our facts: the prison that a place stands for, regions, codes of service types."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.setting import Setting
from workpris_desktop.record.cell import Cell
from workpris_desktop.record.day import believable

PRISON_SCHEME: Final = "workpris-prison"
TYPE_TAXONOMY: Final = "workpris-type"
SETTING_TAXONOMY: Final = "workpris-setting"

Row = dict[str, Cell]
Warn = Callable[[RowFault, str], None]
"""Notes that a column of the row at hand is odd."""


class Meaning:
    """Fills the columns that no file has, from the facts; what the facts do not know is kept with a warning.

    Args:
        facts: what is known of service types, regions and prisons.
        today: the day that it is; days ahead of it are not believed.
    """

    def __init__(self, facts: Facts, today: date | None = None) -> None:
        self._facts = facts
        self._today = today
        self._prisons = {prison.id for prison in facts.prisons}
        self._countries = {region.country for region in facts.regions}
        self._rules: Mapping[str, Callable[[Row, Warn], None]] = {
            "location": self._location,
            "service": self._service,
            "address": self._address,
            "service_area": self._service_area,
            "taxonomy_term": self._taxonomy_term,
        }

    def complete(self, table: str, row: Row, warn: Warn) -> None:
        """Fill and check the row of a table by what the facts know."""
        rule = self._rules.get(table)
        if rule is not None:
            rule(row, warn)

    def _location(self, row: Row, warn: Warn) -> None:
        row["prison"] = ""
        if row["external_identifier_type"] != PRISON_SCHEME:
            return
        if row["external_identifier"] in self._prisons:
            row["prison"] = row["external_identifier"]
        else:
            warn(RowFault.UNKNOWN_PRISON, "external_identifier")

    def _service(self, row: Row, warn: Warn) -> None:
        day = row["assured_date"]
        if day is not None and believable(date.fromisoformat(str(day)), self._today) is None:
            warn(RowFault.NOT_A_DATE, "assured_date")
            row["assured_date"] = None

    def _address(self, row: Row, warn: Warn) -> None:
        """Find the region; abroad, where we know no regions, there is nothing to warn of."""
        country = str(row["country"]).upper()
        row["country"] = country if len(country) == 2 else row["country"]  # noqa: PLR2004 - ISO 3166-1 alpha-2
        row["nuts"] = self._region(row["state_province"]) or self._region(row["region"])
        if not row["nuts"] and (row["state_province"] or row["region"]) and country in self._countries:
            warn(RowFault.UNKNOWN_REGION, "state_province" if row["state_province"] else "region")

    def _service_area(self, row: Row, warn: Warn) -> None:
        row["nuts"] = self._region(row["extent"]) if row["extent_type"] == "text" else ""
        if row["extent_type"] == "text" and row["extent"] and not row["nuts"]:
            warn(RowFault.UNKNOWN_REGION, "extent")

    def _taxonomy_term(self, row: Row, warn: Warn) -> None:
        if row["taxonomy"] == TYPE_TAXONOMY and row["code"] not in self._facts.taxonomy:
            warn(RowFault.UNKNOWN_TYPE, "code")
        if row["taxonomy"] == SETTING_TAXONOMY and row["code"] not in set(Setting):
            warn(RowFault.UNKNOWN_SETTING, "code")

    def _region(self, code: Cell) -> str:
        return self._facts.regions.resolve(str(code)) or ""
