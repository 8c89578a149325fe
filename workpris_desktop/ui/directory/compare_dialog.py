"""Up to four services side by side."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
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

from workpris_desktop.ui.colours import colours_now
from workpris_desktop.wording.compare_words import Comparison

WIDTH_CHARACTERS = 130
HEIGHT_ROWS = 34
HEAD_MARGIN_PX = 6


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
        self._fitting.timeout.connect(self._fit)
        heads.sectionResized.connect(lambda *_: self._fitting.start())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        self.resize(self._wanted_size())

    def _fit(self) -> None:
        """Make every row as high as its texts need, and the heads as high as the names: Qt leaves these one line."""
        self.table.resizeRowsToContents()
        heads, model = self.table.horizontalHeader(), self.table.model()
        wrapped = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        tallest = 0
        for column in range(heads.count()):
            name = str(model.headerData(column, Qt.Orientation.Horizontal))
            room = QRect(0, 0, heads.sectionSize(column) - 2 * HEAD_MARGIN_PX, 0)
            tallest = max(tallest, heads.fontMetrics().boundingRect(room, wrapped, name).height())
        heads.setFixedHeight(tallest + 2 * HEAD_MARGIN_PX)

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
