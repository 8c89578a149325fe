"""Joins the watch for sticks with the banner: a stick of our publisher is looked at, another one is introduced."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.ui.sync.offer_banner import OfferBanner
from workpris_desktop.ui.sync.stick_watch import StickWatch
from workpris_desktop.ui.sync.update_controller import UpdateController
from workpris_desktop.ui.sync.update_state import UpdateState
from workpris_desktop.ui.sync.update_work import UpdateWork
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.update_screen_words import UpdateScreenWords


class StickController(QObject):
    """Says in the banner what was put in; opens nothing by itself."""

    publisher_proposed = Signal(object)
    """The `Path` of a stick whose publisher the person wants to add."""

    def __init__(
        self,
        watch: StickWatch,
        banner: OfferBanner,
        updates: UpdateController,
        *,
        work: UpdateWork,
        lane: TaskLane,
        words: UpdateScreenWords,
    ) -> None:
        super().__init__(watch)
        self._banner, self._updates, self._work = banner, updates, work
        self._lane, self._words = lane, words
        self._stranger: Path | None = None
        self._title = ""
        watch.appeared.connect(self._notice)
        watch.vanished.connect(self._forget)
        banner.publisher_requested.connect(lambda: self.publisher_proposed.emit(self._stranger))
        updates.state_changed.connect(self._follow)

    def speak_anew(self) -> None:
        """Say in the language spoken now what was put in."""
        if self._stranger is not None and self._banner.text:
            self._banner.show_stranger(self._words.stranger(self._title))

    def _notice(self, stick: Path) -> None:
        if self._updates.state.publisher is not None:
            self._updates.notice(stick)
            return
        self._lane.run(
            self,
            lambda: self._work.updating.read_publisher(stick),
            lambda publisher: self._introduce(stick, publisher),
            self._pass_over,
        )

    def _introduce(self, stick: Path, publisher: Publisher) -> None:
        if self._updates.state.publisher is None:
            self._stranger, self._title = stick, publisher.title
            self._banner.show_stranger(self._words.stranger(publisher.title))
        else:
            self._updates.notice(stick)

    def _follow(self, state: UpdateState) -> None:
        """Look on the stick once its publisher was added."""
        stick = self._stranger
        if stick is not None and state.publisher is not None:
            self._forget(stick)
            self._updates.notice(stick)

    def _forget(self, stick: Path) -> None:
        if stick == self._stranger:
            self._stranger = None
            self._banner.hide_all()

    @staticmethod
    def _pass_over(_error: WorkprisError) -> None:
        """Say nothing of a stick that holds something else: nobody has asked for it."""
