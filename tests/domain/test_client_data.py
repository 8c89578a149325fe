from datetime import date

import pytest

from workpris_desktop.domain.client_data import PersonSign, holds_certain_sign, person_signs

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
