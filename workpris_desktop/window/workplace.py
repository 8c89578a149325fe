"""What the window works with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.shortlist import Shortlist


@dataclass(frozen=True, slots=True)
class Workplace:
    """The shelf, the shipped tables, the shortlist as it was kept, and the clock."""

    shelf: DirectoryShelf
    facts: Facts
    resources: Path
    shortlist: Shortlist
    keep_shortlist: Callable[[Shortlist], None]
    today: Callable[[], date]
