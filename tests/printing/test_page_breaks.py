"""What may not be divided is set on pages."""

from dataclasses import dataclass

from workpris_desktop.printing.page_breaks import on_pages


@dataclass(frozen=True)
class Block:
    height_mm: float


def heights(*pages):
    return [[block.height_mm for block in page] for page in pages]


def test_the_first_page_may_hold_less_and_nothing_is_divided():
    assert heights(*on_pages(map(Block, (4, 4, 4, 4)), 5, 8)) == [[4], [4, 4], [4]]


def test_what_is_taller_than_a_page_has_one_of_its_own():
    assert heights(*on_pages(map(Block, (1, 20, 1)), 5, 8)) == [[1], [20], [1]]


def test_there_is_one_page_at_least():
    assert on_pages(iter(()), 5, 8) == [[]]
