"""Shows what the edition in use tells of a newer program, until somebody puts it away or another edition is used."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from workpris_desktop import __version__
from workpris_desktop.domain.edition_history import Origin
from workpris_desktop.domain.program_notice import ProgramNotice
from workpris_desktop.ui.sync.notice_banner import NoticeBanner
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.program_notice_words import ProgramNoticeWords


class NoticeController(QObject):
    """Of a version that was put away nothing is said again in the banner; what is urgent comes back at each start.

    Args:
        banner: the strip.
        put_away: the version of which somebody has put the notice away, "" for none.
        keep: keeps that.
        ours: the version that runs.
    """

    def __init__(
        self, banner: NoticeBanner, put_away: str, keep: Callable[[str], None], ours: str = __version__
    ) -> None:
        super().__init__(banner)
        self._banner, self._put_away, self._keep, self._ours = banner, put_away, keep, ours
        self._is_away = False
        self._origin: Origin | None = None
        self._words = ProgramNoticeWords(self)
        banner.put_away.connect(self._put)

    @property
    def text(self) -> str:
        """Return what is to be said, be it put away or not; "" where this program is new enough."""
        notice = self._notice
        if notice is None or self._origin is None:
            return ""
        return self._words.notice(notice, self._origin.publisher, self._ours, spoken_language())

    def show_origin(self, origin: Origin | None) -> None:
        """Show what is told by an edition that is in use now, None where nothing is known of it."""
        self._origin = origin
        notice = self._notice
        is_away = notice is not None and (self._is_away if notice.urgent else self._put_away == notice.version)
        self._banner.say("" if is_away else self.text)

    @property
    def _notice(self) -> ProgramNotice | None:
        notice = self._origin.program if self._origin is not None else None
        return notice if notice is not None and notice.is_newer_than(self._ours) else None

    def _put(self) -> None:
        notice = self._notice
        self._is_away = True
        if notice is not None and not notice.urgent:
            self._put_away = notice.version
            self._keep(notice.version)
        self._banner.say("")
