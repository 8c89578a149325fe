"""What must not come out of a record."""

from workpris_desktop.publishing.importers.rpss_guard import Guard, Person, guard_of

RECORD = {
    "zarizeni": [{"vedouci": {"jmeno": "Jana", "prijmeni": "Nováková"}}],
    "poskytovatel": {"statutarniOrgany": [{"osoby": [{"jmeno": "Karel Bílý"}]}], "nazev": "Most"},
}
GUARD = guard_of(RECORD, [])


def test_whoever_has_a_surname_anywhere_is_known():
    assert set(GUARD.persons) == {Person(("jana",), ("novakova",)), Person(("karel",), ("bily",))}


def test_a_full_name_is_told_in_any_case_order_and_spelling():
    for text in ("Vede Jana Nováková.", "NOVÁKOVÁ JANA", "o Janě Novákové", "www.jananovakova.example", "Karla Bílého"):
        assert GUARD.tells(text), text


def test_half_a_name_is_not_told_but_hinted_where_it_is_written_as_a_name():
    assert not GUARD.tells("Nováková")
    assert GUARD.hints("Volejte paní Novákovou")
    assert GUARD.hints("Jana Nováková")
    assert not GUARD.hints("bílý dům pro všechny")
    assert not GUARD.tells("Dům Most v Brně")


def test_somebody_without_a_given_name_is_told_by_the_surname():
    guard = guard_of({"vedouci": {"prijmeni": "Nováková"}}, [])
    assert guard.tells("paní Nováková")


def test_each_way_to_give_an_address_away_is_known():
    address = {
        "kodAdresnihoMista": 19000001,
        "ulice": {"nazev": "U Tajného lesa"},
        "castObce": {"nazev": "Lhota"},
        "cisloDomovni": 7,
        "dodatekAdresy": "zadní vchod",
    }
    guard = guard_of({}, [address])
    for text in ("U tajného lesa", "Lhota 7", "RÚIAN 19000001", "Zadní vchod"):
        assert guard.tells(text), text
    assert not guard.tells("Lhota")
    assert not guard.tells("7")


def test_a_guard_of_nothing_tells_nothing():
    assert not Guard().tells("Jana Nováková")
    assert guard_of({"vedouci": {"jmeno": "Jana"}}, [{}]) == Guard()
