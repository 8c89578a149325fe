import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from workpris_desktop.domain.errors import FormDamaged
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


@pytest.mark.parametrize("pdf", [b"", b"no PDF at all", b"%PDF-1.4\nbroken\n%%EOF\n"])
def test_a_damaged_file_is_told_as_such(pdf):
    with pytest.raises(FormDamaged):
        count_pages(pdf)
    with pytest.raises(FormDamaged):
        render_page(pdf, 0, 72)


def test_a_locked_file_is_told_as_damaged(pdf):
    locked = PdfWriter(clone_from=io.BytesIO(pdf))
    locked.encrypt("secret")
    stream = io.BytesIO()
    locked.write(stream)
    with pytest.raises(FormDamaged):
        count_pages(stream.getvalue())


def test_an_endless_page_is_drawn_coarsely():
    wide = PdfWriter()
    wide.add_blank_page(14_000, 100)
    stream = io.BytesIO()
    wide.write(stream)
    assert render_page(stream.getvalue(), 0, 300).width == pytest.approx(4962, abs=1)


def test_the_fields_of_a_fillable_form_are_drawn(fillable):
    image = render_page(fillable, 0, 72)
    assert colour_at(image, 0.5, 0.5) == (0, 0, 255)


@pytest.fixture
def fillable():
    """Return a form with one red field in the middle, which only a form's own drawing shows."""
    writer = PdfWriter()
    page = writer.add_blank_page(200, 200)
    look = StreamObject()
    look.set_data(b"1 0 0 rg 0 0 100 100 re f")
    look.update(_names(Type="/XObject", Subtype="/Form"))
    look[NameObject("/BBox")] = ArrayObject(map(NumberObject, (0, 0, 100, 100)))
    field = DictionaryObject(_names(Type="/Annot", Subtype="/Widget", FT="/Tx"))
    field[NameObject("/T")] = TextStringObject("name")
    field[NameObject("/F")] = NumberObject(4)
    field[NameObject("/Rect")] = ArrayObject(map(NumberObject, (50, 50, 150, 150)))
    field[NameObject("/AP")] = DictionaryObject({NameObject("/N"): writer._add_object(look)})
    reference = writer._add_object(field)
    page[NameObject("/Annots")] = ArrayObject([reference])
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): ArrayObject([reference])})
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _names(**names):
    return {NameObject(f"/{key}"): NameObject(value) for key, value in names.items()}
