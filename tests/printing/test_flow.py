from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.printing.flow import Row, TextStyle, Unit, fill_pages, height_mm

STYLE = TextStyle(14, row_mm=10)


def rows(name, count, above=0.0):
    return tuple(Row(f"{name}{index}", STYLE, above_mm=above if index == 0 else 0) for index in range(count))


def unit(name, *sizes, above=0.0):
    pieces = tuple(rows(f"{name}{index}.", size, above) for index, size in enumerate(sizes))
    return Unit(pieces, (Row(f"{name} again", STYLE),))


def texts(pages):
    return [[placed.row.text for placed in page] for page in pages]


def test_units_that_fit_share_a_page():
    assert texts(fill_pages([unit("a", 2), unit("b", 2)], 40, 40)) == [["a0.0", "a0.1", "b0.0", "b0.1"]]


def test_a_unit_that_does_not_fit_begins_a_new_page():
    assert texts(fill_pages([unit("a", 2), unit("b", 3)], 40, 40)) == [["a0.0", "a0.1"], ["b0.0", "b0.1", "b0.2"]]


def test_the_first_page_has_less_room():
    assert len(fill_pages([unit("a", 2), unit("b", 2)], 39, 40)) == 2


def test_the_blank_above_is_left_out_at_the_top_of_a_page():
    pages = fill_pages([unit("a", 2, above=5.0), unit("b", 2, above=5.0)], 45, 45)
    assert [placed.top_mm for placed in pages[0]] == [0, 10, 25, 35]
    assert [placed.first for placed in pages[0]] == [True, False, False, False]


def test_a_unit_taller_than_a_page_breaks_between_its_pieces_under_its_repeated_name():
    assert texts(fill_pages([unit("a", 2, 2, 2)], 50, 50)) == [
        ["a0.0", "a0.1", "a1.0", "a1.1"],
        ["a again", "a2.0", "a2.1"],
    ]


def test_a_piece_taller_than_a_page_breaks_between_its_rows():
    pages = texts(fill_pages([unit("a", 5)], 30, 30))
    assert pages == [["a0.0", "a0.1", "a0.2"], ["a again", "a0.3", "a0.4"]]


UNITS = st.lists(
    st.tuples(st.lists(st.integers(1, 6), min_size=1, max_size=6), st.sampled_from([0.0, 1.4, 7.0])),
    min_size=1,
    max_size=6,
)


@given(UNITS, st.integers(30, 120), st.integers(0, 30))
def test_no_row_is_lost_no_page_overflows_and_what_fits_is_not_divided(sizes, room, title):
    units = [unit(f"u{index}-", *size, above=above) for index, (size, above) in enumerate(sizes)]
    pages = fill_pages(units, room - title, room)
    placed = [row.row for row in chain.from_iterable(pages) if "again" not in row.row.text]
    assert placed == list(chain.from_iterable(unit.rows for unit in units))
    for page in pages:
        assert page[-1].top_mm + STYLE.row_mm <= room + 0.01 or len(page) == 1
    for whole in units:
        if height_mm(whole.rows, at_top=True) <= room - title:
            on = {number for number, page in enumerate(pages) for row in page if row.row in whole.rows}
            assert len(on) == 1
