"""Joins the update card and the banner with what brings updates: looking, fetching, showing, using."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.edition import ImportReport
from workpris_desktop.domain.errors import Stopped, WorkprisError
from workpris_desktop.domain.update import Offer, SourceKind, UpdateSource
from workpris_desktop.sync.looking import Looked
from workpris_desktop.ui.sync.look_clock import LookClock
from workpris_desktop.ui.sync.offer_banner import OfferBanner
from workpris_desktop.ui.sync.offer_stand import OfferStand, may_be_paid_for
from workpris_desktop.ui.sync.update_box import UpdateBox
from workpris_desktop.ui.sync.update_state import UpdateState
from workpris_desktop.ui.sync.update_task import Phase, UpdateTask
from workpris_desktop.ui.sync.update_work import Prepared, UpdateWork
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.update_screen_words import UpdateScreenWords

Look = Callable[[Callable[[], None]], Looked]


class UpdateController(QObject):
    """A look that nobody asked for says nothing but on its card and in the banner.

    ``installed`` tells the `ImportReport` of an edition that is now in use, ``failed`` a `WorkprisError`.
    """

    state_changed = Signal(object)
    """The `UpdateState` as it is now."""
    installed = Signal(object)
    failed = Signal(object)
    said = Signal(str)
    publisher_missed = Signal()
    """The person has asked for an update, and there is nobody yet to take it from."""

    def __init__(
        self,
        box: UpdateBox,
        banner: OfferBanner,
        work: UpdateWork,
        lane: TaskLane,
        words: UpdateScreenWords,
        *,
        concerned: Callable[[], frozenset[str]],
        clock: LookClock,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._box, self._banner, self._work, self._lane, self._words = box, banner, work, lane, words
        self._concerned, self.clock = concerned, clock
        clock.setParent(self)
        self.state = UpdateState()
        self.task = UpdateTask(box, lane)
        self.stand = OfferStand(box, banner, words, window)
        self._edition = 0
        self._trouble: WorkprisError | None = None
        self._is_quiet = True
        self._is_installing = False
        self._uses_at_once = False
        self._looks_everywhere = False
        self._waiting_source: UpdateSource | None = None
        clock.struck.connect(self.look_if_due)
        banner.shown_requested.connect(self.show_offer)
        box.offer_requested.connect(self.show_offer)
        banner.use_requested.connect(self.use)
        self.stand.use_requested.connect(lambda agreed: self.use(agreed=agreed))

    def begin(self) -> None:
        """Read what is kept, and look where it is time to."""
        self.clock.start()
        self._lane.run(self, self._work.begin, self._start, self._begin_with_trouble)

    def look_if_due(self, *, at_start: bool = False) -> None:
        """Look quietly, where there is somebody to trust, it is time, and nobody pays for what is fetched."""
        if self.clock.is_time_for(self.state, at_start=at_start):
            self._look(self._work.look, quietly=True, everywhere=True)

    def look(self) -> None:
        """Look in all places, because the person asks for it."""
        if self._demand_publisher():
            self._look(self._work.look, quietly=False, everywhere=True)

    def look_in(self, folder: Path) -> None:
        """Look in a folder or on a stick that the person has chosen."""
        if self._demand_publisher():
            self._look(lambda go_on: self._work.look_in(folder, go_on), quietly=False)

    def notice(self, stick: Path) -> None:
        """Look quietly on a stick that was put in."""
        self._look_quietly_at(UpdateSource(SourceKind.FOLDER, str(stick)))

    def note_edition(self, number: int) -> None:
        """Offer nothing that was compared with another edition than the one in use; look for it there once more."""
        if number != self._edition:
            self._edition = number
            self.stand.note_edition(number)
            self._offer_anew()

    def show_offer(self) -> None:
        """Show what the newer directory would change; fetch it first, where that was not done yet."""
        if self.task.is_busy:
            self._is_quiet = False
        elif self.stand.prepared is not None:
            self.stand.open_preview(self.stand.prepared)
        elif self.stand.offer is not None:
            self._is_quiet = False
            self._fetch(self.stand.offer)

    def use(self, *, agreed: bool = False) -> None:
        """Bring the newer directory into use; where much would go, show that first.

        Args:
            agreed: somebody who is responsible for the computer has agreed to that.
        """
        prepared = self.stand.prepared
        if prepared is None:
            self._uses_at_once = True
            self.show_offer()
        elif prepared.fetched.preview.needs_administrator and not agreed:
            self.show_offer()
        elif not self.task.is_busy:
            self._install(prepared, agreed=agreed)

    def use_state(self, state: UpdateState, *, changed_trust: bool = False) -> None:
        """Show another state.

        Args:
            state: what is so now.
            changed_trust: publisher or countries are others now, so that what was offered counts no longer.
        """
        self.state = state
        if changed_trust:
            self.stand.drop()
            self._trouble = None
        self._box.show_state(state)
        self.speak_anew()
        self.state_changed.emit(state)
        source, self._waiting_source = self._waiting_source, None
        if source is not None:
            self._look_quietly_at(source)

    def refresh(self) -> None:
        """Read anew what is kept: another edition is in use."""
        self._lane.run(self, self._work.state, self.use_state, self._remember_trouble)

    def speak_anew(self) -> None:
        """Say state and offer in the language spoken now."""
        self._box.show_status(
            self._words.status(
                self.state.publisher,
                self.state.last_look,
                self.clock.now(),
                trouble=message_for(self._trouble) if self._trouble else None,
                is_offered=self.stand.offer is not None,
                is_installing=self._is_installing,
                doubt=self.state.doubt,
            )
        )
        self.stand.show()

    def _start(self, state: UpdateState) -> None:
        self.use_state(state)
        self.look_if_due(at_start=True)

    def _begin_with_trouble(self, error: WorkprisError) -> None:
        """Go on without the publisher whom the administrator has put down; why stands on the card."""
        self._trouble = error
        self.refresh()

    def _demand_publisher(self) -> bool:
        if self.state.publisher is None:
            self.publisher_missed.emit()
        return self.state.publisher is not None

    def _look(self, look: Look, *, quietly: bool, everywhere: bool = False) -> None:
        if self.task.is_busy:
            # Who asks while a quiet look is under way is told of it, and gets its answer told.
            if self._is_quiet and not quietly:
                self.said.emit(self.tr("Looking for a newer directory…"))
            self._is_quiet = self._is_quiet and quietly
            return
        self._is_quiet, self._looks_everywhere = quietly, everywhere
        self.task.run(
            Phase.LOOKING,
            lambda progress: look(lambda: progress(0, 0)),
            self._note_look,
            self._give_up,
            is_quiet=quietly,
        )

    def _look_quietly_at(self, source: UpdateSource) -> None:
        if self.task.is_busy:
            self._waiting_source = source
        elif self.state.publisher is not None:
            self._look(lambda go_on: self._work.look_once_more(source, go_on), quietly=True)

    def _note_look(self, looked: Looked) -> None:
        remarks = {source: message_for(error).sentence for source, error in looked.troubles.items()}
        self._box.sources.remark(remarks)
        self._trouble = looked.trouble
        if looked.offer is not None:
            self._take_offer(looked.offer)
        elif looked.trouble is not None:
            self._give_up(looked.trouble)
        else:
            if self._looks_everywhere:
                self.stand.drop()
            self.refresh()
            if not self._is_quiet:
                self.said.emit(self._words.newest(self.clock.now(), self.clock.now()))

    def _take_offer(self, offer: Offer) -> None:
        is_known = self.stand.take(offer)
        if self._is_quiet and self.stand.is_put_off:
            self.refresh()
        elif is_known and self.stand.prepared is not None:
            self._present()
        elif self._is_quiet and may_be_paid_for(offer):
            self.refresh()
            self.stand.show()
        else:
            self._fetch(offer)

    def _fetch(self, offer: Offer) -> None:
        self.stand.prepared = None
        concerned = self._concerned()
        self.task.run(
            Phase.FETCHING,
            lambda progress: self._work.fetch(offer, concerned, progress),
            self._note_fetched,
            self._give_up,
        )

    def _note_fetched(self, prepared: Prepared) -> None:
        self.stand.prepared = prepared
        self._present()

    def _present(self) -> None:
        """Say that the newer directory is ready; open it only for a person who is waiting on this page."""
        if not self._is_quiet:
            self.stand.put_off(0)
        self.refresh()
        self.stand.show()
        if self._uses_at_once:
            self._uses_at_once = False
            self.use()
        elif not self._is_quiet and self._box.isVisible():
            self.show_offer()

    def _install(self, prepared: Prepared, *, agreed: bool) -> None:
        self._is_quiet = False
        self._show_installing(installing=True)
        self.task.run(
            Phase.INSTALLING,
            lambda progress: self._work.install(prepared, progress, agreed=agreed),
            lambda report: self._use_installed(report, prepared),
            self._give_up,
            services=prepared.fetched.preview.after,
        )

    def _show_installing(self, *, installing: bool) -> None:
        self._is_installing = installing
        self._banner.setEnabled(not installing)
        self.speak_anew()

    def _use_installed(self, report: ImportReport | None, prepared: Prepared) -> None:
        self._show_installing(installing=False)
        if report is None:
            self._offer_anew()
            return
        self.stand.use(report.edition.number, prepared)
        self.refresh()
        self.installed.emit(report)

    def _offer_anew(self) -> None:
        """Compare what is offered with the edition that is in use now; it may even be the same."""
        offer = self.stand.offer
        if offer is not None:
            self.stand.drop()
            self._look_quietly_at(offer.source)

    def _give_up(self, error: WorkprisError) -> None:
        self._show_installing(installing=False)
        if not isinstance(error, Stopped):
            self._trouble = error
            # What could not be fetched or installed is brought anew the next time.
            self.stand.drop()
        self._uses_at_once = False
        self.refresh()
        if not self._is_quiet and not isinstance(error, Stopped):
            self.failed.emit(error)

    def _remember_trouble(self, error: WorkprisError) -> None:
        self._trouble = error
        self.speak_anew()
