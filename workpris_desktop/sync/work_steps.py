"""How much of an update is done: one growing number for work of several sorts."""

from workpris_desktop.sync.updated_shelf import Progress


class WorkSteps:
    """Tells somebody how much is done, never less than before, and never more than there is.

    Args:
        progress: is told; it may raise to stop.
        total: how much there is.
    """

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = max(1, total)
        self._finished = 0
        self._told = 0

    def at(self, part: int) -> None:
        """Tell that of the step that runs so much is done."""
        self._told = min(self._total, max(self._told, self._finished + part))
        self.beat()

    def beat(self) -> None:
        """Tell the same again, so that a person who pressed Stop is heard."""
        self._progress(self._told, self._total)

    def advance(self, step: int) -> None:
        """Tell that a step is done."""
        self._finished += step
        self.at(0)

    def finish(self) -> None:
        """Tell that all is done."""
        self.at(self._total)
