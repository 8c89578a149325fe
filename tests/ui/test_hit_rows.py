"""How a row of the result list is drawn: read back from a drawing as a PDF, in which text stays text."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from tests.support.window_draft import TODAY
from workpris_desktop.domain.hit import EvidenceKind, Hit
from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.ui.directory.hit_delegate import HitDelegate
from workpris_desktop.ui.directory.hit_model import HitModel
from workpris_desktop.ui.directory.row_words import RowWords

EVIDENCE = (EvidenceKind(TrustKind.REGISTERED), EvidenceKind(TrustKind.LICENSED, TODAY.replace(year=2025)))
DOTS_AN_INCH = 96


@pytest.fixture
def drawn(qtbot, facts, tmp_path):
    """Return a function that draws a row of so many pixels and returns its lines."""
    view = QListView()
    qtbot.addWidget(view)
    model = HitModel(lambda: RowWords(facts, lambda: TODAY))
    model.show_rows((Hit("s1", "Advice", phones=("116 123",), evidence_kinds=EVIDENCE),))

    def draw(width):
        writer = QPdfWriter(str(tmp_path / "row.pdf"))
        writer.setResolution(DOTS_AN_INCH)
        writer.setPageLayout(
            QPageLayout(QPageSize(QSize(width, 200)), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        )
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, width, 150)
        painter = QPainter(writer)
        HitDelegate(view).paint(painter, option, model.index(0))
        painter.end()
        lines = PdfReader(tmp_path / "row.pdf").pages[0].extract_text().splitlines()
        return [" ".join(line.split()) for line in lines]

    return draw


def test_a_wide_row_says_all_of_trust_and_what_has_run_out_first(drawn):
    assert drawn(900)[-1] == "116 123 · Licensed: ran out · Check: never checked · Registered"


@pytest.mark.parametrize("width", [120, 200, 260, 320])
def test_what_does_not_fit_into_a_narrow_row_leaves_a_sign(drawn, width):
    full, cut = drawn(900)[-1], drawn(width)[-1]
    assert cut.endswith("…")
    assert full.startswith(cut.removesuffix("…").rstrip())
