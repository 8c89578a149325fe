"""What a file about missing help is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workpris_desktop.domain.coverage import Coverage
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.region_map import RegionMap


@dataclass(frozen=True, slots=True)
class CoverageContent:
    """A matrix with the edition that it was counted in, and maps of the countries that it looks at.

    ``kind`` is the kind of help that the map shows; the first row where it is none of the matrix.
    ``demand`` says in sentences what is asked for.
    """

    coverage: Coverage
    edition: Edition
    today: date
    maps: Sequence[RegionMap] = ()
    kind: str = ""
    demand: Sequence[str] = ()

    @property
    def kind_of_map(self) -> str:
        """Return the kind of help that the map shows, housing where nothing else was chosen."""
        types = self.coverage.types
        return self.kind if self.kind in types or not types else types[0]
