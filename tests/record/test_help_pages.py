"""The help has the same pages in every language, and names what is on the screen as the screen does."""

import re
import xml.etree.ElementTree as ET

import pytest

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.help_pages import read_help
from workpris_desktop.system.paths import resources_folder, translations_folder

BOLD = re.compile(r"\*\*([^*]+)\*\*")
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
