"""Joins the field for a town with the directory's list of places."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workpris_desktop.directory.municipality_rows import MOST_MUNICIPALITIES
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.office_words import OfficeWords


class TownController(QObject):
    """Proposes towns while one is typed, and finds the one that is meant; free text stays, with a remark."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, field: TownField, desk: DirectoryDesk, lane: TaskLane, words: OfficeWords) -> None:
        super().__init__(field)
        self._field = field
        self._desk = desk
        self._lane = lane
        self._words = words
        self._proposed: tuple[Municipality, ...] = ()
        field.towns_requested.connect(
            lambda text: self._look_up(text, lambda: desk.municipalities(text), self._propose)
        )
        field.town_named.connect(self._find)
        field.town_picked.connect(self._pick)

    def _find(self, text: str) -> None:
        name = self._words.name_in(text)
        self._look_up(
            text,
            lambda: self._desk.municipalities(name, MOST_MUNICIPALITIES),
            lambda towns: self._decide(text, self._words.meant(text, towns)),
        )

    def _look_up(
        self,
        text: str,
        find: Callable[[], tuple[Municipality, ...]],
        use: Callable[[tuple[Municipality, ...]], None],
    ) -> None:
        self._lane.run(
            self,
            find,
            lambda towns: self._use_if_still_asked(text, towns, use),
            self.failed.emit,
            newest_of="towns",
        )

    def _use_if_still_asked(
        self, text: str, towns: tuple[Municipality, ...], use: Callable[[tuple[Municipality, ...]], None]
    ) -> None:
        if text == self._field.text().strip() and not self._field.town_id:
            use(towns)

    def _propose(self, towns: tuple[Municipality, ...]) -> None:
        self._proposed = towns
        self._field.propose([self._words.town(town) for town in towns])

    def _decide(self, text: str, meant: tuple[Municipality, ...]) -> None:
        """Take the one town that is meant; of several, or of none, tell, and let the person choose."""
        edition = self._desk.edition
        if len(meant) == 1:
            self._field.take(meant[0])
        elif meant:
            self._field.refuse(self._words.several_towns(text, len(meant)))
            self._propose(meant)
        else:
            self._field.refuse(self._words.unknown_town(text, edition.municipalities if edition else 0))

    def _pick(self, number: int) -> None:
        if number < len(self._proposed):
            self._field.take(self._proposed[number])
