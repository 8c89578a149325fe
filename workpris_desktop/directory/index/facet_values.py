"""The values of facets that a service has whatever the day: under each of them stands its rank."""

import re
import sqlite3
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.facet import Sex, Stance
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.language import language_code
from workpris_desktop.domain.provider import Place, PlaceKind, Service
from workpris_desktop.domain.search import STAFF_TYPE, SettingFilter
from workpris_desktop.domain.setting import Setting

ANY: Final = "*"
"""The value of a facet under which all stand that state anything about it."""

SHOWN: Final = "shown"
INSIDE_ONLY: Final = "inside_only"
FOR_STAFF: Final = "for_staff"
"""Facets that nobody chooses: all services that are shown, those that help nowhere but in prisons, and those whose main
type is one for professionals.
"""

FREE: Final = "free"
"""The value of ``PAYMENT`` that prices say, too, where all of them are nought."""

_COUNTRY_LENGTH: Final = 2
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}\Z")
_DISTRICT: Final = "SELECT district FROM municipality WHERE id = ?"
_DISTRICTS_KEPT: Final = 20_000

Value = tuple[Facet, str]


class FacetValues:
    """Says which values of facets a service has.

    Args:
        connection: an open directory file.
        facts: what is known of service types, regions and prisons.
    """

    def __init__(self, connection: sqlite3.Connection, facts: Facts) -> None:
        self._connection = connection
        self._facts = facts
        self._prison_districts = {prison.id: prison.district for prison in facts.prisons}
        # Few codes and very many services: what lies around and inside each is worked out once.
        self._types = cache(self._with_ancestors)
        self._regions = cache(self._around_and_inside)
        self._district_of_town = lru_cache(_DISTRICTS_KEPT)(self._read_district)

    def of(self, service: Service) -> frozenset[tuple[str, str]]:
        """Return facets with values, for each facet that is stated with `ANY`, too.

        Raises:
            sqlite3.Error: the file is damaged.
        """
        values = {(SHOWN, ANY)}
        if service.setting is Setting.PRISON:
            values.add((INSIDE_ONLY, ANY))
        if service.types and STAFF_TYPE in self._types(service.types[0]):
            values.add((FOR_STAFF, ANY))
        for facet, value in self._values(service):
            values |= {(facet, value), (facet, ANY)}
        return frozenset(values)

    def _values(self, service: Service) -> Iterator[Value]:
        for code in service.types:
            yield from ((Facet.TYPE, known) for known in self._types(code))
        for code in service.regions:
            yield from ((Facet.REGION, known) for known in self._regions(code) or (ANY,))
        yield from ((Facet.DISTRICT, code) for code in map(self._district, service.places) if code)
        yield from ((Facet.PRISON, place.prison) for place in service.places if place.prison)
        yield from _setting_values(service)
        yield from _language_values(service)
        yield from _plain_values(service)
        yield from _stated_values(service)

    def _with_ancestors(self, code: str) -> tuple[str, ...]:
        return self._facts.taxonomy.with_ancestors(code) or (code,)

    def _around_and_inside(self, code: str) -> frozenset[str]:
        """Return a region, all around it and all inside: a NUTS code begins with the codes of all that it lies in.

        What our lists do not know is none of them: nobody could choose it.
        """
        regions = self._facts.regions
        inside = [region.code for region in regions if region.code.startswith(code)]
        codes = {known[:length] for known in (code, *inside) for length in range(_COUNTRY_LENGTH, len(known) + 1)}
        return frozenset(known for known in codes if regions.resolve(known) == known)

    def _district(self, place: Place) -> str:
        if place.kind is PlaceKind.CONFIDENTIAL:
            return ""
        return self._district_of_town(place.municipality) or self._prison_districts.get(place.prison, "")

    def _read_district(self, municipality_id: str) -> str:
        row = self._connection.execute(_DISTRICT, (municipality_id,)).fetchone()
        return row[0] or "" if row else ""


def _setting_values(service: Service) -> Iterator[Value]:
    yield from ((Facet.SETTING, wanted) for wanted in SettingFilter if service.setting in wanted.settings)


def _language_values(service: Service) -> Iterator[Value]:
    """Walk the languages; one that is named in words is stated, but cannot be chosen."""
    for language in service.languages:
        code = language_code(language)
        yield Facet.LANGUAGE, code if _LANGUAGE.match(code) else ANY


def _plain_values(service: Service) -> Iterator[Value]:
    facets = service.facets
    yield from ((Facet.FORM, form) for form in facets.forms)
    yield from ((Facet.PHASE, span.phase) for span in facets.phases)
    yield from ((Facet.HOUSEHOLD, household) for household in facets.households)
    yield from ((Facet.GROUP, group) for group in facets.groups)
    yield from ((Facet.REFERRAL, referral) for referral in facets.referrals)
    if facets.welcome:
        yield Facet.WELCOME, facets.welcome
    if facets.sex:
        yield Facet.SEX, facets.sex
    if facets.sex is Sex.ALL:
        yield from ((Facet.SEX, Sex.WOMEN), (Facet.SEX, Sex.MEN))


def _stated_values(service: Service) -> Iterator[Value]:
    """Walk what may also be stated as not so, which only counts as stated."""
    if service.facets.payment:
        yield Facet.PAYMENT, service.facets.payment
    if service.prices:
        yield Facet.PAYMENT, FREE if all(price.amount == 0 for price in service.prices) else ANY
    for entry in service.facets.entry:
        yield Facet.ENTRY, ANY if entry.needed else entry.kind
    for exclusion in service.facets.exclusions:
        yield Facet.ACCEPTS, ANY if exclusion.stance is Stance.NO else exclusion.reason
    for place in service.places:
        yield from ((Facet.PHYSICAL, feature.kind if feature.present else ANY) for feature in place.features)
