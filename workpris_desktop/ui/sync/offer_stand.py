"""What is offered at the moment: in the banner, beside the card, and in the preview."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workpris_desktop.domain.update import Offer, SourceKind
from workpris_desktop.ui.sync.offer_banner import OfferBanner
from workpris_desktop.ui.sync.preview_dialog import PreviewDialog
from workpris_desktop.ui.sync.update_box import UpdateBox
from workpris_desktop.ui.sync.update_work import Prepared
from workpris_desktop.wording.update_screen_words import UpdateScreenWords

MOST_QUIET_BYTES: Final = 5_000_000
"""More is not fetched from the internet before the person says so: somebody may pay for it."""


class OfferStand(QObject):
    """Holds one offer, what was fetched of it, which release is to be heard no more of, and what was used last."""

    use_requested = Signal(bool)
    """True where somebody has said to be responsible for the computer."""
    service_requested = Signal(str)
    """The id of a service of the directory in use that is to be read."""

    def __init__(self, box: UpdateBox, banner: OfferBanner, words: UpdateScreenWords, window: QWidget) -> None:
        super().__init__(window)
        self._box, self._banner, self._words, self._window = box, banner, words, window
        self._dialog: PreviewDialog | None = None
        self._put_off = 0
        self._edition = 0
        self._used: tuple[int, Prepared] | None = None
        self.offer: Offer | None = None
        self.prepared: Prepared | None = None
        banner.later_requested.connect(self._put_this_off)
        box.changes_requested.connect(self.open_changes)

    @property
    def is_put_off(self) -> bool:
        """Tell whether what is offered is shown only to who asks for it."""
        return self.offer is not None and self.offer.release.sequence == self._put_off

    def take(self, offer: Offer) -> bool:
        """Take an offer in, and tell whether it, or a newer one, was known already."""
        is_known = self.offer is not None and self.offer.release.sequence >= offer.release.sequence
        if not is_known:
            self._close_preview()
            self.offer, self.prepared = offer, None
        return is_known

    def drop(self) -> None:
        """Offer nothing."""
        self._close_preview()
        self.offer = self.prepared = None
        self._banner.hide_all()
        self._box.show_offered(offered=False)

    def put_off(self, sequence: int) -> None:
        """Say no more of a release until the program starts again, or a newer one comes; 0 lifts that."""
        self._put_off = sequence

    def show(self) -> None:
        """Say in the banner what is offered; on the card only, where it was put off."""
        if self.offer is not None and not self.is_put_off:
            self._banner.show_offer(self._said(self.offer))
        self._box.show_offered(offered=self.is_put_off)

    def open_preview(self, prepared: Prepared) -> None:
        """Show what the newer directory would change."""
        self._close_preview()
        self._dialog = PreviewDialog(prepared, self._words, self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.use_requested.connect(self.use_requested)
        self._dialog.open()

    def use(self, number: int, prepared: Prepared) -> None:
        """Remember what an edition that is now in use has changed, as long as the program runs."""
        self._used = (number, prepared)
        self.drop()

    def note_edition(self, number: int) -> None:
        """Offer to show what has changed where that is known of the edition in use."""
        self._edition = number
        self._box.show_changed(changed=self._used is not None and self._used[0] == number)

    def open_changes(self) -> None:
        """Show what the directory that is in use now has changed; nothing where no update of this run is in use."""
        if self._used is None or self._used[0] != self._edition:
            return
        dialog = PreviewDialog(self._used[1], self._words, self._window, is_used=True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.service_requested.connect(self.service_requested)
        dialog.open()

    def _said(self, offer: Offer) -> str:
        prepared = self.prepared
        if prepared is None:
            return self._words.newer(offer)
        return self._words.ready(prepared.fetched.offer, prepared.fetched.preview, prepared.replaced)

    def _put_this_off(self) -> None:
        self._banner.hide_all()
        if self.offer is not None:
            self._put_off = self.offer.release.sequence
            self.show()

    def _close_preview(self) -> None:
        """Close a preview that is open: what it tells is not so any longer."""
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.reject()
        self._dialog = None


def may_be_paid_for(offer: Offer) -> bool:
    """Tell whether so much would come from the internet that the person should say so first."""
    return offer.source.kind is SourceKind.WEB and offer.download_bytes > MOST_QUIET_BYTES
