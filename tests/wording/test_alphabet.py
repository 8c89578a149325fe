from typing import NamedTuple

import pytest

from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.languages import speak


class Office(NamedTuple):
    name: str
    unit: str


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("cs", ["Cesta", "Čáp", "Hvězda", "Charita", "Indigo"]),
        ("sl", ["Cesta", "Charita", "Čebelica", "Svit", "Šola"]),
        ("de", ["Aal", "Ähre", "Azur", "Ofen", "Öffnung"]),
    ],
)
def test_lists_are_in_the_order_of_the_alphabet_of_the_language(qapp, language, names):
    speak(language)
    assert by_name(reversed(names), str) == names


def test_a_second_name_orders_those_whose_first_is_the_same(qapp):
    speak("cs")
    offices = [Office("Probace", "Cheb"), Office("Probace", "Hradec"), Office("Azyl", "Zlín")]
    assert by_name(offices, lambda each: each.name, lambda each: each.unit) == [offices[2], offices[1], offices[0]]
