import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.collation import sort_key
from workpris_desktop.domain.language import LANGUAGES


def in_order(language, *names):
    turned = names[::-1]
    return sorted(turned, key=lambda name: sort_key(name, language)) == list(names)


def test_in_czech_ch_follows_h_and_letters_with_a_hook_follow_those_without():
    assert in_order("cs", "Cyklus", "Čáp", "Dům", "Hvězda", "Charita", "Indigo", "Rytmus", "Řeka", "Sýr", "Šance")
    assert in_order("cs", "Zvon", "Žába")


def test_in_czech_other_marks_count_only_where_all_letters_are_the_same():
    assert in_order("cs", "Dum", "Dům", "Dumy", "Elán", "Element", "Éter", "Nora", "Ňouma", "Nový")


def test_in_slovenian_c_s_z_with_a_hook_are_letters_of_their_own():
    assert in_order("sl", "Celje", "Cvet", "Čebelica", "Dom", "Svit", "Šola", "Zvezda", "Žalec")
    assert in_order("sl", "Chata", "Cvet")


def test_in_german_an_umlaut_is_its_letter_and_sharp_s_is_two():
    assert in_order("de", "Aal", "Ähre", "Azur", "Mahl", "Mähl", "Mahler", "Straßburg", "Strasse", "Straße", "Strassen")


def test_in_english_all_marks_are_passed_over():
    assert in_order("en", "Cab", "Café", "Čapek", "Cat", "Chance", "Crew", "Hat", "Žižka")


def test_words_are_compared_one_by_one_and_signs_do_not_count():
    assert in_order("cs", "7 dní", "Most do domu", "„Most“ naděje", "Mostek")


@pytest.mark.parametrize("language", LANGUAGES)
@given(names=st.lists(st.text(), max_size=6))
def test_the_order_is_total_whatever_the_names_and_their_first_order(language, names):
    keys = {sort_key(name, language) for name in names}
    assert len(keys) == len(set(names))
    turned = names[::-1]
    by_key = sorted(names, key=lambda name: sort_key(name, language))
    assert by_key == sorted(turned, key=lambda name: sort_key(name, language))
