"""One service in full, put together from the tables of an open directory file."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, Final

from workpris_desktop.directory.chunk_rows import ChunkRows
from workpris_desktop.directory.contact_rows import contacts_of, languages_of, phones_of
from workpris_desktop.directory.custody_rows import court_terms_of, prison_access_of, programme_of, trainings_of
from workpris_desktop.directory.facet_rows import Terms
from workpris_desktop.directory.form_rows import entry_forms_of
from workpris_desktop.directory.hours_rows import closures_of, contact_hours, hours_of
from workpris_desktop.directory.life_rows import alert_of, check_of, translations_of
from workpris_desktop.directory.place_rows import PlaceRows
from workpris_desktop.directory.provider_rows import evidence_of, provider_of
from workpris_desktop.directory.room_rows import capacity_of
from workpris_desktop.directory.rows import Rows, day_of
from workpris_desktop.domain.hours import OnHolidays
from workpris_desktop.domain.provider import Organization, Price, Service

_SERVICE: Final = "SELECT * FROM service WHERE id = ?1"
_SERVICE_WITH_PROVIDER: Final = """
SELECT service.*, organization.name AS provider_name
  FROM service LEFT JOIN organization ON organization.id = service.organization_id
 WHERE service.id = ?1
"""
_DOCUMENTS: Final = "SELECT document FROM required_document WHERE service_id = ?1 LIMIT ?2"
_PRICES: Final = "SELECT * FROM cost_option WHERE service_id = ?1 LIMIT ?2"


class ServiceRows:
    """Reads services from a connection.

    Args:
        connection: an open directory file.
        home_country: the ISO 3166-1 code of the directory where it is of one country, else "".
    """

    def __init__(self, connection: sqlite3.Connection, home_country: str) -> None:
        self._rows = Rows(connection)
        self._chunk = ChunkRows(connection)
        self._home_country = home_country

    def read(self, service_id: str) -> Service | None:
        """Return the service in full, None where there is none of this id.

        Raises:
            sqlite3.Error: the file is damaged.
            ValueError: a value in the file is not of its kind, so that it is damaged.
        """
        rows = self._rows
        row = rows.first(_SERVICE, service_id)
        if row is None:
            return None
        terms, places = Terms(rows, service_id), PlaceRows(rows, service_id)
        home = self._home(places)
        provider = provider_of(rows, row)
        hours = hours_of(rows, service_id, places.ids)
        contacts = contacts_of(rows, service_id, home)
        return _service(
            row,
            organization=provider,
            types=terms.types(),
            setting=terms.setting(),
            facets=terms.facets(),
            regions=places.regions(),
            places=places.places(),
            areas=places.areas(),
            phones=phones_of(rows, service_id, places.countries(), home),
            languages=languages_of(rows, service_id),
            contacts=contacts,
            schedule=hours.agreed,
            hours_by_place=hours.by_place,
            contact_hours=contact_hours(rows, [contact.id for contact in contacts]),
            closures=closures_of(rows, service_id),
            documents=tuple(entry["document"] for entry in rows.several(_DOCUMENTS, service_id)),
            prices=tuple(_price(entry) for entry in rows.several(_PRICES, service_id)),
            capacity=capacity_of(rows, service_id),
            evidence=evidence_of(rows, service_id),
            prison_access=prison_access_of(rows, service_id),
            court=court_terms_of(rows, service_id),
            programme=programme_of(rows, service_id),
            trainings=trainings_of(rows, service_id),
            entry_forms=entry_forms_of(rows, service_id),
            translations=translations_of(rows, service_id, provider.id if provider else "", places.ids),
        )

    def read_for_index(self, service_ids: Sequence[str]) -> Iterator[Service]:
        """Walk services that are there, in the order asked for, as they are needed by the index that finds them.

        They are read together, and lack what nobody looks for: contacts and their hours, areas by name, forms, terms
        of courts, and of the provider all but id and name.

        Raises:
            sqlite3.Error: the file is damaged.
            ValueError: a value in the file is not of its kind, so that it is damaged.
            LookupError: one of them is not there after all, so that it is damaged, too.
        """
        self._chunk.turn_to(service_ids)
        for service_id in service_ids:
            yield self._for_index(self._chunk, service_id)

    def _for_index(self, rows: Rows, service_id: str) -> Service:
        row = rows.first(_SERVICE_WITH_PROVIDER, service_id)
        if row is None:
            raise LookupError(service_id)
        terms, places = Terms(rows, service_id), PlaceRows(rows, service_id)
        provider = _named_provider(row)
        hours = hours_of(rows, service_id, places.ids)
        return _service(
            row,
            organization=provider,
            types=terms.types(),
            setting=terms.setting(),
            facets=terms.facets(),
            regions=places.regions(),
            places=places.places(),
            phones=phones_of(rows, service_id, places.countries(), self._home(places)),
            languages=languages_of(rows, service_id),
            schedule=hours.agreed,
            hours_by_place=hours.by_place,
            closures=closures_of(rows, service_id),
            documents=tuple(entry["document"] for entry in rows.several(_DOCUMENTS, service_id)),
            prices=tuple(_price(entry) for entry in rows.several(_PRICES, service_id)),
            capacity=capacity_of(rows, service_id),
            evidence=evidence_of(rows, service_id),
            prison_access=prison_access_of(rows, service_id),
            programme=programme_of(rows, service_id),
            trainings=trainings_of(rows, service_id),
            translations=translations_of(rows, service_id, provider.id if provider else "", places.ids),
        )

    def _home(self, places: PlaceRows) -> str:
        return next(filter(None, places.countries().values()), self._home_country)


def _service(row: sqlite3.Row, **hanging: Any) -> Service:
    """Return the service of a row, with what hangs on it."""
    return Service(
        id=row["id"],
        name=row["name"],
        alternate_name=row["alternate_name"],
        description=row["description"],
        url=row["url"],
        email=row["email"],
        status=row["status"],
        fees_description=row["fees_description"],
        eligibility=row["eligibility_description"],
        application_process=row["application_process"],
        minimum_age=row["minimum_age"],
        maximum_age=row["maximum_age"],
        accreditations=row["accreditations"],
        alert=row["alert"],
        alert_notice=alert_of(row),
        checked_on=day_of(row["assured_date"]),
        check=check_of(row),
        interpreting=row["interpretation_services"],
        on_holidays=OnHolidays(row["on_holidays"]),
        content_language=row["content_language"],
        source=row["source"],
        created_on=day_of(row["created"]),
        changed_on=day_of(row["last_modified"]),
        **hanging,
    )


def _named_provider(row: sqlite3.Row) -> Organization | None:
    return Organization(row["organization_id"], row["provider_name"]) if row["provider_name"] else None


def _price(row: sqlite3.Row) -> Price:
    return Price(row["amount"], row["currency"], row["amount_description"] or row["option"])
