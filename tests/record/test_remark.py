from workpris_desktop.domain.edition import RowFault, RowRemark
from workpris_desktop.record.remark import RemarkBook


def test_remarks_beyond_the_bound_are_only_counted():
    book = RemarkBook(most=2)
    for row in range(5):
        book.refuse("services.csv", row, RowFault.TOO_LONG, "name", "x")
        book.warn("services.csv", row, RowFault.UNKNOWN_TYPE)
    assert [remark.row for remark in book.refused] == [0, 1]
    assert len(book.warnings) == 2
    assert (book.refused_count, book.warning_count) == (5, 5)


def test_a_value_is_shortened_and_made_safe():
    book = RemarkBook()
    book.refuse("f", 1, RowFault.TOO_LONG, "name", "\u202eevil " + "x" * 100_000)
    assert book.refused == (RowRemark("f", 1, RowFault.TOO_LONG, "name", "evil " + "x" * 75),)
