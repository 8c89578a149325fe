"""One service in full, put together from the tables of an open directory file."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import Any, Final

from workpris_desktop.directory.nearness import HOURS, LANGUAGES, PHONES
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.provider import Address, Organization, Place, Price, Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone

MOST_OF_EACH: Final = 50
"""Places, numbers, languages and so on of one service; no person reads more, and hostile data must not fill disks."""

MOST_PARTS: Final = 200
"""Hours and regions of one service, which without some of them would say something else."""

_SERVICE: Final = """
SELECT service.*, organization.id AS provider, organization.name AS provider_name,
       organization.description AS provider_description, organization.email AS provider_email, website, legal_status
  FROM service LEFT JOIN organization ON organization.id = service.organization_id
 WHERE service.id = ?
"""
_TERMS: Final = """
SELECT taxonomy, code FROM attribute JOIN taxonomy_term AS term ON term.id = attribute.taxonomy_term_id
 WHERE link_id = ? AND link_entity = 'service' AND taxonomy IN ('workpris-type', 'workpris-setting')
 ORDER BY attribute.rowid LIMIT ?
"""
_PLACES: Final = """
SELECT location.*, prison.country AS prison_country, prison.region AS prison_region,
       address_1, address_2, city, postal_code, nuts, address.country, address.rowid AS address_row
  FROM service_at_location AS at
  JOIN location ON location.id = at.location_id
  LEFT JOIN prison ON prison.id = location.prison
  LEFT JOIN address ON address.rowid = coalesce(
       (SELECT rowid FROM address
         WHERE location_id = location.id AND address_type = 'physical' ORDER BY rowid LIMIT 1),
       (SELECT rowid FROM address WHERE location_id = location.id ORDER BY address_type, rowid LIMIT 1))
 WHERE at.service_id = ? ORDER BY at.rowid LIMIT ?
"""
_AREAS: Final = """
SELECT nuts FROM service_area WHERE nuts != '' AND service_id = ?1
UNION ALL
SELECT nuts FROM service_at_location AS at JOIN service_area AS area ON area.service_at_location_id = at.id
 WHERE nuts != '' AND at.service_id = ?1
 LIMIT ?2
