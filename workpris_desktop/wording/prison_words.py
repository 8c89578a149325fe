"""What is said of one prison: what runs inside, what is missing there, and what waits outside."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.prison_view import PrisonView
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import Prison
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.record.programme import format_text, length_text, next_start_text
from workpris_desktop.wording.record.room import room_text
from workpris_desktop.wording.record.telling import Telling


class PrisonWords(QObject):
    """Says it in the language spoken now.

    Args:
        words: says cells.
        facts: labels of codes.
        phrasebook: the phrases of the language spoken now.
        parent: owns the object.
    """

    def __init__(
        self, words: CoverageWords, facts: Facts, phrasebook: Callable[[], Phrasebook], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.cells = words
        self._facts, self._phrasebook = facts, phrasebook

    def prisons(self) -> tuple[Prison, ...]:
        """Return all prisons, by country and name."""
        names = self.cells.area_names()
        prisons = self._facts.prisons
        return tuple(by_name(prisons, lambda each: names.get(each.country, ""), lambda each: each.name))

    def country(self, prison: Prison) -> str:
        """Return in which country a prison is."""
        return self.cells.area_names().get(prison.country, prison.country)

    def headings(self) -> tuple[str, ...]:
        """Return what the columns of `row` say."""
        return (
            self.tr("Service or programme"),
            self.tr("Provider"),
            self.tr("Room"),
            self.tr("Length, with whom"),
            self.tr("Next start"),
            self.tr("Pilot or regular"),
        )

    def row(self, service: Service, edition: Edition, today: date) -> tuple[str, ...]:
        """Return what is told of a service that runs inside, in the order of `headings`; nothing known is said, too."""
        telling = Telling(service, edition, self._facts, self._phrasebook(), today)
        programme, unknown = service.programme, self.tr("not known")
        provider = service.organization.name if service.organization else unknown
        if programme is None:
            no_programme = self.tr("no programme")
            return telling.heading(), provider, room_text(telling), no_programme, "–", "–"
        length = ", ".join(part for part in (length_text(programme), format_text(programme, telling)) if part)
        standing = telling.label("programme_standing", programme.standing) if programme.standing else ""
        return (
            telling.heading(),
            provider,
            room_text(telling),
            length or unknown,
            next_start_text(programme, telling) or unknown,
            standing or unknown,
        )

    def inside(self, view: PrisonView) -> str:
        """Return how much runs inside, in a sentence."""
        count = len(view.inside)
        if not count:
            return self.tr("The directory knows of nothing that runs in this prison.")
        programmes = sum(service.programme is not None for service in view.inside)
        said = self.tr("%n services come into this prison; programmes among them: {count}.", "", count)
        if view.more:
            said = self.tr(
                "More than %n services come into this prison; programmes among the first: {count}.", "", count
            )
        return said.format(count=programmes)

    def missing(self, view: PrisonView) -> str:
        """Return what is missing inside, in a sentence."""
        kinds = [self.cells.type(gap.type) for gap in view.within.gaps()]
        if not view.within.places:
            return self.tr("The directory has no data for this country.")
        if not kinds:
            return self.tr("Of each kind of help something runs inside.")
        return self.tr("Missing inside: {kinds}.").format(kinds=", ".join(kinds))

    def unknown(self, view: PrisonView) -> str:
        """Return of which kinds of help nobody knows inside whether there is room; "" for none."""
        rows = zip(view.within.types, view.within.rows, strict=True)
        kinds = [
            self.cells.type(code) for code, row in rows if row and not row[0].state.is_gap and not row[0].available
        ]
        return self.tr("Full inside, or room not known: {kinds}.").format(kinds=", ".join(kinds)) if kinds else ""
