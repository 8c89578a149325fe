"""Forms, registered capacity and hours."""

import pytest

from tests.publishing.importers.register import faults, imported, record
from workpris_desktop.publishing.source import SourceFault

UNITS = {"luzka": "bed", "klient": "client", "kontakt": "contact", "interv": "intervention", "hovor": "call"}


def form(code="pob", **parts):
    return {"forma": {"id": f"FormaSocialniSluzby/{code}"}} | parts


def capacity(count, code="luzka", **parts):
    return {"pocet": count, "typ": {"id": f"TypKapacitySocialniSluzby/{code}"}} | parts


def of_forms(tmp_path, *forms):
    return imported(tmp_path, record(formy=list(forms)))


def test_forms_are_a_facet_of_ours_and_a_list_of_theirs(tmp_path):
    rows, report = of_forms(tmp_path, form("pob"), form("amb"), form("ter"), form("pob"))
    assert rows.terms("workpris-form") == ["residential", "walk_in", "comes_to_you"]
    assert rows.terms("CZ-RPSS-FORMA") == [f"FormaSocialniSluzby/{code}" for code in ("pob", "amb", "ter")]
    labels = {row["code"]: row["name"] for row in rows.of("taxonomy_term")}
    assert (labels["residential"], labels["walk_in"]) == ("You can stay there", "walk_in")
    assert report.remarks == ()


def test_an_unknown_form_is_told_once(tmp_path):
    rows, report = of_forms(tmp_path, form("xyz"), form("xyz"))
    assert rows.terms("workpris-form") == []
    assert faults(report) == [SourceFault.UNKNOWN_VALUE]


@pytest.mark.parametrize(("code", "unit"), UNITS.items())
def test_what_is_registered_is_a_maximum_and_no_state(tmp_path, code, unit):
    rows, _ = of_forms(tmp_path, form(kapacity=[capacity(24, code, popis="od 1. 1. 2020")]))
    row = rows.one("service_capacity")
    assert (row["maximum"], row["description"], row["state"], row["source"]) == (
        "24",
        "od 1. 1. 2020",
        "not_known",
        "RPSS",
    )
    assert not {"available", "updated"} & row.keys()
    assert rows.one("unit") == {
        "id": row["unit_id"],
        "name": "počet lůžek" if unit == "bed" else unit,
        "scheme": "workpris-unit",
        "identifier": unit,
    }


def test_the_capacities_of_several_forms_stay_apart(tmp_path):
    rows, _ = of_forms(
        tmp_path,
        form("amb", kapacity=[capacity(12, "klient")]),
        form("ter", kapacity=[capacity(8, "klient", popis="v okrese")]),
    )
    assert [(row["maximum"], row["description"]) for row in rows.of("service_capacity")] == [
        ("12", "ambulantní"),
        ("8", "terénní; v okrese"),
    ]
    assert len({row["id"] for row in rows.of("service_capacity")}) == 2


@pytest.mark.parametrize("count", [None, -1, "x", 1.5, True, 99_999_999])
def test_a_count_that_is_none_is_told(tmp_path, count):
    rows, report = of_forms(tmp_path, form(kapacity=[capacity(count)]))
    assert rows.of("service_capacity") == []
    assert faults(report) == [SourceFault.UNREADABLE_NUMBER]


def test_an_unknown_unit_is_told(tmp_path):
    rows, report = of_forms(tmp_path, form(kapacity=[capacity(3, "jine"), capacity(3)]))
    assert len(rows.of("service_capacity")) == 1
    assert faults(report) == [SourceFault.UNKNOWN_VALUE]


def test_words_about_a_capacity_that_name_somebody_are_left_out(tmp_path):
    people = {"osoby": [{"jmeno": "Eva", "prijmeni": "Bílá"}]}
    told = form(kapacity=[capacity(3, popis="Rozhodla Bílá")])
    rows, report = imported(tmp_path, record(formy=[told], statutarniOrgany=people))
    assert "description" not in rows.one("service_capacity")
    assert SourceFault.LEFT_OUT_PERSONAL in faults(report)


def test_round_the_clock_is_every_day(tmp_path):
    rows, _ = of_forms(tmp_path, form(nepretrzitePoskytovani=True, casoveRozsahy=[{"den": 1}]))
    row = rows.one("schedule")
    assert row["byday"] == "MO,TU,WE,TH,FR,SA,SU"
    assert (row["opens_at"], row["closes_at"], row["freq"]) == ("00:00:00", "23:59:00", "WEEKLY")
    assert (row["attending_type"], row["notes"]) == ("in person", "nepřetržitě")


@pytest.mark.parametrize(("code", "attending"), [("amb", "in person"), ("pob", "in person"), ("ter", None)])
def test_who_comes_to_the_people_is_not_visited(tmp_path, code, attending):
    rows, _ = of_forms(tmp_path, form(code, nepretrzitePoskytovani=True))
    assert rows.one("schedule").get("attending_type") == attending


@pytest.mark.parametrize(
    "span",
    [
        {"denVTydnu": {"id": "DenVTydnu/2"}, "casOd": "08:00", "casDo": "16:30:00"},
        {"den": {"id": "XX/1"}, "od": "8:00", "do": "16.30"},
        {"den": "po", "od": "08:00:00", "do": "16:30:00.000"},
        {"den": "Pondělí", "zacatek": "1970-01-01T08:00:00Z", "konec": "1970-01-01T16:30:00+01:00"},
        {"dny": [1], "od": "08:00", "do": "16:30"},
    ],
)
def test_likely_spans_are_read(tmp_path, span):
    rows, report = of_forms(tmp_path, form("amb", casoveRozsahy=[span, span]))
    row = rows.one("schedule")
    assert (row["byday"], row["opens_at"], row["closes_at"]) == ("MO", "08:00:00", "16:30:00")
    assert report.remarks == ()


def test_several_days_and_midnight_are_read(tmp_path):
    rows, _ = of_forms(tmp_path, form("amb", casoveRozsahy={"dny": ["pátek", "út"], "od": "20:00", "do": "24:00"}))
    row = rows.one("schedule")
    assert (row["byday"], row["closes_at"]) == ("TU,FR", "24:00:00")


@pytest.mark.parametrize(
    "spans",
    [
        [{"den": "po", "od": "08:00", "do": "16:00"}, {"den": "po", "od": "ráno", "do": "16:00"}],
        [{"den": "svátek", "od": "08:00", "do": "16:00"}],
        [{"den": "po", "od": "25:00", "do": "26:00"}],
        [{"den": "po", "od": "24:00", "do": "02:00"}],
        [{"den": "po", "od": "08:61", "do": "16:00"}],
        [{"den": "po", "od": "08:00", "do": "16:00"}, "a 17-18"],
        [{"den": ["po", None], "od": "08:00", "do": "16:00"}],
        "po-pá 8-16",
        {"po": "8-16"},
        7,
    ],
)
def test_of_hours_that_cannot_be_read_in_full_none_is_put(tmp_path, spans):
    rows, report = of_forms(tmp_path, form("amb", casoveRozsahy=spans))
    assert rows.of("schedule") == []
    assert faults(report) == [SourceFault.UNREADABLE_HOURS]
