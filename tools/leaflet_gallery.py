"""Makes a contact sheet of each leaflet of `tools.leaflet_cases` for ``docs/screenshots/leaflets/``.

Usage: ``python -m tools.leaflet_gallery [--out FOLDER] [--texts FOLDER]``; with ``--texts`` also writes their words,
as which `tests/printing/test_golden_leaflets.py` holds them.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image, ImageDraw

from tools.leaflet_cases import CASES, case_of, leaflet_of
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import Leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.leaflet_text import leaflet_text
from workpris_desktop.printing.preview import count_pages, render_page
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_phrasebook

ROOT = Path(__file__).resolve().parent.parent
PACKS = ROOT / "tests" / "support"
FIFTH = "uk"
"""The language of the phrase pack there."""

DPI = 60
GAP_PX = 12
LABEL_PX = 18
DESK = (190, 190, 190)
COLOURS = 32


def main(arguments: list[str]) -> int:
    """Make all contact sheets and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots" / "leaflets")
    parser.add_argument("--texts", type=Path, help="also write the words of each leaflet into this folder")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    facts = read_facts(resources_folder())
    for name in CASES:
        leaflets = list(_leaflets(name, facts))
        sheet = _contact_sheet([(leaflet.language, _pages(leaflet)) for leaflet in leaflets])
        sheet.quantize(COLOURS).save(options.out / f"{name}.png", optimize=True)
        if options.texts:
            _write_texts(options.texts, name, [each for each in leaflets if each.language in LANGUAGES])
    return 0


def _leaflets(name: str, facts: Facts) -> Iterator[Leaflet]:
    for language in (*LANGUAGES, FIFTH):
        yield leaflet_of(case_of(name), read_phrasebook(language, resources_folder(), PACKS), facts)


def _pages(leaflet: Leaflet) -> list[Image.Image]:
    pdf = draw_leaflet(leaflet)
    images = (render_page(pdf, page, DPI) for page in range(count_pages(pdf)))
    return [Image.frombytes("RGB", (page.width, page.height), page.data, "raw", "BGRX", page.stride) for page in images]


def _contact_sheet(rows: Sequence[tuple[str, Sequence[Image.Image]]]) -> Image.Image:
    """Set the pages of each language in a row of their own."""
    width = max(sum(page.width + GAP_PX for page in pages) for _, pages in rows) + GAP_PX
    height = sum(max(page.height for page in pages) + LABEL_PX + GAP_PX for _, pages in rows) + GAP_PX
    sheet = Image.new("RGB", (width, height), DESK)
    draw = ImageDraw.Draw(sheet)
    top = GAP_PX
    for language, pages in rows:
        draw.text((GAP_PX, top), language, fill="black")
        across = GAP_PX
        for page in pages:
            sheet.paste(page, (across, top + LABEL_PX))
            across += page.width + GAP_PX
        top += max(page.height for page in pages) + LABEL_PX + GAP_PX
    return sheet


def _write_texts(folder: Path, name: str, leaflets: Sequence[Leaflet]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for leaflet in leaflets:
        path = folder / f"{name}-{leaflet.language}.txt"
        path.write_text(leaflet_text(leaflet), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
