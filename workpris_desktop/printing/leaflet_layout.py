"""What all formats of the leaflet are made of: panels that lie on paper and are filled like pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.leaflet_letters import Letters


class Place(NamedTuple):
    """Where the text of a panel begins: on which page, counted from 0, and how many mm from the edges of the paper."""

    page: int
    left: float
    top: float


class Stroke(NamedTuple):
    """A thin line that tells where to fold or to cut: on which page, counted from 0, and between which points in mm."""

    page: int
    begin: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Layout:
    """How paper is divided into panels; lengths in mm.

    ``places`` are the panels of one sheet of paper in the order in which they are read, on so many ``pages``. They
    come in parts of ``together`` panels, which are all there even if some are empty, with the ``strokes`` of that
    part. Each ``footed`` panels share a foot, which stands in the last of them unless all are empty.
    """

    paper: Paper
    letters: Letters
    margin_mm: float
    width_mm: float
    height_mm: float
    places: tuple[Place, ...]
    pages: int = 1
    landscape: bool = False
    together: int = 1
    footed: int = 1
    strokes: tuple[tuple[Stroke, ...], ...] = ((),)

    def place(self, panel: int) -> Place:
        """Return where a panel lies, counted from 0; those of further sheets are on further pages."""
        sheet, within = divmod(panel, len(self.places))
        place = self.places[within]
        return place._replace(page=place.page + sheet * self.pages)

    def has_foot(self, panel: int) -> bool:
        """Tell whether the place for the foot is in a panel, counted from 0."""
        return panel % self.footed == self.footed - 1

    def strokes_for(self, panels: int) -> Iterator[Stroke]:
        """Yield what tells where to fold or to cut so many panels."""
        for part in range(panels // self.together):
            sheet, within = divmod(part, len(self.strokes))
            for stroke in self.strokes[within]:
                yield stroke._replace(page=stroke.page + sheet * self.pages)


def a4_layout(letters: Letters) -> Layout:
    """Return a page of A4, upright."""
    return Layout(Paper.A4, letters, 20, 170, 257, (Place(0, 20, 20),))


def a5_layout(letters: Letters) -> Layout:
    """Return a page of A5, upright."""
    return Layout(Paper.A5, letters, 12, 124, 186, (Place(0, 12, 12),))
