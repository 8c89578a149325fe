"""Introduces what brings newer directories: the cards, the banner, the sticks, and who signs."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.data_age import DataAge, data_age
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.sync.errand import run_here
from workpris_desktop.sync.updating import Updating
from workpris_desktop.system.worker_process import run_in_process
from workpris_desktop.ui.directory.data_page import DataPage
from workpris_desktop.ui.main_window import DATA, MainWindow
from workpris_desktop.ui.sync.history_controller import HistoryController
from workpris_desktop.ui.sync.look_clock import LookClock
from workpris_desktop.ui.sync.notice_banner import NoticeBanner
from workpris_desktop.ui.sync.notice_controller import NoticeController
from workpris_desktop.ui.sync.offer_banner import OfferBanner
from workpris_desktop.ui.sync.place_chooser import PlaceChooser
from workpris_desktop.ui.sync.publisher_controller import PublisherController
from workpris_desktop.ui.sync.stick_controller import StickController
from workpris_desktop.ui.sync.stick_watch import StickWatch
from workpris_desktop.ui.sync.update_box import UpdateBox
from workpris_desktop.ui.sync.update_controller import UpdateController
from workpris_desktop.ui.sync.update_state import UpdateState
from workpris_desktop.ui.sync.update_work import UpdateWork
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.widgets.age_banner import AgeBanner
from workpris_desktop.window.metered import is_metered
from workpris_desktop.window.receiving_shelf import make_updating
from workpris_desktop.window.workplace import UpdatePlace, Workplace
from workpris_desktop.wording.update_screen_words import UpdateScreenWords


class UpdateDesk(QObject):
    """All parts around a newer directory; they work on the bringing lane.

    Args:
        workplace: the shelf, and where updates are kept.
        place: the same place, which is there.
        window: the window.
        page: the data screen, which gets the card.
        bringing: the lane.
        concerned: tells the ids of the services of the shortlist and of saved leaflets.
    """

    installed = Signal(object)
    """The `ImportReport` of an edition that is now in use."""
    went_back = Signal(object)
    """The `Edition` that is in use again."""
    service_requested = Signal(str)
    """The id of a service that is to be read."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        workplace: Workplace,
        place: UpdatePlace,
        window: MainWindow,
        page: DataPage,
        *,
        bringing: TaskLane,
        concerned: Callable[[], frozenset[str]],
    ) -> None:
        super().__init__(window)
        self._workplace, self._place, self._window, self._page = workplace, place, window, page
        self._edition: Edition | None = None
        self._is_reading = False
        self.words = UpdateScreenWords(self)
        self.box = UpdateBox(self.words, place.interval)
        self.box.interval.setDisabled(place.interval_is_fixed)
        self.banner, self.age_banner, self.notice_banner = OfferBanner(), AgeBanner(), NoticeBanner()
        self.notices = NoticeController(self.notice_banner, place.put_away, place.keep_put_away)
        self.places = PlaceChooser(window)
        self._work = UpdateWork(
            self._make_updating,
            workplace.shelf.history,
            place.sticks,
            self._names_of,
            publisher=place.publisher,
            folder=place.common_folder,
        )
        self.updates = UpdateController(
            self.box,
            self.banner,
            self._work,
            bringing,
            self.words,
            concerned=concerned,
            clock=LookClock(place.interval, workplace.moment, is_metered),
            window=window,
        )
        self.publishers = PublisherController(window, self._work, bringing, self.words)
        self.history = HistoryController(
            window,
            bringing,
            self.words,
            history=workplace.shelf.history,
            back=lambda: workplace.shelf.back(workplace.moment()),
            now=workplace.moment,
        )
        self.watch = StickWatch(place.sticks, self)
        self.sticks = StickController(
            self.watch, self.banner, self.updates, work=self._work, lane=bringing, words=self.words
        )
        self._show_parts()
        self._introduce_parts()
        self._introduce_wishes(bringing)
        self._introduce_commands()

    def begin(self) -> None:
        """Look for a newer directory where it is time to, and watch for sticks."""
        self.updates.begin()
        self.watch.begin()

    def stop(self) -> None:
        """Give up what is under way."""
        self.updates.task.stop()
        self.watch.stop()

    def show_edition(self, edition: Edition) -> None:
        """Say how old the directory in use is, and where it came from."""
        is_first, self._edition = self._edition is None, edition
        self._show_origin()
        if not is_first:
            self.updates.refresh()
        self.updates.note_edition(edition.number)

    def change_interval(self, interval: LookInterval) -> None:
        """Look for a newer directory so often from now on."""
        self.box.show_interval(interval)
        self._keep_interval(interval)

    def note_reading(self, busy: bool) -> None:
        """Ask for nothing while a package is being read in."""
        self._is_reading = busy
        self.box.allow(allowed=not busy and not self.updates.task.is_busy)
        self._allow_asking()
        self.banner.setEnabled(not busy)
        self._allow_back()

    def speak_anew(self) -> None:
        """Say again what was put into words by a controller."""
        self.updates.speak_anew()
        self.sticks.speak_anew()
        self._show_origin()

    def _make_updating(self) -> Updating:
        place = self._place
        shelf, moment = self._workplace.shelf, self._workplace.moment
        # What is read in beside the window is fetched there, too.
        run = run_in_process if place.install is not None else run_here
        return make_updating(place.folder, shelf, moment, built=place.built, install=place.install, run=run)

    def _names_of(self, ids: Sequence[str]) -> Mapping[str, str]:
        """Return by id the names of services; a name less is no reason to withhold an update."""
        names: dict[str, str] = {}
        with suppress(WorkprisError):
            if ids:
                with self._workplace.shelf.open() as directory:
                    names = {service.id: service.name for service in directory.services(ids)}
        return names

    def _show_parts(self) -> None:
        self._page.add_card(self.box, self.box.look_button)
        for notice in (self.age_banner, self.banner, self.notice_banner):
            self._window.add_notice(notice)

    def _introduce_parts(self) -> None:
        updates = self.updates
        updates.installed.connect(self.installed)
        updates.stand.service_requested.connect(self.service_requested)
        updates.said.connect(self._window.say)
        updates.state_changed.connect(lambda _: self._show_origin())
        updates.state_changed.connect(lambda _: self._allow_back())
        updates.task.became_busy.connect(lambda busy: self._page.allow(allowed=not busy and not self._is_reading))
        updates.task.became_busy.connect(lambda _: self._allow_back())
        updates.publisher_missed.connect(self.publishers.ask_to_add)
        self.publishers.added.connect(updates.look_in)
        self.publishers.file_requested.connect(self.places.choose_publisher)
        self.publishers.folder_requested.connect(self.places.choose_publisher_folder)
        self.publishers.changed.connect(self._use_other_trust)
        self.history.went_back.connect(self._note_step_back)
        for part in (updates, self.publishers, self.history):
            part.failed.connect(self.failed)
        self.places.folder_chosen.connect(self._look_in)
        self.places.publisher_chosen.connect(self.publishers.propose)
        self.sticks.publisher_proposed.connect(self.publishers.propose)

    def _introduce_wishes(self, bringing: TaskLane) -> None:
        box, page, work = self.box, self._page, self._work

        def change(work_of_lane: Callable[[], UpdateState]) -> None:
            bringing.run(self, work_of_lane, self._use_other_trust, self.failed.emit)

        def keep(work_of_lane: Callable[[], UpdateState]) -> None:
            bringing.run(self, work_of_lane, self.updates.use_state, self.failed.emit)

        box.look_requested.connect(self.updates.look)
        box.folder_requested.connect(self.places.choose_folder)
        box.publisher_requested.connect(self.places.choose_publisher)
        box.publisher_folder_requested.connect(self.places.choose_publisher_folder)
        box.publisher_shown_requested.connect(lambda: self.publishers.show(self.updates.state.publisher))
        box.publisher_removal_requested.connect(lambda: self.publishers.ask_to_remove(self.updates.state.publisher))
        box.countries_chosen.connect(lambda codes: change(lambda: work.set_countries(codes)))
        box.forget_requested.connect(lambda source: keep(lambda: work.forget(source)))
        box.remember_requested.connect(lambda source: keep(lambda: work.remember(source)))
        box.interval_chosen.connect(self._keep_interval)
        page.signer_requested.connect(lambda: self.publishers.show(self.updates.state.publisher))
        page.history_requested.connect(self.history.show)
        page.back_requested.connect(self._ask_to_go_back)

    def _introduce_commands(self) -> None:
        command = self._window.commands.action
        command("look_for_update").triggered.connect(self._look)
        command("update_from_folder").triggered.connect(self.places.choose_folder)
        command("history").triggered.connect(self.history.show)
        command("go_back").triggered.connect(self._ask_to_go_back)
        command("go_back").setEnabled(False)
        self.updates.task.became_busy.connect(lambda _: self._allow_asking())

    def _ask_to_go_back(self) -> None:
        self.history.ask_to_go_back(self.updates.state.former)

    def _allow_asking(self) -> None:
        """Who asks while a quiet look is under way gets its answer told; while a package is read in nobody asks."""
        command = self._window.commands.action
        command("look_for_update").setDisabled(self._is_reading)
        command("update_from_folder").setDisabled(self._is_reading or self.updates.task.is_busy)

    def _allow_back(self) -> None:
        has_former = self.updates.state.former is not None
        is_free = not self.updates.task.is_busy and not self._is_reading
        self._page.allow_back(allowed=has_former)
        self._window.commands.action("go_back").setEnabled(has_former and is_free)

    def _look_in(self, folder: Path) -> None:
        """Look in a folder that was chosen; where nobody is trusted yet, show whose directory is there."""
        if self.updates.state.publisher is None:
            self.publishers.propose(folder)
        else:
            self.updates.look_in(folder)

    def _look(self) -> None:
        """Look because F5 was pressed; where nobody is trusted yet, show where a publisher is added."""
        if self.updates.state.publisher is None:
            self._window.show_view(DATA)
        self.updates.look()

    def _keep_interval(self, interval: LookInterval) -> None:
        self.updates.clock.interval = interval
        self._place.keep_interval(interval)
        self.updates.look_if_due()

    def _use_other_trust(self, state: UpdateState) -> None:
        self.updates.use_state(state, changed_trust=True)
        self.updates.look_if_due()

    def _note_step_back(self, edition: Edition) -> None:
        left = self._edition
        entry = self.updates.state.entry_of(left.number) if left else None
        if entry is not None:
            self.updates.stand.put_off(entry.origin.sequence)
        self.went_back.emit(edition)

    def _show_origin(self) -> None:
        edition, today = self._edition, self._workplace.today()
        if edition is None:
            return
        age = data_age(edition.issued, today)
        is_old = age in {DataAge.OLD, DataAge.VERY_OLD}
        said = self.words.age(edition.issued, today)
        entry = self.updates.state.entry_of(edition.number)
        self.notices.show_origin(entry.origin if entry else None)
        self._page.show_program(self.notices.text)
        origin = self.words.in_use(entry, self._workplace.moment()) if entry else ""
        signer = self.updates.state.publisher
        has_signer = signer is not None and entry is not None and entry.origin.fingerprint == signer.fingerprint
        self._page.show_origin(said, origin, is_bold=is_old, has_signer=has_signer)
        # Of invented data the age is no matter.
        warns = is_old and not edition.sample
        self.age_banner.say_age(said if warns else "", is_urgent=age is DataAge.VERY_OLD)
