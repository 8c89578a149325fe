"""Joins the update card and the banner with what brings updates: looking, fetching, showing, using."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.edition import ImportReport
from workpris_desktop.domain.errors import Stopped, WorkprisError
from workpris_desktop.domain.look_interval import LookInterval, is_due
from workpris_desktop.domain.sync_errors import PublisherMissing
from workpris_desktop.domain.update import Offer, SourceKind
from workpris_desktop.sync.looking import Looked
from workpris_desktop.ui.sync.offer_banner import OfferBanner
from workpris_desktop.ui.sync.preview_dialog import PreviewDialog
from workpris_desktop.ui.sync.update_box import UpdateBox
from workpris_desktop.ui.sync.update_state import UpdateState
from workpris_desktop.ui.sync.update_task import Phase, UpdateTask
from workpris_desktop.ui.sync.update_work import Prepared, UpdateWork
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.update_screen_words import UpdateScreenWords

MINUTES_BETWEEN_THOUGHTS: Final = 30
"""So often the program asks itself whether it is time to look."""

MOST_QUIET_BYTES: Final = 5_000_000
"""More is not fetched from the internet before the person says so: somebody may pay for it."""

MS_PER_MINUTE: Final = 60_000

Look = Callable[[Callable[[], None]], Looked]


class UpdateController(QObject):
    """A look that nobody asked for says nothing but on its card and in the banner."""

    state_changed = Signal(object)
    """The `UpdateState` as it is now."""
    installed = Signal(object)
    """The `ImportReport` of an edition that is now in use."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    said = Signal(str)

    def __init__(
        self,
        box: UpdateBox,
        banner: OfferBanner,
        work: UpdateWork,
        lane: TaskLane,
        words: UpdateScreenWords,
        *,
        now: Callable[[], datetime],
        concerned: Callable[[], frozenset[str]],
        interval: LookInterval,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._box, self._banner, self._work, self._lane, self._words = box, banner, work, lane, words
        self._now, self._concerned, self._window = now, concerned, window
        self.interval = interval
        self.state = UpdateState()
        self.task = UpdateTask(box, lane)
        self._offer: Offer | None = None
        self._prepared: Prepared | None = None
        self._put_off = 0
        self._trouble: WorkprisError | None = None
        self._is_quiet = True
        self._uses_at_once = False
        self._looks_everywhere = False
        self._waiting_stick: Path | None = None
        self._clock = QTimer(self, interval=MINUTES_BETWEEN_THOUGHTS * MS_PER_MINUTE)
        self._clock.timeout.connect(self.look_if_due)
        banner.shown_requested.connect(self.show_offer)
        banner.use_requested.connect(self.use)
        banner.later_requested.connect(self.put_off)

    def begin(self) -> None:
        """Read what is kept, and look where it is time to."""
        self._clock.start()
        self._lane.run(self, self._work.begin, self._start, self._begin_with_trouble)

    def look_if_due(self, *, at_start: bool = False) -> None:
        """Look quietly, where there is somebody to trust, and it is time."""
        is_time = is_due(self.interval, self.state.last_look, self._now(), at_start=at_start)
        if self.state.publisher is not None and self.state.sources and is_time:
            self._look(self._work.look, quietly=True, everywhere=True)

    def look(self) -> None:
        """Look in all places, because the person asks for it."""
        if self._demand_publisher():
            self.said.emit(self.tr("Looking for a newer directory…"))
            self._look(self._work.look, quietly=False, everywhere=True)

    def look_in(self, folder: Path) -> None:
        """Look in a folder or on a stick that the person has chosen."""
        if self._demand_publisher():
            self._look(lambda go_on: self._work.look_in(folder, go_on, remembers=True), quietly=False)

    def notice(self, stick: Path) -> None:
        """Look quietly on a stick that was put in."""
        if self.task.is_busy:
            self._waiting_stick = stick
        elif self.state.publisher is not None:
            self._look(lambda go_on: self._work.look_in(stick, go_on, remembers=False), quietly=True)

    def show_offer(self) -> None:
        """Show what the newer directory would change; fetch it first, where that was not done yet."""
        if self.task.is_busy:
            self._is_quiet = False
        elif self._prepared is not None:
            dialog = PreviewDialog(self._prepared.fetched, self._words, self._prepared.names, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.use_requested.connect(lambda agreed: self.use(agreed=agreed))
            dialog.open()
        elif self._offer is not None:
            self._is_quiet = False
            self._fetch(self._offer)

    def use(self, *, agreed: bool = False) -> None:
        """Bring the newer directory into use; where much would go, show that first.

        Args:
            agreed: somebody who is responsible for the computer has agreed to that.
        """
        if self._prepared is None:
            self._uses_at_once = True
            self.show_offer()
            return
        fetched = self._prepared.fetched
        if fetched.preview.needs_administrator and not agreed:
            self.show_offer()
        elif not self.task.is_busy:
            self._is_quiet = False
            self.task.run(
                Phase.INSTALLING,
                lambda progress: self._work.updating.install(fetched, progress, agreed=agreed),
                self._use_installed,
                self._give_up,
                services=fetched.preview.after,
            )

    def put_off(self) -> None:
        """Say no more of this release until the program starts again, or a newer one comes."""
        self._put_off = self._offer.release.sequence if self._offer else self._put_off
        self._banner.hide_all()

    def put_off_sequence(self, sequence: int) -> None:
        """Do not offer by itself a release that the person has just gone back from."""
        self._put_off = sequence

    def use_state(self, state: UpdateState, *, changed_trust: bool = False) -> None:
        """Show another state.

        Args:
            state: what is so now.
            changed_trust: publisher or countries are others now, so that what was offered counts no longer.
        """
        self.state = state
        if changed_trust:
            self._drop_offer()
            self._trouble = None
        self._box.show_state(state)
        self.speak_anew()
        self.state_changed.emit(state)
        stick, self._waiting_stick = self._waiting_stick, None
        if stick is not None:
            self.notice(stick)

    def refresh(self) -> None:
        """Read anew what is kept: another edition is in use."""
        self._lane.run(self, self._work.state, self.use_state, self._remember_trouble)

    def speak_anew(self) -> None:
        """Say state and offer in the language spoken now."""
        self._box.show_status(
            self._words.status(
                self.state.publisher,
                self.state.last_look,
                self._now(),
                trouble=message_for(self._trouble) if self._trouble else None,
                is_offered=self._offer is not None,
                doubt=self.state.doubt,
            )
        )
        if self._offer is not None and self._offer.release.sequence != self._put_off:
            self._show_banner()

    def _start(self, state: UpdateState) -> None:
        self.use_state(state)
        self.look_if_due(at_start=True)

    def _begin_with_trouble(self, error: WorkprisError) -> None:
        """Go on without the publisher whom the administrator has put down; why stands on the card."""
        self._trouble = error
        self.refresh()

    def _demand_publisher(self) -> bool:
        if self.state.publisher is None:
            self.failed.emit(PublisherMissing())
        return self.state.publisher is not None

    def _look(self, look: Look, *, quietly: bool, everywhere: bool = False) -> None:
        if self.task.is_busy:
            # Who asks while a quiet look is under way gets its answer told.
            self._is_quiet = self._is_quiet and quietly
            return
        self._is_quiet, self._looks_everywhere = quietly, everywhere
        self.task.run(Phase.LOOKING, lambda progress: look(lambda: progress(0, 0)), self._note_look, self._give_up)

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
                self._drop_offer()
            self.refresh()
            if not self._is_quiet:
                self.said.emit(self._words.newest(self._now(), self._now()))

    def _take_offer(self, offer: Offer) -> None:
        is_known = self._offer is not None and self._offer.release.sequence >= offer.release.sequence
        if not is_known:
            self._offer, self._prepared = offer, None
        if self._is_quiet and offer.release.sequence == self._put_off:
            self.refresh()
        elif is_known and self._prepared is not None:
            self._present()
        elif self._is_quiet and offer.source.kind is SourceKind.WEB and offer.download_bytes > MOST_QUIET_BYTES:
            self.refresh()
            self._show_banner()
        else:
            self._fetch(offer)

    def _fetch(self, offer: Offer) -> None:
        self._prepared = None
        concerned = self._concerned()
        self.task.run(
            Phase.FETCHING,
            lambda progress: self._work.fetch(offer, concerned, progress),
            self._note_fetched,
            self._give_up,
        )

    def _note_fetched(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._present()

    def _present(self) -> None:
        """Say that the newer directory is ready; open it only for a person who is waiting on this page."""
        if not self._is_quiet:
            self._put_off = 0
        self.refresh()
        self._show_banner()
        if self._uses_at_once:
            self._uses_at_once = False
            self.use()
        elif not self._is_quiet and self._box.isVisible():
            self.show_offer()

    def _use_installed(self, report: ImportReport) -> None:
        self._drop_offer()
        self.refresh()
        self.installed.emit(report)

    def _give_up(self, error: WorkprisError) -> None:
        if not isinstance(error, Stopped):
            self._trouble = error
            # What could not be fetched or installed is brought anew the next time.
            self._drop_offer()
        self._uses_at_once = False
        self.refresh()
        if not self._is_quiet and not isinstance(error, Stopped):
            self.failed.emit(error)

    def _remember_trouble(self, error: WorkprisError) -> None:
        self._trouble = error
        self.speak_anew()

    def _drop_offer(self) -> None:
        self._offer = self._prepared = None
        self._banner.hide_all()

    def _show_banner(self) -> None:
        if self._prepared is not None:
            fetched = self._prepared.fetched
            self._banner.show_offer(self._words.ready(fetched.offer, fetched.preview))
        elif self._offer is not None:
            self._banner.show_offer(self._words.newer(self._offer))
