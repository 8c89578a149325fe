"""Areas as a package and the program know them: regions, districts, prisons, towns, and in which region each lies."""

from workpris_desktop.domain.facts import Facts


class KnownAreas:
    """Codes of areas and the regions that they lie in: those of the program, and over them those of the package.

    A package brings its ground before everything else, row by row; the regions that are answered are NUTS codes.
    """

    def __init__(self, facts: Facts) -> None:
        self._facts = facts.regions
        self._regions: dict[str, str] = {}
        self._districts = {district.code: district.region for district in facts.districts}
        self._towns: dict[str, str] = {}
        self._orps: dict[str, str] = {}
        self._prisons = {prison.id for prison in facts.prisons}
        self._countries = {region.country for region in facts.regions}

    def add_region(self, code: str, iso_code: str, country: str, parent: str) -> None:
        """Take up a region of the package; its country and the group above it stand for all regions in them."""
        for spelling in filter(None, (code, iso_code)):
            self._regions[spelling.upper()] = code
        for broader in filter(None, (country, parent)):
            self._regions.setdefault(broader.upper(), broader)
        self._countries.add(country)

    def add_district(self, code: str, region: str) -> None:
        """Take up a district of the package."""
        self._districts[code] = region

    def add_prison(self, prison_id: str) -> None:
        """Take up a prison of the package."""
        self._prisons.add(prison_id)

    def add_town(self, town_id: str, orp: str, region: str) -> None:
        """Take up a municipality of the package."""
        self._towns[town_id] = region
        if orp:
            self._orps.setdefault(orp, region)

    def region(self, code: str) -> str:
        """Return the region that a NUTS or ISO 3166-2 code in any case means, "" where nobody knows it."""
        return self._regions.get(code.strip().upper()) or self._facts.resolve(code) or ""

    def knows_country(self, country: str) -> bool:
        """Tell whether there are regions of a country."""
        return country in self._countries

    def knows_prison(self, prison_id: str) -> bool:
        """Tell whether there is a prison with this id."""
        return prison_id in self._prisons

    def region_of_district(self, code: str) -> str | None:
        """Return the region of a district, None where the district is not known."""
        return self._districts.get(code)

    def region_of_orp(self, code: str) -> str | None:
        """Return the region of a Czech municipality with extended powers, None where it is not known."""
        return self._orps.get(code)

    def region_of_town(self, town_id: str) -> str | None:
        """Return the region of a municipality, None where it is not known."""
        return self._towns.get(town_id)
