"""The provider's own form, empty: how it looks, and whether it goes on paper or into a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workpris_desktop.ui.printing.drawn_pages import DrawnPages
from workpris_desktop.ui.printing.sheet_view import SheetView
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.plain_label import PlainLabel

SIZE_CHARACTERS = (90, 44)
"""Width in average characters and height in lines, as far as the screen allows."""
SCREEN_SHARE = 0.9


class FormDialog(QDialog):
    """Shows a form in our own window; needs no case and no password, and no other program opens the file.

    It stays open when something is asked of it: whoever hears that closes it once it can be done, so that a person
    without a printer can still save the form.
    """

    print_requested = Signal(bytes)
    save_requested = Signal(bytes)

    def __init__(self, title: str, drawn: DrawnPages, sample: str, parent: QWidget | None = None) -> None:
        """Show a form.

        Args:
            title: what the form is called.
            drawn: the form and its pages.
            sample: what to say above it where the data is invented, else "".
            parent: the window that it belongs to.
        """
        super().__init__(parent)
        self._drawn = drawn
        self.setWindowTitle(self.tr("Provider's form"))
        banner = Banner()
        banner.say(sample)
        self._view = SheetView()
        self._view.setAccessibleName(self.tr("Preview of the form {title}").format(title=title))
        self._view.show_pages(drawn.pictures, title)
        layout = QVBoxLayout(self)
        layout.addWidget(banner)
        layout.addWidget(PlainLabel(title))
        layout.addWidget(self._view, 1)
        layout.addWidget(PlainLabel(self._page_count()))
        layout.addWidget(self._buttons())
        self._print.setDefault(True)
        self._view.setFocus()
        self._take_room()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._print = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        save = buttons.addButton(self.tr("&Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(lambda: self.save_requested.emit(self._drawn.pdf))
        self._print.clicked.connect(lambda: self.print_requested.emit(self._drawn.pdf))
        buttons.rejected.connect(self.reject)
        return buttons

    def _page_count(self) -> str:
        pages = self.tr("%n pages", "", self._drawn.pages)
        shown = len(self._drawn.pictures)
        if shown == self._drawn.pages:
            return pages
        return self.tr("{pages}, the first {shown} are shown here").format(pages=pages, shown=shown)

    def _take_room(self) -> None:
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        width, height = SIZE_CHARACTERS
        self.resize(
            min(width * metrics.averageCharWidth(), int(screen.width() * SCREEN_SHARE)),
            min(height * metrics.lineSpacing(), int(screen.height() * SCREEN_SHARE)),
        )
