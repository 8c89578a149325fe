"""Something in a record is wrong: whom to tell, and what to say."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workpris_desktop.domain.edition import Edition
from workpris_desktop.ui.widgets.plain_label import PlainLabel

WIDTH_CHARACTERS = 60


class ReportDialog(QDialog):
    """Says by which id the publisher knows a record, and takes it to the clipboard; it sends nothing.

    Args:
        record_id: the id of the service.
        name: what it is called.
        edition: whose data it is.
        parent: the window.
    """

    def __init__(self, record_id: str, name: str, edition: Edition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slip = "\n".join(self._slip_lines(record_id, name, edition))
        self.setWindowTitle(self.tr("Report an error"))
        layout = QVBoxLayout(self)
        for text in self._paragraphs(edition):
            layout.addWidget(PlainLabel(text))
        slip = PlainLabel(self._slip, selectable=True)
        slip.setAccessibleName(self.tr("What to copy"))
        layout.addWidget(slip)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.copy_button.setFocus()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)

    def _paragraphs(self, edition: Edition) -> tuple[str, ...]:
        first = self.tr("Nothing is sent from here. Tell the publisher of “{title}” what is wrong.")
        return (
            first.format(title=edition.title),
            self.tr(
                "Say which line is wrong, what is right, who told you, and on which day. Never name a person whom "
                "you help."
            ),
            self.tr("A slip that is filled in here and handed over as a file comes with a later version."),
        )

    def _slip_lines(self, record_id: str, name: str, edition: Edition) -> tuple[str, ...]:
        sources = ", ".join(edition.sources) or self.tr("not stated")
        return (
            self.tr("Record: {name}").format(name=name),
            self.tr("Id: {id}").format(id=record_id),
            self.tr("Directory: {title}, edition {number}").format(title=edition.title, number=edition.number),
            self.tr("Sources: {sources}").format(sources=sources),
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._slip)
        self.copy_button.setText(self.tr("Copied"))
