"""What a person sees when something happened that nobody foresaw: the report, before it is saved anywhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.message_dialog import tell
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.ui.widgets.plain_label import PlainLabel

SCREEN_SHARE = 0.9


class CrashDialog(QDialog):
    """Shows a report of whitelisted facts and saves it where the person says."""

    def __init__(self, report: str, write: Callable[[Path, bytes], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._write = write
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        explanation = PlainLabel(
            self.tr(
                "The program met a mistake of its own. Your directory and your shortlist are safe. You can go on "
                "working. If it happens again, save this report and give it to those who look after the program. "
                "The report holds nothing about any person; read it here first."
            )
        )
        text = QPlainTextEdit(report, readOnly=True)
        text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton(self.tr("&Save report to file…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self.choose_file)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        layout.addWidget(text, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * 90, metrics.height() * 24)
        self.resize(wanted.boundedTo(self.screen().availableSize() * SCREEN_SHARE))

    def choose_file(self) -> None:
        """Ask where to save the report, and save it."""
        proposed = among_documents("workpris-report.txt")
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), proposed, self.tr("Text (*.txt)"))
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Save the report; a disk that does not take it is told like any error."""
        try:
            self._write(path, self._report.encode())
        except WorkprisError as error:
            tell(self, error)
