"""The ways to the leaflet: with the service that is read, to be printed or saved at once, and from where it counts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from workpris_desktop.domain.leaflet import Start
from workpris_desktop.domain.search import Answer
from workpris_desktop.domain.shortlist import Pick

if TYPE_CHECKING:
    from workpris_desktop.ui.directory.detail_controller import DetailController
    from workpris_desktop.window.print_shop import PrintShop


class LeafletWay:
    """Leads from the search to the leaflet.

    Args:
        shop: what prints.
        detail: the service that is read.
        toggle: puts a service on the list that is worked on, or takes it off.
    """

    def __init__(self, shop: "PrintShop", detail: "DetailController", toggle: Callable[[Pick], None]) -> None:
        self._shop, self._detail, self._toggle = shop, detail, toggle

    def open(self) -> None:
        """Show the leaflet of what was chosen."""
        self._shop.open_leaflet(self._detail.toggle_shown)

    def open_with_shown(self) -> None:
        """Show the leaflet with the service that is read, which joins those chosen before."""
        meant = self._detail.meant
        if meant is not None and meant.id not in self._shop.keeper.shortlist:
            self._toggle(meant)
        self.open()

    def print_leaflet(self) -> None:
        """Show it, and print it."""
        self.open()
        self._shop.print_leaflet()

    def save_leaflet(self) -> None:
        """Show it, and save it as a file."""
        self.open()
        self._shop.save_leaflet()

    def show_start(self, answer: Answer) -> None:
        """Measure the ways of a sheet from the place around which was searched."""
        near = answer.question.near or answer.understood.near
        self._shop.page.show_start(Start(near.name, near.latitude, near.longitude) if near else None)
