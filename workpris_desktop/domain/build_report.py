"""What came of building a package: what is different, what was wrong in the sources, what is left of the gone."""

from dataclasses import dataclass

from workpris_desktop.domain.edition import RowFault, RowRemark
from workpris_desktop.domain.edition_change import EditionChange, ServiceName
from workpris_desktop.domain.life import Tombstone


@dataclass(frozen=True, slots=True)
class BuildFault:
    """Something wrong or odd in the sources: which row of which table, the cell, and who put the row.

    ``row`` counts the rows of the source's own file where it is known, else 0; ``row_id`` is its id, or "".
    """

    file: str
    row_id: str
    fault: RowFault
    column: str = ""
    value: str = ""
    row: int = 0
    sources: tuple[str, ...] = ()

    @property
    def remark(self) -> RowRemark:
        """Return the same as a remark, for which there are words."""
        return RowRemark(self.file, self.row, self.fault, self.column, self.value)


@dataclass(frozen=True, slots=True)
class SourceFaults:
    """What was wrong in the sources; of very many only the first are listed, the counts are full.

    ``rows`` break a rule and cannot be published, ``cells`` state what cannot be and would be emptied, ``oddities``
    are published as they are.
    """

    rows: tuple[BuildFault, ...] = ()
    cells: tuple[BuildFault, ...] = ()
    oddities: tuple[BuildFault, ...] = ()
    row_count: int = 0
    cell_count: int = 0
    oddity_count: int = 0


@dataclass(frozen=True, slots=True)
class Burial:
    """What became of services that are gone; of very many only the first are listed, the counts are full.

    ``tombstones`` are those of services that the edition before still had; ``returned`` are services that are there
    although there was a tombstone, which is dropped.
    """

    tombstones: tuple[Tombstone, ...] = ()
    returned: tuple[ServiceName, ...] = ()
    tombstone_count: int = 0
    returned_count: int = 0


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What came of building.

    ``change`` holds what is added, changed and removed; without an edition before all is added. ``replaced`` counts
    the cells in which a later source had another word than an earlier one.
    """

    services: int
    faults: SourceFaults
    change: EditionChange
    replaced: int
    burial: Burial
