"""Prices in the words of the sheet."""

import pytest

from workpris_desktop.domain.provider import Price
from workpris_desktop.printing.price import brief, is_free, prices_in_words


def told(phrasebook, language, *prices):
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in prices_in_words(prices, phrasebook(language))]


def test_free_is_only_what_the_record_says_to_be_free():
    assert is_free((Price(0.0),))
    assert not is_free(())
    assert not is_free((Price(None, description="free of charge"),))
    assert not is_free((Price(0.0), Price(20.0)))


@pytest.mark.parametrize(
    ("language", "line"), [("en", "1 250.50 Kč"), ("de", "1 250,50 Kč"), ("cs", "1 250,50 Kč"), ("sl", "1 250,50 Kč")]
)
def test_an_amount_is_written_as_the_language_does(phrasebook, language, line):
    assert told(phrasebook, language, Price(1250.5, "CZK")) == [line]


def test_a_whole_amount_has_no_decimals(phrasebook):
    assert told(phrasebook, "de", Price(15.0, "EUR", "pro Abend")) == ["15 €, pro Abend"]


def test_an_unknown_currency_keeps_its_code_and_a_missing_one_leaves_no_gap(phrasebook):
    assert told(phrasebook, "en", Price(3.0, "CHF"), Price(4.0)) == ["3 CHF", "4"]


def test_a_price_without_an_amount_is_told_by_its_own_words(phrasebook):
    assert told(phrasebook, "en", Price(None, description="as you  can"), Price()) == ["as you can"]


def test_a_long_text_is_not_for_the_sheet():
    assert brief(" by\nagreement ") == "by agreement"
    assert brief("word " * 12)
    assert brief("word " * 13) == ""
