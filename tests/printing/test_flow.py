from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.printing.flow import (
    Rooms,
    Row,
    TextStyle,
    Unit,
    add_rows,
    fill_pages,
    has_room,
    height_mm,
    used_mm,
)

STYLE = TextStyle(14, row_mm=10)


def rows(name, count, above=0.0):
    return tuple(Row(f"{name}{index}", STYLE, above_mm=above if index == 0 else 0) for index in range(count))


def unit(name, *sizes, above=0.0):
    pieces = tuple(rows(f"{name}{index}.", size, above) for index, size in enumerate(sizes))
    return Unit(pieces, (Row(f"{name} again", STYLE),))


def rooms(first, other):
    return Rooms((other,), other - first)


def texts(pages):
    return [[placed.row.text for placed in page] for page in pages]


def test_units_that_fit_share_a_page():
    assert texts(fill_pages([unit("a", 2), unit("b", 2)], rooms(40, 40))) == [["a0.0", "a0.1", "b0.0", "b0.1"]]


def test_a_unit_that_does_not_fit_begins_a_new_page():
    assert texts(fill_pages([unit("a", 2), unit("b", 3)], rooms(40, 40))) == [
        ["a0.0", "a0.1"],
        ["b0.0", "b0.1", "b0.2"],
    ]


def test_the_first_page_has_less_room():
    assert len(fill_pages([unit("a", 2), unit("b", 2)], rooms(39, 40))) == 2


def test_the_blank_above_is_left_out_at_the_top_of_a_page():
    pages = fill_pages([unit("a", 2, above=5.0), unit("b", 2, above=5.0)], rooms(45, 45))
    assert [placed.top_mm for placed in pages[0]] == [0, 10, 25, 35]
    assert [placed.first for placed in pages[0]] == [True, False, False, False]


def test_a_unit_taller_than_a_page_breaks_between_its_pieces_under_its_repeated_name():
    assert texts(fill_pages([unit("a", 2, 2, 2)], rooms(50, 50))) == [
        ["a0.0", "a0.1", "a1.0", "a1.1"],
        ["a again", "a2.0", "a2.1"],
    ]


def test_a_piece_taller_than_a_page_breaks_between_its_rows():
    pages = texts(fill_pages([unit("a", 5)], rooms(30, 30)))
    assert pages == [["a0.0", "a0.1", "a0.2"], ["a again", "a0.3", "a0.4"]]


def test_a_name_does_not_stay_behind_alone():
    above = unit("a", 2)
    name_and_more = unit("b", 1, 3, 3)
    assert texts(fill_pages([above, name_and_more], rooms(50, 50)))[1] == ["b0.0", "b1.0", "b1.1", "b1.2"]


def test_what_has_no_room_below_the_title_begins_on_the_next_page():
    assert texts(fill_pages([unit("a", 5, 1)], rooms(20, 50))) == [[], ["a0.0", "a0.1", "a0.2", "a0.3", "a0.4"],
                                                                   ["a again", "a1.0"]]  # fmt: skip


def test_of_a_heading_as_tall_as_a_page_only_so_much_is_repeated_that_something_has_room_below():
    tall = Unit((rows("name", 8), rows("text", 4)), rows("name", 8))
    pages = texts(fill_pages([tall], rooms(50, 50)))
    assert pages[1] == ["name0", "name1", "name2", "name5", "name6"]
    assert [text for page in pages for text in page if text.startswith("text")] == ["text0", "text1", "text2", "text3"]


def test_pages_may_have_less_room_in_turn():
    pages = fill_pages([unit("a", 2), unit("b", 2), unit("c", 2)], Rooms((40, 20), 10))
    assert texts(pages) == [["a0.0", "a0.1"], ["b0.0", "b0.1"], ["c0.0", "c0.1"]]
    assert [Rooms((40, 20), 10).of(number) for number in range(4)] == [30, 20, 40, 20]


def test_rows_are_added_below_what_is_there():
    ((page),) = fill_pages([unit("a", 2)], rooms(50, 50))
    more = rows("b", 2, above=5.0)
    assert [placed.top_mm for placed in add_rows(page, more)] == [0, 10, 25, 35]
    assert [placed.top_mm for placed in add_rows((), more)] == [0, 10]
    assert has_room(page, more, 45)
    assert not has_room(page, more, 44)
    assert used_mm(page) == 20
    assert used_mm(()) == 0


UNITS = st.lists(
    st.tuples(st.lists(st.integers(1, 6), min_size=1, max_size=6), st.sampled_from([0.0, 1.4, 7.0])),
    min_size=1,
    max_size=6,
)


@given(UNITS, st.integers(30, 120), st.integers(0, 30))
def test_no_row_is_lost_no_page_overflows_and_what_fits_is_not_divided(sizes, room, title):
    units = [unit(f"u{index}-", *size, above=above) for index, (size, above) in enumerate(sizes)]
    pages = fill_pages(units, rooms(room - title, room))
    placed = [row.row for row in chain.from_iterable(pages) if "again" not in row.row.text]
    assert placed == list(chain.from_iterable(unit.rows for unit in units))
    for number, page in enumerate(pages):
        assert used_mm(page) <= rooms(room - title, room).of(number) + 0.01
    for whole in units:
        if height_mm(whole.rows, at_top=True) <= room - title:
            on = {number for number, page in enumerate(pages) for row in page if row.row in whole.rows}
            assert len(on) == 1
