"""The guides are built as a site without a warning; no link is dead, and nothing is fetched when they are read."""

import argparse
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html  # type: ignore[import-untyped]
import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from workpris_desktop.cli.publish.main import publish_parser
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.help_pages import read_help
from workpris_desktop.system.paths import resources_folder

ROOT = Path(__file__).resolve().parent.parent.parent
PAPERS = (ROOT / "README.md", ROOT / "ARCHITECTURE.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^#+ ", re.MULTILINE)
PICTURE = re.compile(r"!\[([^\]]*)\]\(")
COMMAND = re.compile(r"`workpris-publish ([a-z]+)")


@pytest.fixture(scope="module")
def site(qapp, tmp_path_factory):
    """Build the site, where a warning is an error, and return its folder."""
    folder = tmp_path_factory.mktemp("site")
    build(load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=True))
    return folder


@pytest.fixture(scope="module")
def pages(site):
    return {path: lxml.html.parse(path).getroot() for path in site.rglob("*.html")}


def targets(page, root):
    """Walk the addresses of a page: links, pictures, styles and scripts."""
    for element in root.iter():
        for name in ("href", "src"):
            if element.get(name):
                yield element.tag, element.get(name)


def test_every_link_leads_somewhere_and_every_picture_is_there(site, pages):
    dead = []
    for page, root in pages.items():
        for _, address in targets(page, root):
            parts = urlsplit(address)
            if parts.scheme or address.startswith("//"):
                continue
            file = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if not file.is_file() or (
                parts.fragment and file in pages and not pages[file].xpath("//*[@id=$name]", name=parts.fragment)
            ):
                dead.append((page.name, address))
    assert dead == []


def test_nothing_is_fetched_from_the_network_to_read_it(pages):
    fetched = [
        (page.name, tag, address)
        for page, root in pages.items()
        for tag, address in targets(page, root)
        if tag in {"script", "link", "img", "iframe"} and (urlsplit(address).netloc or address.startswith("//"))
    ]
    assert fetched == []


def test_only_pictures_that_a_page_shows_are_in_the_site(site, pages):
    shown = {
        (page.parent / unquote(address)).resolve()
        for page, root in pages.items()
        for tag, address in targets(page, root)
        if tag == "img"
    }
    assert set((site / "screenshots").glob("*.png")) <= shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_has_every_page_of_the_help_in_every_language(site, language):
    built = {path.stem for path in (site / "guide" / language).glob("*.html")}
    assert built == {"index", *(page.id for page in read_help(resources_folder(), language))}
    whole = (site / "guide" / language / "guide.html").read_text(encoding="utf-8")
    assert "{" not in whole.split("<body")[1].split("<script")[0], "every key is named"


def test_the_first_pages_say_the_same_in_every_language():
    texts = [(ROOT / "docs" / "guide" / language / "index.md").read_text(encoding="utf-8") for language in LANGUAGES]
    assert len({(len(HEADING.findall(text)), len(PICTURE.findall(text))) for text in texts}) == 1
    assert all(alt for text in texts for alt in PICTURE.findall(text))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_papers_of_the_project_link_to_what_is_there(paper):
    text = FENCED.sub("", paper.read_text(encoding="utf-8"))
    links = (urlsplit(link) for link in LINK.findall(text))
    dead = [
        link.path
        for link in links
        if not link.scheme and link.path and not (paper.parent / unquote(link.path)).exists()
    ]
    assert dead == []


def test_commands_of_the_publishers_guide_exist():
    papers = (ROOT / "docs" / "publisher.md", ROOT / "docs" / "publishing.md")
    named = {name for path in papers for name in COMMAND.findall(path.read_text(encoding="utf-8"))}
    (group,) = (each for each in publish_parser()._actions if isinstance(each, argparse._SubParsersAction))
    assert len(named) > 8
    assert named <= set(group.choices)