"""
_DOCUMENTS: Final = "SELECT document FROM required_document WHERE service_id = ? LIMIT ?"
_PRICES: Final = "SELECT * FROM cost_option WHERE service_id = ? LIMIT ?"

_BY_PHONE: Final = ("phone", "telephone")
_NOT_WEEKLY: Final = ("byweekno", "bymonthday", "byyearday", "count")
_COUNTRY_LENGTH: Final = 2


class ServiceRows:
    """Reads services from a connection.

    Args:
        connection: an open directory file.
        home_country: the ISO 3166-1 code of the directory where it is of one country, else "".
    """

    def __init__(self, connection: sqlite3.Connection, home_country: str) -> None:
        self._connection = connection
        self._home_country = home_country

    def read(self, service_id: str) -> Service | None:
        """Return the service, None where there is none of this id.

        Raises:
            sqlite3.Error: the file is damaged.
            ValueError: a value in the file is not of its kind, so that it is damaged.
        """
        row = next(self._rows(_SERVICE, service_id), None)
        if row is None:
            return None
        place_rows = list({place["id"]: place for place in self._several(_PLACES, service_id)}.values())
        types, settings = self._terms(service_id)
        return Service(
            id=row["id"],
            name=row["name"],
            organization=_organization(row),
            alternate_name=row["alternate_name"],
            description=row["description"],
            url=row["url"],
            email=row["email"],
            status=row["status"],
            types=types,
            setting=one_setting(settings),
            regions=self._regions(service_id, place_rows),
            places=tuple(_place(place) for place in place_rows),
            phones=self._phones(service_id, place_rows),
            schedule=_agreed_hours(self._nearest(HOURS, service_id, MOST_PARTS), {place["id"] for place in place_rows}),
            languages=self._languages(service_id),
            documents=tuple(entry["document"] for entry in self._several(_DOCUMENTS, service_id)),
            prices=tuple(_price(entry) for entry in self._several(_PRICES, service_id)),
            fees_description=row["fees_description"],
            eligibility=row["eligibility_description"],
            application_process=row["application_process"],
            minimum_age=row["minimum_age"],
            maximum_age=row["maximum_age"],
            accreditations=row["accreditations"],
            alert=row["alert"],
            checked_on=_day(row["assured_date"]),
        )

    def _rows(self, sql: str, *values: Any) -> Iterator[sqlite3.Row]:
        cursor = self._connection.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(sql, values)

    def _several(self, sql: str, service_id: str, most: int = MOST_OF_EACH) -> list[sqlite3.Row]:
        return list(self._rows(sql, service_id, most))

    def _nearest(self, queries: Sequence[str], service_id: str, most: int = MOST_OF_EACH) -> list[sqlite3.Row]:
        """Return the rows of the first query that gives any."""
        return next(filter(None, (self._several(sql, service_id, most) for sql in queries)), [])

    def _terms(self, service_id: str) -> tuple[tuple[str, ...], set[str]]:
        rows = self._several(_TERMS, service_id)
        types = dict.fromkeys(row["code"] for row in rows if row["taxonomy"] == "workpris-type" and row["code"])
        return tuple(types), {row["code"] for row in rows if row["taxonomy"] == "workpris-setting"}

    def _regions(self, service_id: str, places: Sequence[sqlite3.Row]) -> tuple[str, ...]:
        codes = [code for place in places for code in (place["nuts"], place["prison_region"])]
        codes += [area["nuts"] for area in self._several(_AREAS, service_id, MOST_PARTS)]
        return tuple(dict.fromkeys(filter(None, codes)))

    def _phones(self, service_id: str, places: Sequence[sqlite3.Row]) -> tuple[Phone, ...]:
        countries = {place["id"]: _country(place) for place in places}
        home = next(filter(None, countries.values()), self._home_country)
        phones = (
            Phone(
                row["number"],
                row["extension"],
                row["type"],
                row["description"],
                countries.get(row["place"]) or home,
            )
            for row in self._nearest(PHONES, service_id)
        )
        return tuple(dict.fromkeys(phones))

    def _languages(self, service_id: str) -> tuple[str, ...]:
        rows = self._nearest(LANGUAGES, service_id)
        return tuple(dict.fromkeys(filter(None, (row["code"] or row["name"] for row in rows))))


def one_setting(codes: set[str]) -> Setting | None:
    """Return the setting that several together mean: prison and community are both, else the first of the list."""
    if {Setting.PRISON, Setting.COMMUNITY} <= codes:
        return Setting.BOTH
    return next((setting for setting in Setting if setting in codes), None)


def _agreed_hours(rows: Sequence[sqlite3.Row], places: set[str]) -> tuple[ScheduleRule, ...]:
    """Return the service's own hours, or those of its places where all agree.

    Hours of several places put together would hold at none of them, and those of one would be read as those of all.
    More hours than are read are not known, because some of them would be missing.
    """
    if len(rows) == MOST_PARTS:
        return ()
    by_place: dict[str | None, list[ScheduleRule]] = {}
    for row in rows:
        by_place.setdefault(row["place"], []).append(_schedule_rule(row))
    weeks = {frozenset(rules) for rules in by_place.values()}
    if len(weeks) != 1 or by_place.keys() not in ({None}, places):
        return ()
    return tuple(next(iter(by_place.values())))


def _schedule_rule(row: sqlite3.Row) -> ScheduleRule:
    """Return the rule; one with parts that `ScheduleRule` does not know, or that is a gap, is not weekly."""
    weekly = not any(row[column] for column in _NOT_WEEKLY)
    return ScheduleRule(
        freq=(row["freq"] or "") if weekly else "",
        byday=tuple(filter(None, (row["byday"] or "").split(","))),
        interval=row["interval"] or 1,
        opens_at=_hour(row["opens_at"]),
        closes_at=_hour(row["closes_at"]),
        valid_from=_day(row["valid_from"] or row["dtstart"]),
        valid_to=_day(row["valid_to"] or row["until"]),
        by_phone=(row["attending_type"] or "").casefold().startswith(_BY_PHONE),
    )


def _organization(row: sqlite3.Row) -> Organization | None:
    if row["provider"] is None:
        return None
    return Organization(
        id=row["provider"],
        name=row["provider_name"],
        description=row["provider_description"],
        email=row["provider_email"],
        website=row["website"],
        legal_status=row["legal_status"],
    )


def _place(row: sqlite3.Row) -> Place:
    return Place(
        id=row["id"],
        name=row["name"],
        description=row["description"],
        transportation=row["transportation"],
        address=_address(row),
        prison=row["prison"],
        latitude=row["latitude"],
        longitude=row["longitude"],
    )


def _address(row: sqlite3.Row) -> Address | None:
    if row["address_row"] is None:
        return None
    street = ", ".join(filter(None, (row["address_1"], row["address_2"])))
    return Address(street, row["city"], row["postal_code"], row["nuts"], row["country"])


def _country(place: sqlite3.Row) -> str:
    country = place["country"] or place["prison_country"] or ""
    return country if len(country) == _COUNTRY_LENGTH else ""


def _price(row: sqlite3.Row) -> Price:
    return Price(row["amount"], row["currency"], row["amount_description"] or row["option"])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _hour(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
