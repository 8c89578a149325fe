"""The staff list as pages, read back."""

from datetime import date

import pytest

from tests.printing.conftest import lines_of, open_pdf, text_of
from workpris_desktop.printing.list_file import ListFormat, format_of, list_file
from workpris_desktop.printing.list_page import draw_list
from workpris_desktop.printing.list_rows import ListColumn, ListHead, ListRow

HEADINGS = {
    ListColumn.NAME: "Name",
    ListColumn.PHONE: "Telephone",
    ListColumn.HOURS: "Opening hours",
    ListColumn.ROOM: "Room",
    ListColumn.CHECKED: "Checked on",
    ListColumn.ID: "Id",
}


def a_head(**changes):
    given = {
        "language": "en",
        "title": "List of services",
        "question": "debt · Region of return: Czechia",
        "facts": ("3 services", "Data from 1 November 2026"),
        "warning": "For staff. Do not hand out.",
        "headings": HEADINGS,
        "groups": ("Service", "Contact", "Whom"),
        "page_phrase": "Page {n} of {m}",
    }
    return ListHead(**(given | changes))


def a_row(number=1, **changes):
    given = {
        ListColumn.NAME: (f"House {number}",),
        ListColumn.PHONE: ("541 123 456",),
        ListColumn.HOURS: ("Visiting hours: Monday 9:00 to 12:00",),
        ListColumn.ROOM: ("Taking people (19 Nov 2026, reception)",),
        ListColumn.CHECKED: ("6 Oct 2026",),
        ListColumn.ID: (f"service-{number}",),
    }
    return ListRow(given | changes, date(2026, 10, 6))


def test_the_question_the_count_and_the_date_of_the_data_stand_above_the_first_row():
    text = text_of(draw_list(a_head(), [a_row()]))
    above, _, below = text.partition("House 1")
    for part in ("List of services", "debt · Region of return: Czechia", "3 services · Data from 1 November 2026"):
        assert part in above
    for part in ("541 123 456", "Room: Taking people (19 Nov 2026,", "Checked on: 6 Oct 2026", "Id: service-1"):
        assert part in below


def test_every_page_repeats_the_headings_warns_and_counts():
    pages = lines_of(draw_list(a_head(sample="SAMPLE – not real contacts"), map(a_row, range(60))))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "Service Contact Whom" in page
        assert page[-1] == f"SAMPLE – not real contacts · For staff. Do not hand out. Page {number} of {len(pages)}"


def test_no_service_is_lost_and_none_is_divided_over_two_pages():
    pages = lines_of(draw_list(a_head(), map(a_row, range(90))))
    texts = ["\n".join(page) for page in pages]
    for number in range(90):
        (page,) = [text for text in texts if f"House {number} " in text]
        assert f"Id: service-{number} " in page


def test_letters_are_ten_points_large_and_within_the_margins():
    with open_pdf(draw_list(a_head(), [a_row(**{ListColumn.NAME: ("Wohngemeinschaft " * 12,)})])) as document:
        (page,) = document.pages
        assert min(letter["size"] for letter in page.chars) >= 10
        assert all(33 < word["x0"] < word["x1"] < page.width - 33 for word in page.extract_words())


def test_columns_do_not_run_into_each_other():
    long = ("Beratungsstelle-für-Menschen-mit-sehr-langen-Namen " * 3).strip()
    with open_pdf(draw_list(a_head(), [a_row(**{ListColumn.NAME: (long,), ListColumn.PHONE: (long,)})])) as document:
        words = document.pages[0].extract_words()
    contact, whom = (next(word["x0"] for word in words if word["text"] == text) for text in ("Contact", "Whom"))
    begins = [word for word in words if word["text"].startswith("Beratungsstelle")]
    assert all(word["x1"] < (contact if word["x0"] < contact else whom) for word in begins)


def test_a_service_that_no_page_can_hold_is_cut_and_says_so():
    endless = tuple(f"Day {day}: 9:00 to 12:00" for day in range(500))
    pages = lines_of(draw_list(a_head(), [a_row(1), a_row(2, **{ListColumn.HOURS: endless}), a_row(3)]))
    text = "\n".join(line for page in pages for line in page)
    assert "Day 5: 9:00" in text
    assert "Day 499" not in text
    assert "\n…\n" in text
    assert "House 3" in text
    with open_pdf(draw_list(a_head(), [a_row(2, **{ListColumn.HOURS: endless})])) as document:
        assert all(word["bottom"] < page.height - 30 for page in document.pages for word in page.extract_words())


def test_a_list_of_nothing_has_one_page():
    assert len(lines_of(draw_list(a_head(), []))) == 1


def test_the_same_list_makes_the_same_bytes():
    assert draw_list(a_head(), [a_row()]) == draw_list(a_head(), [a_row()])


def test_rows_are_taken_one_by_one():
    alive = []

    class Counted:
        def __init__(self, number):
            self.row = a_row(number)
            alive.append(number)

    def rows():
        for number in range(50):
            assert len(alive) == number
            yield Counted(number).row

    draw_list(a_head(), rows())
    assert len(alive) == 50


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.pdf", ListFormat.PDF),
        ("a.XLSX", ListFormat.XLSX),
        ("a.b.csv", ListFormat.CSV),
        ("a.xls", None),
        ("pdf", None),
    ],
)
def test_the_end_of_the_name_says_what_a_list_is_saved_as(tmp_path, name, expected):
    assert format_of(tmp_path / name) is expected


def test_a_list_as_csv_has_its_lines_in_one_cell_and_the_day_so_that_it_can_be_sorted():
    row = a_row(**{ListColumn.HOURS: ("It is free.", "Calling hours: Monday", "Visiting hours: Tuesday")})
    text = list_file(a_head(language="cs"), [row], ListFormat.CSV).decode("utf-8-sig")
    heading, line, end = text.split("\r\n")
    assert heading.split(";")[0] == '"Name"'
    assert '"It is free. Calling hours: Monday; Visiting hours: Tuesday"' in line
    assert '"2026-10-06"' in line
    assert not end
