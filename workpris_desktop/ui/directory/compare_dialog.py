"""Up to four services side by side."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.ui.theme import colours_now
from workpris_desktop.wording.compare_words import Comparison

WIDTH_CHARACTERS = 130
HEIGHT_ROWS = 34


class CompareDialog(QDialog):
    """A table with a column for each service; what is not known says so."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare services"))
        self.table = QTableWidget(len(comparison.rows), len(comparison.names))
        self.table.setAccessibleName(self.windowTitle())
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalHeaderLabels(list(comparison.names))
        self.table.setVerticalHeaderLabels([label for label, _ in comparison.rows])
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        self._fill(comparison)
        # Every row is as high as its texts need in a new width, found once for all columns that changed.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self.table.resizeRowsToContents)
        heads.sectionResized.connect(lambda *_: self._fitting.start())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        self.resize(self._wanted_size())

    def _fill(self, comparison: Comparison) -> None:
        quiet = QColor(colours_now().quiet_text)
        for row, (label, texts) in enumerate(comparison.rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text or self.tr("Not known"))
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{label}: {item.text()}")
                if not text:
                    font = item.font()
                    font.setItalic(True)
                    item.setFont(font)
                    item.setForeground(quiet)
                self.table.setItem(row, column, item)

    def _wanted_size(self) -> QSize:
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * WIDTH_CHARACTERS, metrics.lineSpacing() * HEIGHT_ROWS)
        screen = self.screen()
        return wanted.boundedTo(screen.availableSize() * 0.95) if screen else wanted
