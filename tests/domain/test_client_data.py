import csv
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.client_data import PersonSign, holds_certain_sign, person_signs
from workpris_desktop.system.paths import resources_folder

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        "RČ 850312/1235",
        "855312 / 123",
        "ask for 8503121231",
        "0101006500006",
        "0101006 500006",
        "1237 010180",
        "8503\u200b12/1235",
        "850312\u20441235",
        "\u0668\u0665\u0660\u0663\u0661\u0662/\u0661\u0662\u0663\u0664",
    ],
)
def test_a_birth_number_is_seen_however_it_is_written(text):
    assert PersonSign.BIRTH_NUMBER in person_signs(text, TODAY)
    assert holds_certain_sign(text, TODAY)


@pytest.mark.parametrize(
    "text", ["nar. 3. 5. 1985", "narozená 5. května 1985", "geb. 3.5.1985", "born 1985", "rojen 3. 5. 1985"]
)
def test_a_date_of_birth_is_seen(text):
    assert PersonSign.BIRTH_DAY in person_signs(text, TODAY)
    assert holds_certain_sign(text, TODAY)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Mr Novák was sent away", PersonSign.NAME),
        ("paní Nováková", PersonSign.NAME),
        ("Frau Müller", PersonSign.NAME),
        ("gospod Novak", PersonSign.NAME),
        ("our client rang twice", PersonSign.CLIENT),
        ("našeho klienta nevzali", PersonSign.CLIENT),
        ("unser Klient", PersonSign.CLIENT),
        ("since 3.5.1985", PersonSign.OLD_DAY),
    ],
)
def test_what_looks_like_a_person_is_told_and_not_forbidden(text, sign):
    assert sign in person_signs(text, TODAY)
    assert not holds_certain_sign(text, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "585 123 456",
        "+420 606 123 456",
        "0043 662 123456",
        "+43 512 0101801234",
        "Sokolovská 1234/56, 186 00 Praha",
        "IČO 26593661",
        "Mo-Fr 8:00-16:00",
        "from 1.1.2027 closed",
        "Frauen und Kinder",
        "women from 18 to 65",
        "Geb. 12, 2. Stock",
        "ask for the social worker",
        "Main Street 5",
    ],
)
def test_what_a_record_says_is_no_person(text):
    assert not person_signs(text, TODAY)


def test_ten_digits_are_a_telephone_where_one_is_expected():
    assert PersonSign.BIRTH_NUMBER in person_signs("8503121231", TODAY)
    assert not person_signs("8503121231", TODAY, is_telephone=True)
    assert person_signs("850312/1231", TODAY, is_telephone=True)


@pytest.mark.parametrize(
    "text",
    [
        "850101.1234",
        "850101\u20131234",
        "850101 1234",
        "850101  1234",
        "850101 - 1234",
        "850101. 1234",
        "85 01 01 12 34",
        "85 01 01/1234",
        "85.01.01/1234",
        "85-51-01/123",
        "85.01.01.1233",
        "RČ.850101.1234",
        "850101\u00a0/\u00a01234",
    ],
)
def test_signs_between_the_digits_hide_no_birth_number(text):
    assert PersonSign.BIRTH_NUMBER in person_signs(f"ptal se {text}, volat zítra", TODAY)


@pytest.mark.parametrize("text", ["geb. 1.1.85", "nar. 1. 1. 85", "nar 1.1.85", "born 1/1/85", "roj. 1. 1. 85"])
def test_a_day_of_birth_with_a_short_year_is_seen(text):
    assert PersonSign.BIRTH_DAY in person_signs(text, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "call 222 333 444",
        "Mo-Fr 8-16",
        "IČO 12345678",
        "IČO 265 93 661",
        "IBAN CZ65 0800 0000 1920 0014 5399",
        "IBAN AT61 1904 3002 3457 3201",
        "IBAN SI56 2633 0001 2039 086",
        "19-2000145399/0800",
        "0662 12 12 12 34",
        "Mo 08-12 13-17 18-20",
        "Mo 08.00 - 12.00, 13.00 - 16.00",
        "from 22.11.26 10:30",
        "01.10.22-31.12.22",
        "49.850101, 18.123456",
        "50.420101 14.4234",
        "186 00 Praha 8",
    ],
)
def test_other_numbers_are_no_birth_numbers(text):
    assert PersonSign.BIRTH_NUMBER not in person_signs(text, TODAY)


def in_national_forms(chance):
    def digits(count):
        return "".join(str(chance.randrange(10)) for _ in range(count))

    czech, austrian, german, slovenian = digits(9), digits(7), digits(8), digits(8)
    yield f"+420 {czech[:3]} {czech[3:6]} {czech[6:]}"
    yield czech
    yield f"{czech[:3]} {czech[3:5]} {czech[5:7]} {czech[7:]}"
    yield f"0{1 + chance.randrange(9)}{digits(2)}/{austrian}"
    yield f"+43 {digits(3)} {austrian}"
    yield f"+49 30 {german}"
    yield f"030 {german[:2]} {german[2:4]} {german[4:6]} {german[6:]}"
    yield f"0{slovenian}"
    yield f"+386 {slovenian[0]} {slovenian[1:4]} {slovenian[4:6]} {slovenian[6:]}"
    yield digits(10)


def test_no_telephone_number_is_a_birth_number_in_its_field():
    chance = Random(6)
    with (resources_folder() / "starter" / "phones.csv").open(encoding="utf-8", newline="") as stream:
        numbers = [row["number"] for row in csv.DictReader(stream)]
    numbers += [number for _ in range(200) for number in in_national_forms(chance)]
    assert len(numbers) > 2000
    seen = [number for number in numbers if holds_certain_sign(number, TODAY, is_telephone=True)]
    assert seen == []


@given(st.dates(date(1954, 1, 1), date(2010, 12, 31)), st.sampled_from([0, 20, 50, 70]), st.integers(0, 999), st.data())
def test_every_birth_number_is_seen_in_every_spelling(born, added, serial, data):
    nine = f"{born.year % 100:02}{born.month + added:02}{born.day:02}{serial:03}"
    ten = f"{nine}{int(nine) % 11 % 10}"
    between = data.draw(st.sampled_from(["", " ", "/", " / ", "-", " - ", ".", ". ", "\u2013", "\u2009"]))
    pairs = [ten[at : at + 2] for at in range(0, 6, 2)]
    first = data.draw(st.sampled_from(["", " ", ".", "-"])).join(pairs)
    assert PersonSign.BIRTH_NUMBER in person_signs(f"klient {first}{between}{ten[6:]}!", TODAY)


@pytest.mark.parametrize("text", ["8" * 20_000, "85 01 " * 4_000, "85." * 8_000, "born " * 4_000, "1 " * 10_000])
def test_a_long_text_takes_no_longer_for_it(text):
    assert PersonSign.BIRTH_DAY not in person_signs(text, TODAY)
