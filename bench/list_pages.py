"""A staff list of 200 pages against a reportlab canvas and plain fpdf2 with the same text in the same letters."""

import io
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from fpdf import FPDF

from bench.leaflet import DAY, LETTERS, medians, print_absent, print_ratios, verdict
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.search import Question
from workpris_desktop.printing.list_page import draw_list
from workpris_desktop.printing.list_rows import ListColumn, ListHead, ListRow
from workpris_desktop.printing.preview import count_pages
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import font_file, resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.list_words import ListWords
from workpris_desktop.wording.printed import read_phrasebook

PAGES: Final = 200
SAMPLED: Final = 3
"""So many times over, the list of the starter directory tells how many services fill a page."""

ROUNDS: Final = 3
GOAL: Final = 1.3
"""A list takes no longer than so many times a reportlab canvas (performance.md, goal 19)."""

SIZE_PT: Final = 10
ROW_PT: Final = 12.5
WIDTHS_PT: Final = (160.0, 170.0, 170.0)
MARGIN_PT: Final = 34.0
TOP_PT, BOTTOM_PT = 800.0, 50.0
MM: Final = 25.4 / 72

Cells = Sequence[Sequence[str]]
"""What stands in each of three columns: paragraphs."""


def main() -> None:
    """Draw the list in turns with its peers, print medians and ratios, and end with 1 where the goal is missed."""
    speak("cs")
    print_absent()
    head, few = _starter_list()
    some = few * SAMPLED
    rows = (some * PAGES)[: len(some) * PAGES // count_pages(draw_list(head, some))]
    pdf = draw_list(head, rows)
    texts = [_cells(row) for row in rows]
    found = medians(
        {
            "list": partial(draw_list, head, rows),
            **({"reportlab": partial(_reportlab, texts)} if find_spec("reportlab") else {}),
            "plain fpdf2": partial(_plain, texts),
            "list again": partial(draw_list, head, rows),
        },
        ROUNDS,
    )
    size = f"{len(rows)} services, {count_pages(pdf)} pages, {len(pdf) / 1000:.0f} kB"
    print(f"list of {size}, medians of {ROUNDS}")
    base = "reportlab" if "reportlab" in found else "plain fpdf2"
    print_ratios(found, base)
    reached = verdict(found["list"] / found[base], GOAL, found["list"], found["list again"])
    sys.exit(0 if reached else 1)


def _starter_list() -> tuple[ListHead, list[ListRow]]:
    """Return the list of the services of one country in the starter directory."""
    facts = read_facts(resources_folder())
    words = ListWords(facts, lambda language: read_phrasebook(language, resources_folder()))
    question = Question(region="CZ")
    with tempfile.TemporaryDirectory() as folder:
        shelf = DirectoryShelf(Path(folder), facts)
        shelf.install(resources_folder() / "starter")
        with shelf.open() as reader:
            hits, edition = reader.search(question, DAY).hits, reader.edition
            services = reader.services(hit.id for hit in hits)
    head = words.head(question, edition, DAY, listed=len(hits), found=len(hits))
    told = zip(hits, services, strict=True)
    return head, [words.row(hit, service, edition, DAY, staff=False) for hit, service in told]


def _cells(row: ListRow) -> Cells:
    """Return the texts of a row in three columns that are about as long as ours."""
    name = (ListColumn.NAME, ListColumn.PROVIDER, ListColumn.HELP, ListColumn.ID)
    contact = (ListColumn.PHONE, ListColumn.TOWNS, ListColumn.HOURS, ListColumn.LANGUAGES, ListColumn.PRICE)
    others = (ListColumn.WHOM, ListColumn.ROOM, ListColumn.TRUST, ListColumn.CHECKED, ListColumn.CHECKED_HOW)
    return [[line for column in columns for line in row.lines(column)] for columns in (name, contact, others)]


def _reportlab(services: Sequence[Cells]) -> bytes:
    """Draw three columns on a canvas, no service divided over two pages; nothing tagged, pages not counted."""
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    pdfmetrics.registerFont(TTFont(LETTERS, str(font_file())))
    canvas.setFont(LETTERS, SIZE_PT)
    top = TOP_PT
    for cells in services:
        columns = [
            [row for text in texts for row in simpleSplit(text, LETTERS, SIZE_PT, width)]
            for texts, width in zip(cells, WIDTHS_PT, strict=True)
        ]
        height = max(map(len, columns)) * ROW_PT
        if top - height < BOTTOM_PT:
            canvas.showPage()
            canvas.setFont(LETTERS, SIZE_PT)
            top = TOP_PT
        left = MARGIN_PT
        for rows, width in zip(columns, WIDTHS_PT, strict=True):
            for number, row in enumerate(rows):
                canvas.drawString(left, top - number * ROW_PT, row)
            left += width + MARGIN_PT / 2
        top -= height + ROW_PT
        canvas.line(MARGIN_PT, top + ROW_PT, 595 - MARGIN_PT, top + ROW_PT)
    canvas.save()
    return file.getvalue()


def _plain(services: Sequence[Cells]) -> bytes:
    """Write three columns as fpdf2 does by itself: one cell after the other, nothing tagged, pages not counted."""
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.add_font(LETTERS, "", font_file())
    pdf.set_font(LETTERS, "", SIZE_PT)
    pdf.add_page()
    top = lowest = 12.0
    for cells in services:
        if top > 235:  # noqa: PLR2004 - room for one service of usual size
            pdf.add_page()
            top = lowest = 12.0
        left = 12.0
        for texts, width in zip(cells, WIDTHS_PT, strict=True):
            pdf.set_xy(left, top)
            for text in texts:
                pdf.multi_cell(width * MM, ROW_PT * MM, text, new_x="LEFT", new_y="NEXT", align="L")
            lowest = max(lowest, pdf.get_y())
            left += width * MM + 5
        top = lowest + 3
    return bytes(pdf.output())


if __name__ == "__main__":
    main()
