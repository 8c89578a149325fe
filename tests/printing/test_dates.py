"""Dates with the month as a word."""

from datetime import date

import pytest

from workpris_desktop.printing.dates import date_in_words


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "3 May 2027"), ("de", "3. Mai 2027"), ("cs", "3. května 2027"), ("sl", "3. maja 2027")],
)
def test_a_date_has_its_month_in_the_right_case(phrasebook, language, written):
    assert date_in_words(date(2027, 5, 3), phrasebook(language)).split() == written.split()


@pytest.mark.parametrize("language", ["en", "de", "cs", "sl"])
def test_a_date_does_not_break_and_all_months_differ(phrasebook, language):
    written = [date_in_words(date(2027, month, 1), phrasebook(language)) for month in range(1, 13)]
    assert len(set(written)) == 12
    assert not any(" " in text for text in written)
