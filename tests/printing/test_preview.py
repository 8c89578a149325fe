from concurrent.futures import ThreadPoolExecutor

import pytest

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.preview import count_pages, render_page


@pytest.fixture(scope="module")
def pdf():
    """Return a sheet of two pages: a thick black rule at the top of the first, nothing on the second."""
    sheet = Sheet(Paper.A5, 10, "Title", "en")
    sheet.new_page()
    sheet.rule(10, 20, 128, thickness_mm=20)
    sheet.new_page()
    sheet.write("x", 10, 100, text_style(14))
    return sheet.to_bytes()


def colour_at(image, across, down):
    """Return the three colours of the point at a place in parts of the page."""
    at = int(image.height * down) * image.stride + int(image.width * across) * 4
    return tuple(image.data[at : at + 3])


def test_pages_are_counted(pdf):
    assert count_pages(pdf) == 2


@pytest.mark.parametrize("dpi", [72, 144])
def test_a_page_is_as_large_as_its_paper(pdf, dpi):
    image = render_page(pdf, 0, dpi)
    assert image.width == pytest.approx(148 / 25.4 * dpi, abs=1)
    assert image.height == pytest.approx(210 / 25.4 * dpi, abs=1)
    assert len(image.data) == image.stride * image.height
    assert image.stride >= image.width * 4


def test_the_right_page_is_drawn_where_it_should_be(pdf):
    first, second = render_page(pdf, 0, 72), render_page(pdf, 1, 72)
    assert colour_at(first, 0.5, 20 / 210) == (0, 0, 0)
    assert colour_at(first, 0.5, 0.5) == (255, 255, 255)
    assert colour_at(second, 0.5, 20 / 210) == (255, 255, 255)


def test_two_threads_get_the_same_picture(pdf):
    alone = render_page(pdf, 0, 72)
    with ThreadPoolExecutor(4) as threads:
        assert all(image == alone for image in threads.map(lambda _: render_page(pdf, 0, 72), range(16)))
