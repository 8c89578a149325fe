"""Recent and saved searches while the program runs: changed here, kept on disk through a callable."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import SearchMemory


class MemoryKeeper(QObject):
    """Holds the one memory of searches; every change is kept on disk before it is told."""

    changed = Signal(object)
    """The new `SearchMemory`."""
    failed = Signal(object)
    """A `WorkprisError`: the memory could not be kept."""

    def __init__(
        self, memory: SearchMemory, keep: Callable[[SearchMemory], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._keep = keep

    @property
    def memory(self) -> SearchMemory:
        """Return the memory as it is now."""
        return self._memory

    def remember(self, question: Question) -> None:
        """Make a question the last recent search; that a disk does not take it disturbs nobody."""
        self._change(self._memory.with_recent(question), quietly=True)

    def erase(self, question: Question) -> None:
        """Forget one recent search."""
        self._change(self._memory.without_recent(question))

    def erase_all(self) -> None:
        """Forget all recent searches, and go on remembering."""
        self._change(self._memory.keeping_recent(keeps=False).keeping_recent(keeps=self._memory.keeps_recent))

    def keep_recent(self, *, keeps: bool) -> None:
        """Remember recent searches from now on, or forget them all and remember none."""
        self._change(self._memory.keeping_recent(keeps=keeps))

    def save(self, name: str, question: Question) -> None:
        """Keep a question by a name."""
        self._change(self._memory.with_saved(name, question))

    def rename(self, name: str, new_name: str) -> None:
        """Give a saved search another name."""
        self._change(self._memory.renamed(name, new_name))

    def remove(self, name: str) -> None:
        """Forget a saved search."""
        self._change(self._memory.without_saved(name))

    def bring_back(self, former: SearchMemory, left: SearchMemory) -> None:
        """Go back to the memory before something was forgotten, where it is as that has left it."""
        if self._memory == left:
            self._change(former)

    def _change(self, memory: SearchMemory, *, quietly: bool = False) -> None:
        if memory == self._memory:
            return
        self._memory = memory
        try:
            self._keep(memory)
        except WorkprisError as error:
            if not quietly:
                self.failed.emit(error)
        self.changed.emit(memory)
