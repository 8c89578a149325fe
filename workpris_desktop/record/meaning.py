"""What single tables mean: prisons, regions, types and facets as the program, or the package itself, knows them."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Final

from workpris_desktop.domain.capacity import CapacityUnit
from workpris_desktop.domain.catchment import AreaKind
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.cell import Cell
from workpris_desktop.record.day import believable
from workpris_desktop.record.facet_meaning import FacetMeaning
from workpris_desktop.record.facet_taxonomy import UNIT_SCHEME
from workpris_desktop.record.known_areas import KnownAreas

PRISON_SCHEME: Final = "workpris-prison"

Row = dict[str, Cell]
Warn = Callable[[RowFault, str], None]
"""Notes that a column of the row at hand is odd."""

_DONE_ON: Final[Mapping[str, str]] = {
    "service": "assured_date",
    "service_capacity": "updated",
    "trust_evidence": "as_of",
}
"""The columns that hold a day on which somebody made sure of something, by table."""


FILLED_COLUMNS: Final[Mapping[str, str]] = {"municipality": "region", "taxonomy_term": "taxonomy"}
"""Columns that are filled from others where a file leaves them empty, or out."""


class Meaning:
    """Fills the columns that no file has; what neither program nor package knows is kept with a warning.

    Args:
        facts: what is known of service types, regions and prisons.
        today: the day that it is; days ahead of it are not believed.
        forms: names of the forms that lie in the package.
    """

    def __init__(self, facts: Facts, today: date | None = None, forms: Collection[str] = ()) -> None:
        self._today = today
        self._forms = forms
        self._areas = KnownAreas(facts)
        facets = FacetMeaning(facts.taxonomy)
        self._rules: Mapping[str, Callable[[Row, Warn], None]] = {
            "region": self._region,
            "district": self._district,
            "prison": self._prison,
            "municipality": self._municipality,
            "location": self._location,
            "address": self._address,
            "service_area": self._service_area,
            "taxonomy": facets.taxonomy,
            "taxonomy_term": facets.taxonomy_term,
            "attribute": facets.attribute,
            "synonym": facets.synonym,
            "unit": _unit,
            "entry_form": self._entry_form,
        }

    def complete(self, table: str, row: Row, warn: Warn) -> None:
        """Fill and check the row of a table by what is known."""
        if (column := _DONE_ON.get(table)) is not None:
            self._day(column, row, warn)
        rule = self._rules.get(table)
        if rule is not None:
            rule(row, warn)

    def knows(self, table: str, row_id: Cell) -> bool:
        """Tell whether the program knows by itself what a link to a table names."""
        return table == "district" and self._areas.region_of_district(str(row_id)) is not None

    def _day(self, column: str, row: Row, warn: Warn) -> None:
        day = row[column]
        if day is not None and believable(date.fromisoformat(str(day)), self._today) is None:
            warn(RowFault.DATE_AHEAD, column)
            row[column] = None

    def _region(self, row: Row, _: Warn) -> None:
        self._areas.add_region(str(row["id"]), str(row["iso_3166_2"]), str(row["country"]), str(row["parent"]))

    def _district(self, row: Row, warn: Warn) -> None:
        self._judge_region(row, warn)
        self._areas.add_district(str(row["id"]), str(row["region"]))

    def _prison(self, row: Row, warn: Warn) -> None:
        self._judge_region(row, warn)
        self._areas.add_prison(str(row["id"]))

    def _municipality(self, row: Row, warn: Warn) -> None:
        if not row["region"] and row["district"] is not None:
            row["region"] = self._areas.region_of_district(str(row["district"])) or ""
        self._judge_region(row, warn)
        self._areas.add_town(str(row["id"]), str(row["orp"]), str(row["region"]))

    def _judge_region(self, row: Row, warn: Warn) -> None:
        code = self._areas.region(str(row["region"]))
        if code:
            row["region"] = code
        elif row["region"]:
            warn(RowFault.UNKNOWN_REGION, "region")

    def _location(self, row: Row, warn: Warn) -> None:
        row["prison"] = ""
        if row["external_identifier_type"] != PRISON_SCHEME:
            return
        if self._areas.knows_prison(str(row["external_identifier"])):
            row["prison"] = row["external_identifier"]
        else:
            warn(RowFault.UNKNOWN_PRISON, "external_identifier")

    def _address(self, row: Row, warn: Warn) -> None:
        """Find the region; abroad, where we know no regions, there is nothing to warn of."""
        country = str(row["country"]).upper()
        row["country"] = country if len(country) == 2 else row["country"]  # noqa: PLR2004 - ISO 3166-1 alpha-2
        row["nuts"] = self._areas.region(str(row["state_province"])) or self._areas.region(str(row["region"]))
        if not row["nuts"] and (row["state_province"] or row["region"]) and self._areas.knows_country(country):
            warn(RowFault.UNKNOWN_REGION, "state_province" if row["state_province"] else "region")

    def _service_area(self, row: Row, warn: Warn) -> None:
        """Find the region that an area is, or lies in; text from elsewhere may be a region, or anything."""
        code, kind = str(row["extent"]), row["extent_type"]
        found = self._region_of(kind, code)
        row["nuts"] = found or ""
        if code and found is None:
            warn(RowFault.UNKNOWN_REGION if kind == AreaKind.REGION else RowFault.UNKNOWN_PLACE, "extent")

    def _region_of(self, kind: Cell, code: str) -> str | None:
        match kind:
            case AreaKind.REGION:
                return self._areas.region(code) or None
            case AreaKind.DISTRICT:
                return self._areas.region_of_district(code)
            case AreaKind.ORP:
                return self._areas.region_of_orp(code)
            case AreaKind.MUNICIPALITY:
                return self._areas.region_of_town(code)
            case _:
                return self._areas.region(code)

    def _entry_form(self, row: Row, warn: Warn) -> None:
        if row["file"] and row["file"] not in self._forms:
            warn(RowFault.FILE_MISSING, "file")
            row["file"] = ""


def _unit(row: Row, warn: Warn) -> None:
    if row["scheme"] == UNIT_SCHEME and row["identifier"] not in set(CapacityUnit):
        warn(RowFault.UNKNOWN_UNIT, "identifier")
