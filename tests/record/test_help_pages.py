"""The help has the same pages in every language, and names what is on the screen as the screen does."""

import io
import re
import xml.etree.ElementTree as ET

import pytest
from PIL import Image

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.guide_page import GUIDE
from workpris_desktop.record.help_pages import HelpPage, HelpPicture, pictures_folder, read_help, read_picture
from workpris_desktop.system.paths import resources_folder, translations_folder

BOLD = re.compile(r"\*\*([^*]+)\*\*")
WITH_PICTURES = {"find", "leaflet", "clients", "data", "coverage"}
MOST_BYTES = 40_000
LEAST_PX, MOST_PX = 300, 1800
STARTS_A_LIST = re.compile(r"^- \*\*([^*]+)\*\*:", re.MULTILINE)


def plain(text):
    """Return a text of the screen as one reads it: without its underlined letter, and without what it leads to."""
    return re.sub(r"&(?!&)", "", text or "").replace("\N{HORIZONTAL ELLIPSIS}", "").strip()


def on_the_screen(language):
    # English is what is translated; its own catalogue holds only counts.
    tree = ET.parse(translations_folder() / f"workpris_{'cs' if language == 'en' else language}.ts")
    part = "source" if language == "en" else "translation"
    return {plain(message.findtext(part)) for message in tree.iter("message")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_pages_with_words_in_them(language):
    pages, english = (read_help(resources_folder(), each) for each in (language, "en"))
    assert [page.id for page in pages] == [page.id for page in english]
    assert len({page.title for page in pages}) == len(pages)
    for page, other in zip(pages, english, strict=True):
        assert 0.6 < len(page.text) / len(other.text) < 1.7, page.id
        assert page.text.count("\n- ") == other.text.count("\n- "), page.id
        assert "http" not in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_bold_is_called_so_on_the_screen(language):
    known = on_the_screen(language)
    for page in read_help(resources_folder(), language):
        headings = set(STARTS_A_LIST.findall(page.text)) if page.id == "protection" else set()
        named = {each for each in BOLD.findall(page.text) if each not in headings}
        assert named <= known, (page.id, named - known)


def test_a_file_that_is_not_there_or_has_no_pages_is_a_fault_of_packaging(tmp_path):
    with pytest.raises(PackagingFault):
        read_help(tmp_path, "en")
    (tmp_path / "help").mkdir()
    (tmp_path / "help" / "en.md").write_text("nothing", encoding="utf-8")
    with pytest.raises(PackagingFault):
        read_help(tmp_path, "en")


def test_the_guide_is_first():
    assert read_help(resources_folder(), "en")[0].id == GUIDE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_that_is_named_is_there_and_small_and_none_is_unused(language):
    pages, english = (read_help(resources_folder(), each) for each in (language, "en"))
    named = {page.id: [shown.name for shown in page.pictures] for page in pages}
    assert named == {page.id: [shown.name for shown in page.pictures] for page in english}
    assert {f"{page}.png" for page in WITH_PICTURES} == {shown for names in named.values() for shown in names}
    assert all(named[page] == [f"{page}.png"] for page in WITH_PICTURES)
    there = {path.name for path in pictures_folder(resources_folder(), language).iterdir()}
    assert there == {f"{page}.png" for page in WITH_PICTURES}
    for name in there:
        file = read_picture(resources_folder(), language, name)
        assert len(file) <= MOST_BYTES, name
        with Image.open(io.BytesIO(file)) as picture:
            assert (picture.format, picture.mode) == ("PNG", "P")
            assert LEAST_PX < picture.width < MOST_PX
            assert picture.height < MOST_PX


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_told_in_words(language):
    for page in read_help(resources_folder(), language):
        assert page.text.count("![") == len(page.pictures)
        for shown in page.pictures:
            assert len(shown.alt) > len("a picture")
            assert f"*{shown.alt}*" in page.captioned


def test_gaps_are_filled_with_keys():
    page = HelpPage("guide", "Guide", "Press {help}.\n\n![It](it.png)")
    assert page.with_keys({"help": "F1"}).text.startswith("Press F1.")
    assert page.pictures == (HelpPicture("it.png", "It"),)
    with pytest.raises(KeyError):
        page.with_keys({})


def test_a_picture_that_is_not_there_is_a_fault_of_packaging(tmp_path):
    with pytest.raises(PackagingFault):
        read_picture(tmp_path, "en", "find.png")
