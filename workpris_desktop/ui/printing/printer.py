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


def fold(printer: QPrinter) -> None:
    """Set a printer to pages that lie across, on both sides of the paper, turned over the short edge."""
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)


class Printout:
    """What is being sent to a printer, page by page, so that no more than one picture is held at a time."""

    def __init__(self, printer: QPrinter) -> None:
        """Begin to print.

        Raises:
            PrintFailed: the printer does not take anything; ``detail`` is its name.
        """
        self._printer = printer
        self._painter = QPainter()
        self.pages = 0
        if not self._painter.begin(printer):
            raise PrintFailed(detail=printer.printerName())

    @property
    def repeats(self) -> int:
        """Return how often all pages are sent: once, unless the printer cannot make copies itself."""
        return 1 if self._printer.supportsMultipleCopies() else max(1, self._printer.copyCount())

    def add_page(self, picture: QImage) -> None:
        """Print the picture of a page as large as the paper allows; one that lies across the paper is turned.

        Raises:
            PrintFailed: the printer did not take it; ``detail`` is its name.
        """
        if self.pages and not self._printer.newPage():
            self._painter.end()
            raise PrintFailed(detail=self._printer.printerName())
        paper = QRectF(self._painter.viewport())
        lies_across = (picture.width() > picture.height()) != (paper.width() > paper.height())
        turned = picture.transformed(_QUARTER_TURN) if lies_across else picture
        place = QRectF(QPointF(), QSizeF(turned.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(paper.center())
        self._painter.drawImage(place, turned)
        self.pages += 1

    def abort(self) -> None:
        """Take back what was sent, as far as the printer has not printed it yet."""
        self._printer.abort()
        self._painter.end()

    def finish(self) -> None:
        """Give all pages to the printer.

        Raises:
            PrintFailed: the printer did not take them; ``detail`` is its name.
        """
        if not self._painter.end():
            raise PrintFailed(detail=self._printer.printerName())
