"""What this program is, who made it, and whose it is not."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from workpris_desktop import __version__
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class AboutDialog(QDialog):
    """Version, purpose, licence, and the statement of independence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Workpris Desktop"))
        layout = QVBoxLayout(self)
        for text in self._paragraphs():
            layout.addWidget(PlainLabel(text, selectable=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)

    def _paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr("Workpris Desktop {version}").format(version=__version__),
            self.tr(
                "A directory of services for people in prison and after release, and a printed sheet that says whom to "
                "call. It works without internet."
            ),
            self.tr(
                "The program is independent. It is not a product of the WORKPRIS project, of AOOV, of a prison service "
                "or of the European Union, and carries no emblem of theirs."
            ),
            self.tr("Free software under the European Union Public Licence (EUPL) 1.2, without any warranty."),
        )
