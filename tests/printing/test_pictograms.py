import pytest

from tests.printing.conftest import open_pdf
from tests.printing.drawn_leaflets import EVERY_SHAPE, a_full_leaflet
from tools.pictograms import take
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.leaflet import Paper, Picture
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.page import Sheet
from workpris_desktop.printing.pictograms import _outline
from workpris_desktop.system import paths

MM = 72 / 25.4


def drawn(picture):
    sheet = Sheet(Paper.A5, 10, "Title", "en")
    sheet.new_page()
    sheet.picture(picture, 30, 40, 6)
    with open_pdf(sheet.to_bytes()) as document:
        page = document.pages[0]
        return [*page.curves, *page.lines, *page.rects]


@pytest.mark.parametrize("picture", Picture)
def test_a_pictogram_is_drawn_as_black_lines_in_its_square(picture):
    shapes = drawn(picture)
    assert shapes
    assert min(shape["x0"] for shape in shapes) >= 30 * MM
    assert max(shape["x1"] for shape in shapes) <= 36 * MM
    assert min(shape["top"] for shape in shapes) >= 40 * MM
    assert max(shape["bottom"] for shape in shapes) <= 46 * MM
    assert {shape["stroking_color"] for shape in shapes} <= {0.0, (0.0,)}
    assert {shape["tag"] for shape in shapes} == {"Artifact"}


def test_pictograms_come_with_their_licence(tmp_path):
    files = take(tmp_path)
    assert {file.name for file in files} == {f"{picture}.svg" for picture in Picture} | {"LICENCE", "icon.svg"}
    assert "MIT License" in (tmp_path / "LICENCE").read_text(encoding="utf-8")
    assert "Paweł Kuna" in (tmp_path / "LICENCE").read_text(encoding="utf-8")
    assert all("currentColor" not in file.read_text(encoding="utf-8") for file in files)


def test_a_missing_pictogram_is_a_fault_of_the_package(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    _outline.cache_clear()
    sheet = Sheet(Paper.A5, 10, "Title", "en")
    sheet.new_page()
    with pytest.raises(PackagingFault) as raised:
        sheet.picture(Picture.BED, 30, 40, 6)
    sheet.to_bytes()
    assert raised.value.detail == "pictograms/bed.svg"


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
def test_pictures_stand_left_of_their_words_and_words_are_the_same_without_them(shape, large):
    leaflet = a_full_leaflet(shape, large=large, services=1, qr=False)
    with open_pdf(draw_leaflet(leaflet)) as document:
        page = document.pages[0]
        label = next(word for word in page.extract_words() if word["text"] == "Telefon")
        curves = [c for c in page.curves if label["top"] - 3 < c["top"] < label["bottom"]]
        assert curves
        assert max(c["x1"] for c in curves) < label["x0"]
    plain = draw_leaflet(a_full_leaflet(shape, large=large, services=1, qr=False, pictures=False))
    with open_pdf(plain) as document:
        assert not any(page.curves for page in document.pages)
