"""How a row of the result list is drawn: read back from a drawing as a PDF, in which text stays text."""

from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from tests.support.window_draft import TODAY
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.fit import Fit, FitGroup, Reason, RuleName, Verdict
from workpris_desktop.domain.hit import EvidenceKind, Hit, Matched, Rung
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.ui.directory.answer_rows import Note, NoteKind
from workpris_desktop.ui.directory.hit_delegate import HitDelegate
from workpris_desktop.ui.directory.hit_model import LINES_ROLE, HitModel
from workpris_desktop.ui.directory.row_marks import draw_fit, draw_room
from workpris_desktop.ui.directory.row_words import RowWords

HIT_EVIDENCE = (EvidenceKind(TrustKind.REGISTERED), EvidenceKind(TrustKind.LICENSED, TODAY.replace(year=2025)))
HIT = Hit("s1", "Advice", phones=("116 123",), evidence_kinds=HIT_EVIDENCE)
DOTS_AN_INCH = 96
ROOM = (CapacityLine(CapacityUnit.BED, CapacityState.TAKING, TODAY),)


@pytest.fixture
def drawn(qtbot, facts, tmp_path):
    """Return a function that draws a row of so many pixels and returns its lines."""
    view = QListView()
    qtbot.addWidget(view)
    model = HitModel(lambda: RowWords(facts, lambda: TODAY))

    def draw(width, row=HIT, chosen=()):
        model.show_rows((row,))
        model.mark_chosen(Shortlist(tuple(chosen)))
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
        return [" ".join(line.replace("\N{LATIN SMALL LIGATURE FI}", "fi").split()) for line in lines]

    return draw


def test_a_wide_row_says_all_of_trust_and_what_has_run_out_first(drawn):
    assert drawn(900)[-1] == "116 123 · Licensed: ran out · Check: never checked · Registered"


@pytest.mark.parametrize("width", [120, 200, 260, 320])
def test_what_does_not_fit_into_a_narrow_row_leaves_a_sign(drawn, width):
    full, cut = drawn(900)[-1], drawn(width)[-1]
    assert cut.endswith("…")
    assert full.startswith(cut.removesuffix("…").rstrip())


def fit(group, verdict):
    return Fit(group, (Reason(RuleName.PETS, verdict),))


FITS = [
    (fit(FitGroup.FITS, Verdict.MEETS), "fits"),
    (fit(FitGroup.UNKNOWNS, Verdict.UNKNOWN), "1 not known: pets"),
    (fit(FitGroup.CASE_BY_CASE, Verdict.CASE_BY_CASE), "case by case: pets"),
    (fit(FitGroup.FAILS, Verdict.FAILS), "does not fit: pets"),
]


@pytest.mark.parametrize(("how", "said"), FITS)
def test_room_and_fit_are_said_in_words_beside_their_signs(drawn, how, said):
    lines = drawn(900, replace(HIT, capacity=ROOM, fit=how))
    assert "Taking people, said today" in lines
    assert said in lines[-2]


def test_where_room_and_fit_are_too_long_both_are_still_said(drawn):
    waiting = CapacityLine(CapacityUnit.CLIENT, CapacityState.WAITING_LIST, TODAY, waiting_weeks=3)
    text = "\n".join(drawn(300, replace(HIT, capacity=(waiting,), fit=FITS[1][0])))
    assert "Waiting list" in text
    assert "Waiting list, about 3 weeks of waiting, said today" not in text
    assert "1 not known" in text


@pytest.mark.parametrize("state", CapacityState)
def test_every_state_of_room_can_be_drawn(drawn, state):
    line = CapacityLine(CapacityUnit.BED, state, TODAY)
    assert "said today" in drawn(900, replace(HIT, capacity=(line,)))[-2] or state is CapacityState.NOT_KNOWN


def test_distance_mark_and_how_it_was_found_are_drawn(drawn):
    hit = replace(HIT, distance_km=12.3, rung=Rung.TYPO, similar_to="dluhy", matched_on=(Matched.NAME,))
    text = " ".join(drawn(900, hit, [Pick("s1", "Advice")]))
    for said in ("✓ On the shortlist 12 km Advice", "similar to “dluhy”"):
        assert said in text


def test_a_row_that_can_be_pressed_is_underlined_and_a_heading_is_not(qtbot, drawn):
    assert drawn(900, Note(NoteKind.GROUP, group=FitGroup.FITS)) == ["Fits"]
    assert drawn(900, Note(NoteKind.FOLDED, count=2))[-1].startswith("2 services do not fit")


def test_the_signs_of_room_and_fit_all_have_another_shape(qtbot):
    def picture(draw, sign):
        image = QImage(40, 40, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw(painter, QRectF(4, 4, 32, 32), sign)
        painter.end()
        return bytes(image.constBits())

    halves = {CapacityState.AFTER_ASSESSMENT, CapacityState.WAITING_LIST}
    states = {state: picture(draw_room, state) for state in CapacityState}
    assert len(set(states.values())) == len(CapacityState) - 1
    assert len({states[state] for state in halves}) == 1
    assert len({picture(draw_fit, group) for group in FitGroup}) == len(FitGroup)


def test_a_thousand_rows_cost_nothing_until_they_are_seen(qtbot, facts):
    asked = []

    class CountingWords(RowWords):
        def lines(self, hit, **how):
            asked.append(hit.id)
            return super().lines(hit, **how)

    model = HitModel(lambda: CountingWords(facts, lambda: TODAY))
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(HitDelegate(view))
    view.resize(400, 400)
    view.show()
    model.show_rows(tuple(replace(HIT, id=f"s{number}") for number in range(1000)))
    qtbot.waitUntil(lambda: bool(asked))
    assert len(set(asked)) < 10


def test_a_row_of_which_the_office_has_other_data_says_so_while_it_is_so(qtbot, facts):
    model = HitModel(lambda: RowWords(facts, lambda: TODAY))
    model.show_rows((HIT, replace(HIT, id="s2")))
    model.mark_corrected(frozenset({"s1"}))
    sentences = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert ["our office has other data" in sentence for sentence in sentences] == [True, False]
    assert model.index(0).data(LINES_ROLE).trust[0] == "our office has other data"
    model.mark_corrected(frozenset())
    assert "our office" not in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
