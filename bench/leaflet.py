"""A leaflet as a PDF against plain fpdf2 with the same text in the same letters, in turns."""

import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from fpdf import FPDF

from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.leaflet import Leaflet, Paper
from workpris_desktop.domain.search import Question
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.leaflet_text import leaflet_text
from workpris_desktop.printing.preview import count_pages, render_page
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import font_file, resources_folder
from workpris_desktop.wording.printed import read_phrasebook

SIZES = (1, 2, 6)
ROUNDS = 9
DAY = date(2026, 11, 2)
SCREEN_DPI = 96


def main() -> None:
    """Draw leaflets of several sizes in turns with plain text, and print medians and ratios."""
    for size in SIZES:
        compose = _composer(size)
        leaflet = compose()
        pdf = draw_leaflet(leaflet)
        medians = _medians(
            {
                "plain": partial(_plain, leaflet_text(leaflet)),
                "leaflet": partial(draw_leaflet, leaflet),
                "plain again": partial(_plain, leaflet_text(leaflet)),
                "composing": compose,
                "a picture": partial(render_page, pdf, 0, SCREEN_DPI),
            }
        )
        print(f"leaflet of {size} services, {count_pages(pdf)} pages, {len(pdf) / 1000:.0f} kB, medians of {ROUNDS}")
        for name, median in medians.items():
            print(f"  {name:12} {median * 1000:7.1f} ms   x{median / medians['plain']:.2f}")


def _composer(size: int) -> Callable[[], Leaflet]:
    """Return what composes a Czech leaflet from the starter directory."""
    facts = read_facts(resources_folder())
    words = read_phrasebook("cs", resources_folder())
    with tempfile.TemporaryDirectory() as folder:
        shelf = DirectoryShelf(Path(folder), facts)
        shelf.install(resources_folder() / "starter")
        with shelf.open() as reader:
            hits = reader.search(Question(region="CZ", limit=size), DAY).hits
            services = reader.services(hit.id for hit in hits)
            edition = reader.edition
    return lambda: compose_leaflet(services, edition, facts.taxonomy, words, Paper.A4, DAY)


def _plain(text: str) -> bytes:
    """Write a text as fpdf2 does by itself: one cell after the other, no block kept together, nothing tagged."""
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=True, margin=20)
    pdf.add_font("letters", "", font_file())
    pdf.set_font("letters", "", 14)
    pdf.add_page()
    for line in text.splitlines():
        pdf.multi_cell(0, 7, line, new_x="LMARGIN", new_y="NEXT", align="L")
    return bytes(pdf.output())


def _medians(contestants: dict[str, Callable[[], object]]) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in contestants}
    order = list(contestants)
    for number in range(ROUNDS + 1):
        for name in order:
            begun = time.perf_counter()
            contestants[name]()
            if number:
                times[name].append(time.perf_counter() - begun)
        order.append(order.pop(0))
    return {name: statistics.median(values) for name, values in times.items()}


if __name__ == "__main__":
    main()
