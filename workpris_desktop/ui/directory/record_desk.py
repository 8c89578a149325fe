"""Services with all that stands beside them, as the reading lane gathers it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from workpris_desktop.directory.former import FormerEdition, FormerRecord
from workpris_desktop.directory.openings import openings_of
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.onwards import Onwards, onwards_of, region_onwards
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import Person
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.wording.record.beside import Beside


@dataclass(frozen=True, slots=True)
class Asked:
    """When somebody asks, for whom, and what was found out so far."""

    moment: datetime
    person: Person
    findings: Findings


@dataclass(frozen=True, slots=True)
class Gathered:
    """A service with what stands beside it, and where the data comes from."""

    service: Service
    edition: Edition
    beside: Beside


class RecordDesk:
    """Gathers what is told of services. Everything must be called on the reading lane.

    Args:
        desk: the directory.
        facts: prisons and regions.
        open_former: opens the edition before the one that is named, None where none is kept.
    """

    def __init__(
        self, desk: DirectoryDesk, facts: Facts, open_former: Callable[[Edition], FormerEdition | None]
    ) -> None:
        self._desk = desk
        self._facts = facts
        self._open_former = open_former
        self._former: FormerEdition | None = None
        self._former_of: Edition | None = None

    def gather(self, service_id: str, asked: Asked) -> Gathered:
        """Return one service with everything.

        Raises:
            ServiceNotFound: the directory has no such service.
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        gathered = self._gather(self._desk.service(service_id), asked)
        onwards = self._onwards(gathered.service, asked)
        beside = replace(gathered.beside, onwards=onwards, former=self._former_record(service_id, gathered.edition))
        return replace(gathered, beside=beside)

    def gather_several(self, service_ids: Sequence[str], asked: Asked) -> tuple[Gathered, ...]:
        """Return several services, without what they lead to and what they were; those that are gone are left out.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        found = self._desk.services(service_ids)
        return tuple(self._gather(each, asked) for each in found if isinstance(each, Service))

    def close(self) -> None:
        """Close the edition before."""
        if self._former is not None:
            self._former.close()
        self._former = self._former_of = None

    def _gather(self, service: Service, asked: Asked) -> Gathered:
        assert self._desk.edition is not None
        openings = openings_of(service, self._facts.regions, asked.moment)
        beside = Beside(asked.moment, openings, asked.person, asked.findings.of(service.id))
        return Gathered(service, self._desk.edition, beside)

    def _onwards(self, service: Service, asked: Asked) -> Onwards:
        def search(question: Question) -> Answer:
            return self._desk.search(question, asked.moment.date(), asked.person, asked.findings)

        region = region_onwards(service, asked.person, self._facts.prisons)
        return onwards_of(service, region, self._desk.following(service.id), search)

    def _former_record(self, service_id: str, used: Edition) -> FormerRecord | None:
        """Return what the edition before has; that it cannot be read is no reason to show nothing of this one."""
        try:
            return next((former.record(service_id) for former in self._formers(used)), None)
        except MachineFault:
            return None

    def _formers(self, used: Edition) -> Iterator[FormerEdition]:
        if self._former_of != used:
            self.close()
            self._former = self._open_former(used)
            self._former_of = used
        if self._former is not None:
            yield self._former
