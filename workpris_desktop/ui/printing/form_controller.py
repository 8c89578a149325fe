"""From a provider's own form to its preview: drawn from its definition, or read as the provider's PDF."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.errors import FormDamaged, FormNotFound, WorkprisError
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.entry_form import draw_entry_form
from workpris_desktop.ui.printing.drawn_pages import DrawnPages, drawn_pages
from workpris_desktop.ui.printing.form_dialog import FormDialog
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.tasks import TaskLane


class FormController(QObject):
    """Shows forms; reads them on the reading lane and draws them on the drawing lane."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        window: QWidget,
        *,
        reading: TaskLane,
        drawing: TaskLane,
        printing: PrintController,
        read_file: Callable[[str], bytes | None],
        edition: Callable[[], Edition | None],
        words: Callable[[], Phrasebook],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._reading = reading
        self._drawing = drawing
        self._printing = printing
        self._read_file = read_file
        self._edition = edition
        self._words = words

    def show_form(self, form: EntryForm, service: Service | None = None) -> None:
        """Show a form, empty; one of invented data says so.

        Args:
            form: which one.
            service: whose form it is, which one that we draw says at its head.
        """
        edition = self._edition()
        sample = edition is not None and edition.sample
        show = partial(self._show, form, sample=sample)
        if form.fields:
            words = self._words()
            self._draw(form, lambda: draw_entry_form(form, words, Paper.A4, service=service, sample=sample), show)
            return
        self._reading.run(
            self,
            lambda: self._read_file(form.id),
            lambda pdf: self._show_file(form, pdf, show),
            self.failed.emit,
            newest_of="form",
        )

    def _show_file(self, form: EntryForm, pdf: bytes | None, show: Callable[[DrawnPages], None]) -> None:
        if pdf is None:
            self.failed.emit(FormNotFound(form.id))
        else:
            self._draw(form, lambda: pdf, show)

    def _draw(self, form: EntryForm, make: Callable[[], bytes], show: Callable[[DrawnPages], None]) -> None:
        self._drawing.run(
            self, lambda: drawn_pages(make()), show, lambda error: self._cannot_draw(form, error), newest_of="form"
        )

    def _cannot_draw(self, form: EntryForm, error: WorkprisError) -> None:
        self.failed.emit(FormDamaged(form.title) if isinstance(error, FormDamaged) else error)

    def _show(self, form: EntryForm, drawn: DrawnPages, *, sample: bool) -> None:
        dialog = FormDialog(form.title, drawn, self._words().say("sample") if sample else "", self._window)
        dialog.print_requested.connect(lambda pdf: _close(dialog, done=self._printing.print_pdf(pdf, Paper.A4)))
        dialog.save_requested.connect(lambda pdf: _close(dialog, done=self._printing.save_pdf(pdf, "form.pdf")))
        dialog.open()


def _close(dialog: FormDialog, *, done: bool) -> None:
    if done:
        dialog.accept()
