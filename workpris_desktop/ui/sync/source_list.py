"""Where newer directories are looked for: one line each, with what came of it the last time."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from workpris_desktop.domain.update import UpdateSource
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.update_screen_words import UpdateScreenWords


class SourceList(SpeakingWidget):
    """Lists the sources; those that a person added can be forgotten, which can be undone in the same place."""

    forget_requested = Signal(UpdateSource)
    remember_requested = Signal(UpdateSource)
    """A source that was forgotten is wanted again."""

    def __init__(self, words: UpdateScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._sources: tuple[UpdateSource, ...] = ()
        self._fixed: frozenset[UpdateSource] = frozenset()
        self._forgotten: dict[UpdateSource, int] = {}
        self._remarks: Mapping[UpdateSource, str] = {}
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._rows)
        self.forget_buttons: dict[UpdateSource, LinkButton] = {}
        self.undo_buttons: dict[UpdateSource, LinkButton] = {}

    def show_sources(self, sources: tuple[UpdateSource, ...], fixed: frozenset[UpdateSource]) -> None:
        """Show where is looked.

        Args:
            sources: all of them.
            fixed: those that cannot be taken away here.
        """
        self._sources, self._fixed = sources, fixed
        self._forgotten = {source: row for source, row in self._forgotten.items() if source not in sources}
        self.show_texts()

    def remark(self, remarks: Mapping[UpdateSource, str]) -> None:
        """Say beside each source what went wrong there; nothing beside the others."""
        self._remarks = dict(remarks)
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._column.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        self.forget_buttons, self.undo_buttons = {}, {}
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        rows = self._in_order()
        if not rows:
            grid.addWidget(PlainLabel(self.tr("nowhere yet. A stick that is put in is noticed by itself.")), 0, 0)
        for row, source in enumerate(rows):
            grid.addWidget(PlainLabel(self._line(source), selectable=True), row, 0)
            if source in self._forgotten:
                grid.addWidget(self._undo_button(source), row, 1)
            elif source not in self._fixed:
                grid.addWidget(self._forget_button(source), row, 1)
        self._column.addWidget(self._rows)
        self._rows.show()

    def _in_order(self) -> list[UpdateSource]:
        """Return the sources, those that were forgotten in the rows in which they stood."""
        rows = list(self._sources)
        for source, row in sorted(self._forgotten.items(), key=lambda item: item[1]):
            rows.insert(row, source)
        return rows

    def _line(self, source: UpdateSource) -> str:
        if source in self._forgotten:
            return self.tr("{source} – not looked into any more").format(source=self._words.source(source))
        line, remark = self._words.source(source), self._remarks.get(source, "")
        return self.tr("{source} – {remark}").format(source=line, remark=remark) if remark else line

    def _forget_button(self, source: UpdateSource) -> LinkButton:
        button = LinkButton()
        button.say(self.tr("Forget"))
        button.setAccessibleName(self.tr("Forget {source}").format(source=source.place))
        button.clicked.connect(lambda: self._forget(source))
        self.forget_buttons[source] = button
        return button

    def _forget(self, source: UpdateSource) -> None:
        self._forgotten[source] = self._in_order().index(source)
        self.forget_requested.emit(source)

    def _undo_button(self, source: UpdateSource) -> LinkButton:
        button = LinkButton()
        button.say(self.tr("Undo"))
        button.setAccessibleName(self.tr("Look into {source} again").format(source=source.place))
        button.clicked.connect(lambda: self.remember_requested.emit(source))
        self.undo_buttons[source] = button
        return button
