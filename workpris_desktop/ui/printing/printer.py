"""Pages to a printer: drawn by pdfium at the printer's fineness, so that no other program is needed."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from workpris_desktop.domain.errors import PrinterMissing, PrintFailed
from workpris_desktop.domain.leaflet import Paper

PRINT_DPI = 300
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


def print_pages(printer: QPrinter, pictures: Sequence[QImage]) -> None:
    """Print pictures of pages, one a page, filling the paper.

    Raises:
        PrintFailed: the printer did not take them.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailed
    for number, picture in enumerate(pictures):
        if number and not printer.newPage():
            painter.end()
            raise PrintFailed
        painter.drawImage(QRectF(painter.viewport()), picture)
    if not painter.end():
        raise PrintFailed
