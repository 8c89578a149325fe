"""A leaflet as a PDF against plain fpdf2, reportlab and WeasyPrint with the same text in the same letters, in turns."""

import html
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from fpdf import FPDF

from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.leaflet import Leaflet, LeafletFormat, LeafletOptions
from workpris_desktop.domain.search import Question
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.leaflet_text import leaflet_text
from workpris_desktop.printing.preview import count_pages, render_page
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import font_file, resources_folder
from workpris_desktop.wording.printed import read_phrasebook

GOAL: Final = 1.5
"""A leaflet takes no longer than so many times the plain text of the same content (performance.md, goal 19)."""

NOISE: Final = 1.1
"""Two identical contestants further apart than this show a machine that is too noisy for a verdict."""

CASES: Final = (
    (1, LeafletFormat.A4),
    (2, LeafletFormat.A4),
    (6, LeafletFormat.A4),
    (6, LeafletFormat.FOLDED),
    (6, LeafletFormat.CARD),
)
ROUNDS: Final = 9
DAY: Final = date(2026, 11, 2)
SCREEN_DPI: Final = 96
LETTERS: Final = "letters"

Contestants = Mapping[str, Callable[[], object]]


def main() -> None:
    """Draw leaflets in turns with their peers, print medians and ratios, and end with 1 where the goal is missed."""
    print_absent()
    verdicts = [_measured(size, made_as) for size, made_as in CASES]
    sys.exit(0 if all(verdicts) else 1)


def print_absent() -> None:
    """Say which peers are not installed."""
    for peer in ("reportlab", "weasyprint"):
        if find_spec(peer) is None:
            print(f"  {peer} is not installed, and left out")


def medians(contestants: Contestants, rounds: int = ROUNDS) -> dict[str, float]:
    """Return the median seconds of each contestant; they take turns, and the first round only warms up.

    Args:
        contestants: who is measured, by name.
        rounds: how many count.
    """
    times: dict[str, list[float]] = {name: [] for name in contestants}
    order = list(contestants)
    for number in range(rounds + 1):
        for name in order:
            begun = time.perf_counter()
            contestants[name]()
            if number:
                times[name].append(time.perf_counter() - begun)
        order.append(order.pop(0))
    return {name: statistics.median(values) for name, values in times.items()}


def print_ratios(found: Mapping[str, float], base: str) -> None:
    """Print medians, and how they compare to one of them."""
    for name, median in found.items():
        print(f"  {name:12} {median * 1000:8.1f} ms   x{median / found[base]:.2f}")


def verdict(ratio: float, goal: float, base: float, again: float) -> bool:
    """Print whether a ratio reaches its goal, and return False where it misses it on a machine that is quiet enough.

    Args:
        ratio: what was measured.
        goal: what it may be at the most.
        base: the seconds of a contestant.
        again: the seconds of the same contestant under another name.
    """
    reached, noisy = ratio <= goal, max(base, again) / min(base, again) > NOISE
    print(f"  goal: <= {goal:g}, measured {ratio:.2f}: {'reached' if reached else 'too noisy' if noisy else 'MISSED'}")
    return reached or noisy


def _measured(size: int, made_as: LeafletFormat) -> bool:
    compose = _composer(size, made_as)
    leaflet = compose()
    pdf, text = draw_leaflet(leaflet), leaflet_text(leaflet)
    found = medians(
        {
            "plain": partial(_plain, text),
            "leaflet": partial(draw_leaflet, leaflet),
            "plain again": partial(_plain, text),
            **_peers(text),
            "composing": compose,
            "a picture": partial(render_page, pdf, 0, SCREEN_DPI),
        }
    )
    kilobytes = len(pdf) / 1000
    print(f"{made_as} of {size} services, {count_pages(pdf)} pages, {kilobytes:.0f} kB, medians of {ROUNDS}")
    print_ratios(found, "plain")
    return verdict(found["leaflet"] / found["plain"], GOAL, found["plain"], found["plain again"])


def _composer(size: int, made_as: LeafletFormat) -> Callable[[], Leaflet]:
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
    options = LeafletOptions("cs", made_as)
    return lambda: compose_leaflet(
        services, edition, facts.taxonomy, words, options, DAY, regions=facts.regions, prisons=facts.prisons
    )


def _plain(text: str) -> bytes:
    """Write a text as fpdf2 does by itself: one cell after the other, no block kept together, nothing tagged."""
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=True, margin=20)
    pdf.add_font(LETTERS, "", font_file())
    pdf.set_font(LETTERS, "", 14)
    pdf.add_page()
    for line in text.splitlines():
        pdf.multi_cell(0, 7, line, new_x="LMARGIN", new_y="NEXT", align="L")
    return bytes(pdf.output())


def _peers(text: str) -> Contestants:
    makers = {"reportlab": _reportlab, "weasyprint": _weasyprint}
    return {name: partial(maker, text) for name, maker in makers.items() if find_spec(name) is not None}


def _reportlab(text: str) -> bytes:
    """Write a text line by line on a canvas."""
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    pdfmetrics.registerFont(TTFont(LETTERS, str(font_file())))
    top = 785
    canvas.setFont(LETTERS, 14)
    for line in text.splitlines():
        for row in simpleSplit(line, LETTERS, 14, 480) or [""]:
            if top < 57:  # noqa: PLR2004 - the lower margin
                canvas.showPage()
                canvas.setFont(LETTERS, 14)
                top = 785
            canvas.drawString(57, top, row)
            top -= 20
    canvas.save()
    return file.getvalue()


def _weasyprint(text: str) -> bytes:
    """Write a text as paragraphs of a page of HTML."""
    from weasyprint import HTML

    face = f"@font-face {{ font-family: {LETTERS}; src: url('{font_file().as_uri()}') }}"
    style = f"{face} @page {{ size: A4; margin: 20mm }} p {{ font: 14pt/1.4 {LETTERS}; margin: 0 }}"
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines())
    return bytes(HTML(string=f"<style>{style}</style>{paragraphs}").write_pdf())


if __name__ == "__main__":
    main()
