"""What can go wrong for a publisher only; `wording.publisher_words` gives every class here its words."""

from typing import TYPE_CHECKING

from workpris_desktop.domain.errors import MachineFault, WorkprisError

if TYPE_CHECKING:
    # Every command knows these errors, and needs nothing of what a build reports.
    from workpris_desktop.domain.build_report import SourceFaults


class PackageFaulty(WorkprisError):
    """A package that somebody wants to publish has faults: the ``name`` of the package, and how many."""

    def __init__(self, name: str, faults: int) -> None:
        super().__init__(name, faults)
        self.name = name
        self.faults = faults


class NothingToPublish(WorkprisError):
    """The sources hold no service that could be published."""


class SourcesFaulty(WorkprisError):
    """The sources have rows that break a rule, and cells that state what cannot be; ``faults`` lists them."""

    def __init__(self, rows: int, cells: int, faults: "SourceFaults | None" = None) -> None:
        super().__init__(rows, cells)
        self.rows = rows
        self.cells = cells
        self.faults = faults


class TooMuchChanged(WorkprisError):
    """More services than expected differ from the edition before: ``share`` of them all, from 0 to 1 and beyond."""

    def __init__(self, share: float, added: int, changed: int, removed: int) -> None:
        super().__init__(share, added, changed, removed)
        self.share = share
        self.percent = round(100 * share, 1)
        self.added = added
        self.changed = changed
        self.removed = removed


class ExtraMissing(MachineFault):
    """The libraries that only a publisher needs are not installed; ``detail`` names the first that is missing."""
