"""Reading a directory: searching it by its index, and fetching services in full."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final, Self

from workpris_desktop.directory.continuation import following
from workpris_desktop.directory.coverage_places import coverage_places
from workpris_desktop.directory.file_address import address_of_finished
from workpris_desktop.directory.form_rows import form_file_of
from workpris_desktop.directory.index.finder import Finder
from workpris_desktop.directory.life_rows import tombstone_of
from workpris_desktop.directory.municipality_rows import municipalities_named, municipality_of
from workpris_desktop.directory.office_rows import offices_of
from workpris_desktop.directory.rows import Rows
from workpris_desktop.directory.service_rows import ServiceRows
from workpris_desktop.directory.soundness import (
    attach_index,
    checked_edition,
    wrapped_damage,
    wrapped_index_damage,
)
from workpris_desktop.domain.catchment import Municipality, Responsibility
from workpris_desktop.domain.coverage import Coverage, CoverageQuestion, coverage_types
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import ServiceNotFound
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.life import Tombstone
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.responsible import Offices
from workpris_desktop.domain.search import Answer, Question

_OF_RANK: Final = "SELECT id FROM card WHERE rank = ?"
_OF_SAME_PROVIDER: Final = (
    "SELECT other.id FROM service JOIN service AS other ON other.organization_id = service.organization_id"
    " WHERE service.id = ? AND service.organization_id != '' ORDER BY other.id"
)


class DirectoryReader:
    """An open directory file with the index beside it; neither is ever written to, and no newer edition touches them.

    It may be opened in one thread and used in another, but not by two at once.

    Raises:
        DirectoryDamaged: the file is missing or damaged.
        DirectoryOutdated: it was made by another version of the program.
        IndexOutdated: its index must be built anew.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with wrapped_damage(self.path):
            self._connection = sqlite3.connect(address_of_finished(path), uri=True, check_same_thread=False)
            try:
                self.edition = checked_edition(self._connection, path)
                attach_index(self._connection, path, self.edition)
            except BaseException:
                self._connection.close()
                raise
        countries = self.edition.countries
        self._services = ServiceRows(self._connection, countries[0] if len(countries) == 1 else "")
        self._rows = Rows(self._connection)
        self._finder = Finder(self._connection, self._service_ranked)

    edition: Edition

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        self._connection.close()

    def search(
        self, question: Question, today: date, person: Person = NOBODY, findings: Findings = NO_FINDINGS
    ) -> Answer:
        """Return the services that answer a question, best first.

        Whatever is typed, it is taken as words and never as a command. Where a municipality is named, the offices that
        are responsible there come first, and are not repeated.

        Args:
            question: what is looked for.
            today: the day on which room, checks and evidence count.
            person: what is told of a person; kept nowhere.
            findings: what was found out about providers since their records were made.

        Raises:
            IndexOutdated: the index is damaged, and must be built anew (`DirectoryShelf.rebuild_index`).
            DirectoryDamaged: the file cannot be read.
        """
        if not question.municipality:
            return self._find(question, today, person, findings)
        offices = self.responsible(question.municipality, question.basis)
        above = {office.hit.id for office in offices.offices} if offices else set()
        wanted = max(1, question.limit)
        answer = self._find(replace(question, limit=wanted + len(above)), today, person, findings)
        hits = tuple(hit for hit in answer.hits if hit.id not in above)
        folded = tuple(hit for hit in answer.folded if hit.id not in above)[:wanted]
        more = answer.more or len(hits) > wanted
        return replace(answer, question=question, hits=hits[:wanted], folded=folded, more=more, responsible=offices)

    def coverage(
        self,
        question: CoverageQuestion,
        facts: Facts,
        today: date,
        *,
        person: Person = NOBODY,
        findings: Findings = NO_FINDINGS,
    ) -> Coverage:
        """Return which kinds of help there are in which places, and which are missing.

        Args:
            question: what is asked.
            facts: what is known of service types, regions, districts and prisons.
            today: the day on which room and checks count.
            person: what is told of a person; kept nowhere.
            findings: what was found out about providers since their records were made.

        Raises:
            IndexOutdated: the index is damaged, and must be built anew (`DirectoryShelf.rebuild_index`).
            DirectoryDamaged: the file cannot be read.
        """
        types = coverage_types(question, facts)
        with wrapped_index_damage(self.path):
            countries = self.edition.countries or self._finder.countries_among(facts.countries)
        with wrapped_damage(self.path):
            places = coverage_places(question, facts, self._rows, countries)
        with wrapped_index_damage(self.path):
            return self._finder.cover(question, types, places, today, person=person, findings=findings)

    def service(self, service_id: str) -> Service:
        """Return one service in full, also one that is no longer offered.

        Raises:
            ServiceNotFound: no service has this id.
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            service = self._services.read(service_id)
        if service is None:
            raise ServiceNotFound(service_id)
        return service

    def services(self, service_ids: Iterable[str]) -> tuple[Service, ...]:
        """Return several services in the order asked for; those that are not there are left out.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            found = [self._services.read(service_id) for service_id in service_ids]
        return tuple(service for service in found if service is not None)

    def following(self, service_id: str) -> tuple[Hit, ...]:
        """Return the services to which one opens the door: its follow-up, and those that it is a condition of.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            return following(self._rows, service_id)

    def services_of_same_provider(self, service_id: str) -> tuple[str, ...]:
        """Return the ids of all services of the provider of a service, that one among them; () where it is not known.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            return tuple(str(row[0]) for row in self._connection.execute(_OF_SAME_PROVIDER, (service_id,)))

    def tombstone(self, service_id: str) -> Tombstone | None:
        """Return what is left of a service that is gone, None where nothing is known of it.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            return tombstone_of(self._rows, service_id)

    def form_file(self, form_id: str) -> bytes | None:
        """Return the PDF of a provider's entry form, None where it has none.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            return form_file_of(self._rows, form_id)

    def municipalities(self, text: str, limit: int = 20) -> tuple[Municipality, ...]:
        """Return the municipalities with a name that begins so, those that are called just so first.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            return municipalities_named(self._rows, text, limit)

    def municipality(self, municipality_id: str) -> Municipality | None:
        """Return a municipality by its id, None where the gazetteer has none.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            return municipality_of(self._rows, municipality_id)

    def responsible(self, municipality_id: str, basis: Responsibility) -> Offices | None:
        """Return the offices that are responsible for those who live, or stay, in a municipality.

        None where the directory has no such municipality.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            return self._offices(municipality_id, basis)

    def _find(self, question: Question, today: date, person: Person, findings: Findings) -> Answer:
        with wrapped_index_damage(self.path):
            return self._finder.find(question, today, person, findings)

    def _offices(self, municipality_id: str, basis: Responsibility) -> Offices | None:
        municipality = municipality_of(self._rows, municipality_id)
        return offices_of(self._rows, municipality, basis) if municipality else None

    def _service_ranked(self, rank: int) -> Service:
        """Return the service of a rank, which the index has from the directory.

        Raises:
            LookupError: there is none, so that the index is damaged.
            DirectoryDamaged: the file cannot be read.
        """
        (service_id,) = self._connection.execute(_OF_RANK, (rank,)).fetchone()
        with wrapped_damage(self.path):
            service = self._services.read(service_id)
        if service is None:
            raise LookupError(service_id)
        return service
