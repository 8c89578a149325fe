"""Joins what was looked for in vain with what the vault counts, while it is open: demand, and nobody in it."""

import secrets
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workpris_desktop.directory.unmet_file import read_unmet
from workpris_desktop.domain.client_place import place_of_area
from workpris_desktop.domain.coverage import CoverageLevel, CoverageQuestion
from workpris_desktop.domain.demand import DemandCell, DemandCounts, DemandKind, demand_of, unmet_demand
from workpris_desktop.domain.demand_table import DemandTable, demand_table
from workpris_desktop.domain.provider import Service
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.files import first_bytes, write_atomically
from workpris_desktop.ui.coverage.asked import Asked
from workpris_desktop.ui.coverage.demand_tab import ToldDemand
from workpris_desktop.window.place_lookup import PlaceLookup
from workpris_desktop.window.vault_desk import VaultDesk
from workpris_desktop.window.workplace import Workplace

if TYPE_CHECKING:
    from workpris_desktop.cases.demand_requests import NotedDemand
    from workpris_desktop.ui.directory.desk import DirectoryDesk

_SOURCE_BYTES = 16


class DemandDesk(QObject):
    """Knows the demand that was noted on this computer, and that of client data while it is unlocked.

    Args:
        workplace: the folder, and the clock.
        vault: client data.
        desk: the directory, which knows of what kind a service is.
        places: knows in which region a town is.
        parent: owns the object.
    """

    changed = Signal()
    """Client data has been counted, or was locked."""

    def __init__(
        self,
        workplace: Workplace,
        vault: VaultDesk,
        desk: "DirectoryDesk",
        places: PlaceLookup,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._vault, self._desk, self._places = workplace, vault, desk, places
        self._noted: NotedDemand | None = None
        vault.locked.connect(self._forget)

    @property
    def has_vault(self) -> bool:
        """Tell whether client data is counted."""
        return self._noted is not None

    def look(self) -> None:
        """Count client data anew where it is unlocked."""
        if self._vault.account is None:
            return
        from workpris_desktop.cases.demand_requests import CountDemand  # noqa: PLC0415 - most never open a vault

        types = tuple((need.id, need.types[0]) for need in read_needs(self._workplace.resources) if need.types)
        self._vault.room.vault.ask(self, CountDemand(types), self._take, newest_of="demand")

    def told(self, asked: Asked) -> tuple[ToldDemand, ...]:
        """Return the demand with what there is of it; on the reading lane."""
        found = demand_of(self._counts(), asked.question.within)
        if not found:
            return ()
        every = CoverageQuestion(CoverageLevel.REGION, asked.question.within, all_types=True)
        supply = self._desk.coverage(
            every, self._workplace.facts, asked.today, person=asked.person, findings=asked.findings
        )
        types, regions = set(supply.types), {place.code for place in supply.places}
        return tuple(
            ToldDemand(
                each,
                supply.cell(each.service_type, each.region)
                if each.service_type in types and each.region in regions
                else None,
            )
            for each in found
        )

    def table(self) -> DemandTable:
        """Return what may leave this office; on the reading lane.

        Raises:
            MachineFault: the code of this computer cannot be kept.
        """
        noted = self._noted
        sources = [self._own_source(), *((noted.source,) if noted is not None else ())]
        return demand_table(self._counts(), sources, f"{self._workplace.today():%Y-%m}")

    def _take(self, noted: "NotedDemand") -> None:
        self._noted = noted
        self.changed.emit()

    def _forget(self) -> None:
        self._noted = None
        self.changed.emit()

    def _counts(self) -> DemandCounts:
        folder, noted = self._workplace.folder, self._noted
        counts = Counter[DemandCell]()
        if folder is not None:
            counts += unmet_demand(read_unmet(folder.unmet_file))
        if noted is None:
            return counts
        for (code, month, area), count in noted.needs.items():
            counts[DemandCell(DemandKind.NEED, _main(code), self._region(area), month)] += count
        ids = sorted({service_id for service_id, *_ in noted.refusals})
        found = zip(ids, self._desk.services(ids), strict=True)
        types = {key: each.types[0] for key, each in found if isinstance(each, Service) and each.types}
        for (service_id, reason, month, area), count in noted.refusals.items():
            code = _main(types.get(service_id, ""))
            counts[DemandCell(DemandKind.REFUSED, code, self._region(area), month, reason)] += count
        return counts

    def _region(self, area: str) -> str:
        return place_of_area(area, self._places.town).region

    def _own_source(self) -> str:
        """Return the code of this computer's searches, made once; it names nobody."""
        folder = self._workplace.folder
        assert folder is not None
        known = first_bytes(folder.demand_source_file, 2 * _SOURCE_BYTES + 1)
        with suppress(ValueError):
            if known is not None and len(bytes.fromhex(known.decode("ascii", "replace"))) == _SOURCE_BYTES:
                return known.decode("ascii")
        made = secrets.token_hex(_SOURCE_BYTES)
        write_atomically(folder.demand_source_file, made.encode())
        return made


def _main(code: str) -> str:
    """Return the main type: the finer the cells, the more of them must be hidden."""
    return code.split(".", maxsplit=1)[0]
