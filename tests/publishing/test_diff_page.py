from html.parser import HTMLParser

from tests.publishing.drafts import add_service, change, directory, drop_service
from workpris_desktop.domain.edition_change import EditionChange, PartFate, ServiceName
from workpris_desktop.publishing.diff import diff_packages
from workpris_desktop.publishing.diff_page import PageWords, diff_page

WORDS = PageWords(
    language="cs",
    title="Co se změnilo <&>",
    old="Dřív",
    new="Nyní",
    services="Služeb",
    added="Přibyly",
    changed="Změnily se",
    removed="Zmizely",
    nothing="Nic.",
    field="Údaj",
    fates={PartFate.ADDED: "přibylo", PartFate.CHANGED: "změnilo se", PartFate.REMOVED: "zmizelo"},
    more="a dalších {count}",
    signature="Datum a podpis",
    tables={"service": "Služba"},
    fields={"name": "Název"},
)


class _Tags(HTMLParser):
    """Which tags a page has, whether they are closed in order, and its text."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.seen = set()
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def page_of(tmp_path, old, new):
    change = diff_packages(old.write_folder(tmp_path / "old"), new.write_folder(tmp_path / "new"))
    return diff_page(change, "2026-04", "2026-05", WORDS)


def read(page):
    tags = _Tags()
    tags.feed(page)
    assert tags.open == []
    return tags


def test_the_page_says_what_was_added_changed_and_removed_and_has_a_line_to_sign(tmp_path):
    new = change(drop_service(directory(3), "s00000"), "services.csv", "s00001", "name", "Nová")
    tags = read(page_of(tmp_path, directory(3), add_service(new, "s9", name="Devátá")))
    for words in ("Přibyly: 1", "Devátá", "Služba s00000", "Služba: změnilo se", "Název", "Nová", "Datum a podpis"):
        assert words in tags.text


def test_the_page_has_no_script_and_nothing_from_elsewhere(tmp_path):
    page = page_of(tmp_path, directory(2), change(directory(2), "services.csv", "s00001", "name", "Nová"))
    assert not read(page).seen & {"script", "link", "img", "iframe", "object", "embed", "base", "form", "a", "svg"}
    assert "http" not in page
    assert '<meta charset="utf-8">' in page


def test_no_word_of_an_edition_becomes_a_tag(tmp_path):
    evil = "<script>alert(1)</script>\"'&"
    new = change(directory(2), "services.csv", "s00001", "name", evil)
    page = page_of(tmp_path, directory(2), add_service(new, "s9", name=evil))
    assert "<script" not in page
    assert read(page).text.count(evil) == 3


def test_where_nothing_is_different_that_is_said(tmp_path):
    assert read(page_of(tmp_path, directory(1), directory(1))).text.count("Nic.") == 3


def test_services_that_are_not_listed_are_counted():
    change = EditionChange(1, 9, added_count=9, added=(ServiceName("s1", "První"),))
    assert "a dalších 8" in read(diff_page(change, "a", "b", WORDS)).text
