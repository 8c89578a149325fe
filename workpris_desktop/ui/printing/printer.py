"""Pages to a printer: drawn by pdfium at the printer's fineness, so that no other program is needed."""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from workpris_desktop.domain.errors import PrinterMissing, PrintFailed
from workpris_desktop.domain.leaflet import Paper

PRINT_DPI = 300
_QUARTER_TURN = QTransform().rotate(90)
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.A5: QPageSize.PageSizeId.A5}


def new_printer(paper: Paper) -> QPrinter:
    """Return the standard printer of this computer, set to a paper size, without margins of its own.

    Raises:
        PrinterMissing: no printer is set up.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise PrinterMissing
    return prepared(QPrinter(QPrinter.PrinterMode.ScreenResolution), paper)


def prepared(printer: QPrinter, paper: Paper) -> QPrinter:
    """Set a printer to whole pages of a paper size."""
    printer.setResolution(PRINT_DPI)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    printer.setDocName("")
    return printer


class Printout:
    """What is being sent to a printer, page by page, so that no more than one picture is held at a time."""

    def __init__(self, printer: QPrinter) -> None:
        """Begin to print.

        Raises:
            PrintFailed: the printer does not take anything.
        """
        self._printer = printer
        self._painter = QPainter()
        self.pages = 0
        if not self._painter.begin(printer):
            raise PrintFailed

    def add_page(self, picture: QImage) -> None:
        """Print the picture of a page as large as the paper allows; one that lies across is turned.

        Raises:
            PrintFailed: the printer did not take it.
        """
        if self.pages and not self._printer.newPage():
            self._painter.end()
            raise PrintFailed
        upright = picture.transformed(_QUARTER_TURN) if picture.width() > picture.height() else picture
        paper = QRectF(self._painter.viewport())
        place = QRectF(QPointF(), QSizeF(upright.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(paper.center())
        self._painter.drawImage(place, upright)
        self.pages += 1

    def finish(self) -> None:
        """Give all pages to the printer.

        Raises:
            PrintFailed: the printer did not take them.
        """
        if not self._painter.end():
            raise PrintFailed
