"""What was found out by telephone while the program runs: changed here, kept on disk through a callable."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.own_finding import Findings, OwnFinding, Topic, findings_of


class FindingsKeeper(QObject):
    """Holds the findings; every change is kept on disk before it is told."""

    changed = Signal(object)
    """The new `Findings`."""
    failed = Signal(object)
    """A `WorkprisError`: the findings could not be kept."""

    def __init__(self, findings: Findings, keep: Callable[[Findings], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings = findings
        self._beside: tuple[OwnFinding, ...] = ()
        self._keep = keep

    @property
    def findings(self) -> Findings:
        """Return the findings as they are now, with those that lie beside them; of each topic the newest counts."""
        return findings_of((*self._findings, *self._beside)) if self._beside else self._findings

    def lay_beside(self, findings: Iterable[OwnFinding]) -> None:
        """Let findings count that are kept elsewhere, in place of those that lay here before; none are kept here."""
        beside = tuple(findings)
        if beside != self._beside:
            self._beside = beside
            self.changed.emit(self.findings)

    def add(self, finding: OwnFinding) -> None:
        """Keep what a provider said."""
        self._change(self._findings.with_finding(finding))

    def remove(self, service_id: str, topic: Topic) -> None:
        """Forget what a provider said about a topic."""
        self._change(self._findings.without(service_id, topic))

    def _change(self, findings: Findings) -> None:
        if findings == self._findings:
            return
        self._findings = findings
        try:
            self._keep(findings)
        except WorkprisError as error:
            self.failed.emit(error)
        self.changed.emit(self.findings)
