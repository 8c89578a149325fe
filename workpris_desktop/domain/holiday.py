"""Public holidays of a country and its regions; the days are those of the library holidays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from holidays import HolidayBase

_IN_PARTS: Final = "catholic"
"""What the library calls holidays of only those towns of a region where most people are of a church."""

_CODE_LENGTH: Final = 2


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that is a public holiday; its name in the country's own language.

    ``everywhere`` is False where it is one only in some regions or towns, and nobody knows whether in this one.
    """

    day: date
    name: str
    everywhere: bool = True


@dataclass(frozen=True, slots=True)
class HolidayCalendar:
    """The public holidays of a place.

    ``country`` is an ISO 3166-1 code, ``region`` an ISO 3166-2 code (``DE-BY``), empty where it is not known: then the
    holidays of single regions are told as not everywhere.
    """

    country: str = ""
    region: str = ""

    def covers(self, day: date) -> bool:
        """Tell whether the holidays of the country are known for the year of a day."""
        return _year(self.country, self.region, day.year) is not None

    def on(self, day: date) -> Holiday | None:
        """Return the holiday of a day; None where there is none, and where `covers` says that none are known."""
        return (_year(self.country, self.region, day.year) or {}).get(day)

    def name_on(self, day: date) -> str | None:
        """Return the name of the holiday of a day, be it one everywhere or not."""
        holiday = self.on(day)
        return holiday.name if holiday else None

    def between(self, first: date, last: date) -> tuple[Holiday, ...]:
        """Return the holidays from a day to a day, both included, in order."""
        years = (_year(self.country, self.region, year) or {} for year in range(first.year, last.year + 1))
        holidays = (holiday for year in years for holiday in year.values() if first <= holiday.day <= last)
        return tuple(sorted(holidays, key=lambda holiday: holiday.day))


@lru_cache(maxsize=64)
def _year(country: str, region: str, year: int) -> Mapping[date, Holiday] | None:
    """Return the holidays of a year, None where the library does not know them."""
    whole = _days(country)
    if whole is None or not whole.start_year <= year <= whole.end_year:
        return None
    named = region.removeprefix(f"{country}-")
    known = region != named and named in whole.subdivisions
    regions = [named] if known else list(whole.subdivisions)
    perhaps = [] if known else [_days(country, code, year=year) for code in regions]
    if _IN_PARTS in whole.supported_categories:
        perhaps += [_days(country, code, _IN_PARTS, year=year) for code in regions]
    return _merged(_days(country, named if known else None, year=year), perhaps)


def _merged(certain: "HolidayBase | None", perhaps: "Iterable[HolidayBase | None]") -> Mapping[date, Holiday]:
    found = {day: Holiday(day, name, everywhere=False) for days in perhaps if days for day, name in days.items()}
    return found | {day: Holiday(day, name) for day, name in (certain or {}).items()}


def _days(
    country: str, region: str | None = None, category: str = "public", year: int | None = None
) -> "HolidayBase | None":
    """Return the library's days, of one year where one is named; None for a country that it does not know."""
    from holidays import country_holidays  # noqa: PLC0415 - takes half a second, and a start needs none of it

    if not (len(country) == _CODE_LENGTH and country.isascii() and country.isupper()):
        return None
    try:
        own_language = country_holidays(country).default_language
    except NotImplementedError:
        return None
    return country_holidays(country, region, year, language=own_language, categories=(category,))
