"""Finding what a person needs who is released today: a bounded number of questions to the directory."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date
from typing import Final, Protocol

from workpris_desktop.directory.day_candidate import CallCostOf, CandidateReader
from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.leaving_today import (
    NEED_TYPES,
    CallCost,
    Candidate,
    DayKit,
    Leaving,
    Need,
    best_of,
    kit_of,
    may_help,
)
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.release_day import day_warnings
from workpris_desktop.domain.search import NEAR_KM, Answer, Near, OpenOn, Order, Question, SettingFilter
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone

MOST_CANDIDATES: Final = 12
"""So many services are read for each question: among the nearest ones there is one to go to."""

MOST_IN_REGION: Final = 60
"""So many are looked through where no distance counts: telephone lines, and help that has no address."""

_CHOSEN_IN_ORDER: Final = (Need.OFFICE, *(need for need in Need if need is not Need.OFFICE))
"""The responsible office comes first, because papers and money are had there, too."""


class Directory(Protocol):
    """What is asked of an open directory."""

    def search(self, question: Question, today: date) -> Answer:
        """Return what answers a question."""

    def service(self, service_id: str) -> Service:
        """Return one service in full."""


def find_day_kit(
    directory: Directory,
    leaving: Leaving,
    *,
    regions: Regions,
    call_cost: CallCostOf,
    findings: Findings = NO_FINDINGS,
) -> DayKit:
    """Return what was found for the day; nothing of what is asked here is remembered.

    Within reach is what lies no further than `NEAR_KM`; where nothing does, help of the region without an address.

    Args:
        directory: the open directory.
        leaving: who is released, and when.
        regions: the codes by which regions are known to the calendar of holidays.
        call_cost: tells of the numbers of a service whether a call costs something.
        findings: what was found out about providers since their records were made.

    Raises:
        IndexOutdated: the index is damaged, and must be built anew.
        DirectoryDamaged: the directory cannot be read.
    """
    reader = CandidateReader(leaving, regions, call_cost, findings)
    search = _KitSearch(directory, leaving, reader, call_cost)
    chosen: dict[Need, Candidate] = {}
    for need in _CHOSEN_IN_ORDER:
        best = search.best(need, {candidate.service.id for candidate in chosen.values()})
        if best is not None:
            chosen[need] = best
    return kit_of(leaving, chosen, day_warnings(leaving.moment, reader.holidays))


class _KitSearch:
    """The questions that are asked for one person; a service is read once."""

    def __init__(self, directory: Directory, leaving: Leaving, reader: CandidateReader, call_cost: CallCostOf) -> None:
        town = leaving.municipality
        self._directory = directory
        self._leaving = leaving
        self._today = leaving.moment.date()
        self._reader = reader
        self._call_cost = call_cost
        self._near = Near(town.name, town.latitude, town.longitude, NEAR_KM, town.id)
        self._in_region = Question(region=town.region or town.country, limit=MOST_IN_REGION, reads_places=False)
        self._read: dict[str, Service] = {}
        self._responsible = tuple(dict.fromkeys(self._office_ids()))

    def best(self, need: Need, chosen: Collection[str]) -> Candidate | None:
        """Return the best service for a need, None where there is none; a second type only where the first has none."""
        if need is Need.PHONE:
            return self._best_of(need, self._line_ids(), chosen)
        for code in NEED_TYPES[need]:
            found = self._best_office(code) if need is Need.OFFICE else self._best_of_type(need, code, chosen)
            if found is not None:
                return found
        return None

    def _best_office(self, code: str) -> Candidate | None:
        """Return the responsible office of the smallest area; there is nothing to choose."""
        candidates = self._candidates(Need.OFFICE, self._responsible)
        return next((each for each in candidates if code in each.service.types), None)

    def _best_of_type(self, need: Need, code: str, chosen: Collection[str]) -> Candidate | None:
        near = self._best_of(need, self._near_ids(code), chosen)
        return near or self._best_of(need, self._ids_without_address(code), chosen)

    def _best_of(self, need: Need, ids: Iterator[str], chosen: Collection[str]) -> Candidate | None:
        return best_of(need, self._candidates(need, tuple(dict.fromkeys(ids))), chosen, self._leaving)

    def _candidates(self, need: Need, ids: tuple[str, ...]) -> Iterator[Candidate]:
        for service_id in ids:
            candidate = self._reader.candidate(self._service(service_id), need)
            if may_help(candidate, need, self._leaving, self._responsible):
                yield candidate

    def _near_ids(self, code: str) -> Iterator[str]:
        """Walk what is known to be open today and to take the person, then what may be, the nearest first each."""
        takes = (Choice(Facet.SEX, self._leaving.sex),)
        all_near = Question(
            service_type=code,
            near=self._near,
            order=Order.DISTANCE,
            limit=MOST_CANDIDATES,
            reads_places=False,
        )
        open_near = replace(all_near, choices=takes, open_on=OpenOn(self._today))
        for question in (open_near, replace(all_near, choices=takes), all_near):
            yield from (hit.id for hit in self._hits(question))

    def _ids_without_address(self, code: str) -> Iterator[str]:
        hits = self._hits(replace(self._in_region, service_type=code))
        yield from [hit.id for hit in hits if not hit.towns][:MOST_CANDIDATES]

    def _line_ids(self) -> Iterator[str]:
        """Walk who can be called for nothing, and who helps in a crisis by telephone."""
        for question in (
            replace(self._in_region, service_type=NEED_TYPES[Need.PHONE][0]),
            replace(self._in_region, setting=SettingFilter.REMOTE),
        ):
            yield from (hit.id for hit in self._hits(question) if self._may_be_line(hit))

    def _may_be_line(self, hit: Hit) -> bool:
        country = self._leaving.municipality.country
        phones = [Phone(number, country=country) for number in hit.phones]
        return hit.setting is Setting.PHONE or self._call_cost(phones) is CallCost.FREE

    def _office_ids(self) -> Iterator[str]:
        """Walk the responsible offices: where the person will stay before where the person is registered."""
        for basis in (Responsibility.STAY, Responsibility.RESIDENCE):
            question = Question(municipality=self._near.municipality, basis=basis, limit=1)
            offices = self._directory.search(question, self._today).responsible
            yield from (office.hit.id for office in (offices.offices if offices else ()))

    def _hits(self, question: Question) -> tuple[Hit, ...]:
        return self._directory.search(question, self._today).hits

    def _service(self, service_id: str) -> Service:
        if service_id not in self._read:
            self._read[service_id] = self._directory.service(service_id)
        return self._read[service_id]
