"""The register of an office on paper, read back."""

import io
from datetime import date

import pypdf

from tests.printing.conftest import lines_of, open_pdf
from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.domain.vault import Category
from workpris_desktop.printing.register_list import RegisterWords, draw_register

WORDS = RegisterWords(
    language="en",
    title="Clients of this office",
    above=("90 clients", "", "printed on 22 Nov 2026 by Eva"),
    warning="For staff.",
    headings=("Name", "In charge", "State", "Release", "Next step"),
    states={state: state.value for state in FileState},
    account={"a1": "Eva Malá"}.__getitem__,
    day=date.isoformat,
    page_phrase="Page {n} of {m}",
)


def a_row(number=1, **changes):
    given = {
        "file_id": f"f{number}",
        "name": f"Client{number}",
        "reference": f"R-{number}",
        "owner_id": "a1",
        "deputy_id": "",
        "category": next(iter(Category)),
        "state": FileState.WAITING,
        "touched_on": date(2026, 11, 1),
        "release_on": date(2027, 5, 3),
    }
    return RegisterRow(**(given | changes))


def test_a_row_tells_name_worker_state_and_days():
    (lines,) = lines_of(draw_register([a_row(next_on=date(2026, 12, 1))], WORDS))
    assert lines[:2] == ["Clients of this office", "90 clients · printed on 22 Nov 2026 by Eva"]
    assert lines[2] == "Name In charge State Release Next step"
    assert lines[3] == "Client1, R-1 Eva Malá waiting 2027-05-03 2026-12-01"


def test_what_is_not_known_is_left_empty():
    (lines,) = lines_of(draw_register([a_row(release_on=None, reference="")], WORDS))
    assert lines[3] == "Client1 Eva Malá waiting"


def test_every_page_repeats_the_headings_and_counts():
    pages = lines_of(draw_register([a_row(at) for at in range(90)], WORDS))
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert "Name In charge State Release Next step" in page
        assert page[-1] == f"For staff. Page {number} of {len(pages)}"
    names = [line.split(",")[0] for page in pages for line in page if line.startswith("Client") and "R-" in line]
    assert names == [f"Client{at}" for at in range(90)]


def test_long_names_wrap_and_stay_in_their_column():
    with open_pdf(draw_register([a_row(name="Maximiliana-Alexandra " * 9)], WORDS)) as document:
        (page,) = document.pages
        words = page.extract_words()
        begin = next(word["x0"] for word in words if word["text"] == "In")
        assert all(word["x1"] < begin for word in words if word["text"].startswith("Maximiliana"))
        assert min(char["size"] for char in page.chars) >= 10


def test_a_list_of_nobody_has_one_page_and_the_file_names_nobody():
    assert len(lines_of(draw_register([], WORDS))) == 1
    reader = pypdf.PdfReader(io.BytesIO(draw_register([a_row()], WORDS)))
    assert reader.metadata.title == "Clients of this office"
    assert set(reader.metadata) == {"/Title", "/CreationDate"}
