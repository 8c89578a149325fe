"""The open directory, as the reading lane uses it: one connection, opened anew when the edition changes."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from workpris_desktop.directory.comparison import compared
from workpris_desktop.directory.joined_reader import JoinedReader, open_joined
from workpris_desktop.directory.office_entries import OfficeEntries
from workpris_desktop.directory.prison_view import prison_view
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.coverage import Coverage, CoverageQuestion
from workpris_desktop.domain.coverage_change import CoverageComparison
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.entry_merge import EntriesKnown
from workpris_desktop.domain.errors import DirectoryMissing, ServiceNotFound
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.life import Tombstone
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.prison_view import PrisonView
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import Prison
from workpris_desktop.domain.search import Answer, Question


class DirectoryDesk:
    """Keeps one reader open. Everything but `edition` must be called on the reading lane.

    Args:
        open_directory: opens the directory in use.
        office: the entries of our own office, which are found and read with those of the directory.
    """

    def __init__(self, open_directory: Callable[[], DirectoryReader], office: OfficeEntries | None = None) -> None:
        self._open_directory = open_directory
        self._office = office
        self._reader: DirectoryReader | None = None
        self.edition: Edition | None = None

    def open(self) -> Edition:
        """Open the newest edition, closing the one that was open.

        Raises:
            DirectoryMissing: there is none.
            DirectoryDamaged: it cannot be read.
        """
        fresh = self._open_directory() if self._office is None else open_joined(self._open_directory, self._office)
        self.close()
        self._reader = fresh
        self.edition = fresh.edition
        return fresh.edition

    def close(self) -> None:
        """Close the directory."""
        if self._reader is not None:
            self._reader.close()
        self._reader = None

    def entries_known(self) -> EntriesKnown:
        """Return the entries of our own office, and which of them the directory has, too.

        Raises:
            EntriesDamaged: they cannot be read.
            DirectoryDamaged: the directory cannot be read.
        """
        entries = self._office.entries() if self._office else ()
        return EntriesKnown(entries, self._reader.twins(entries) if isinstance(self._reader, JoinedReader) else ())

    def search(
        self, question: Question, today: date, person: Person = NOBODY, findings: Findings = NO_FINDINGS
    ) -> Answer:
        """Look a question up, for a person of whom facts are told, with what was found out at this workplace.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        return self._opened().search(question, today, person, findings)

    def coverage(
        self, question: CoverageQuestion, facts: Facts, today: date, *, person: Person, findings: Findings
    ) -> Coverage:
        """Return which kinds of help there are in which places; arguments as those of `DirectoryReader.coverage`.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        return self._opened().coverage(question, facts, today, person=person, findings=findings)

    def prison_view(self, prison: Prison, facts: Facts, today: date, **told: Any) -> PrisonView:
        """Return what is known of one prison; arguments as those of `directory.prison_view.prison_view`.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        return prison_view(self._opened(), prison, facts, today, **told)

    def compared(
        self,
        before: DirectoryReader | None,
        question: CoverageQuestion,
        facts: Facts,
        days: tuple[date, date],
        **told: Any,
    ) -> CoverageComparison:
        """Return what is different; arguments as those of `directory.comparison.compared`, None for the same edition.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        reader = self._opened()
        return compared(before or reader, reader, question, facts, days, **told)

    def service(self, service_id: str) -> Service:
        """Return one service in full.

        Raises:
            ServiceNotFound: the directory has no such service.
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        return self._opened().service(service_id)

    def services(self, ids: Sequence[str]) -> tuple[Service | Tombstone | None, ...]:
        """Return several services; for each that the directory no longer has what is left of it, None for nothing.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        found: list[Service | Tombstone | None] = []
        for service_id in ids:
            try:
                found.append(self._opened().service(service_id))
            except ServiceNotFound:
                found.append(self._opened().tombstone(service_id))
        return tuple(found)

    def tombstone(self, service_id: str) -> Tombstone | None:
        """Return what is left of a service that is gone, None where nothing is known of it.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        return self._opened().tombstone(service_id)

    def following(self, service_id: str) -> tuple[Hit, ...]:
        """Return the services to which one opens the door.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        return self._opened().following(service_id)

    def municipalities(self, text: str, limit: int = 20) -> tuple[Municipality, ...]:
        """Return the towns that are called so, or whose name begins so; no more than the limit.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        return self._opened().municipalities(text, limit)

    def form_file(self, form_id: str) -> bytes | None:
        """Return the PDF of a provider's form, None where the directory holds none.

        Raises:
            DirectoryMissing: there is no directory.
            DirectoryDamaged: it cannot be read.
        """
        return self._opened().form_file(form_id)

    def _opened(self) -> DirectoryReader:
        if self._reader is None:
            self._open_any()
        assert self._reader is not None
        return self._reader

    def _open_any(self) -> None:
        """Open the directory; where there is none yet, our own entries alone, until one is opened."""
        try:
            self.open()
        except DirectoryMissing:
            self._reader = self._office.open() if self._office else None
            if self._reader is None:
                raise
