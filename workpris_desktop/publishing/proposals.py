"""Services that offices propose, as a package of lines beside the work list, to be looked at and built in."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from workpris_desktop.domain.slip import Proposal
from workpris_desktop.record.ndjson import read_ndjson, write_ndjson
from workpris_desktop.record.package_description import PackageDescription
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.slip_form import proposal_rows

_ENDING: Final = "-proposals.ndjson"
_ABOUT: Final = PackageDescription(name="proposals", title="Proposals of offices")


def proposals_file(worklist: Path) -> Path:
    """Return where the proposals of a work list lie: ``worklist-proposals.ndjson`` beside ``worklist.xlsx``."""
    return worklist.with_name(f"{worklist.stem}{_ENDING}")


def write_proposals(worklist: Path, proposals: Sequence[Proposal]) -> Path:
    """Add proposed services to those that lie beside the work list already, and return their file.

    Of proposals of one service the last counts.

    Args:
        worklist: the file of the work list.
        proposals: the oldest first.

    Raises:
        PackageRefused: the file that lies there cannot be read.
        MachineFault: writing failed; the former one stays.
    """
    path = proposals_file(worklist.absolute())
    last = {proposal.service_id: proposal for proposal in proposals}
    with RowStore() as store:
        for proposal in last.values():
            for table, row in proposal_rows(proposal.service):
                store.put(table, row)
        if path.exists():
            _add_former(path, store, frozenset(last))
        write_ndjson(path, _ABOUT, store)
    return path


def _add_former(path: Path, store: RowStore, proposed: frozenset[str]) -> None:
    """Add the services that were proposed before and not again."""
    pending: list[tuple[str, dict[str, str]]] = []

    def take(table: str, row: object) -> None:
        # The row of a service comes after all that hang on it.
        assert isinstance(row, dict)
        pending.append((table, row))
        if table == "service":
            if row["id"] not in proposed:
                for name, part in pending:
                    store.put(name, part)
            pending.clear()

    read_ndjson(path, take)
