"""Release lists as prisons save them: in any of our languages, and each mistake named by its row."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.register_errors import ReleaseListTooLarge, ReleaseListUnreadable
from workpris_desktop.domain.release_list import FaultyRow, Release, ReleaseList, RowFault
from workpris_desktop.record import release_list
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.release_list import read_release_list
from workpris_desktop.system.paths import resources_folder

TODAY = date(2026, 11, 22)
REGIONS = read_facts(resources_folder()).regions
DAY = date(2027, 2, 1)


def read(text, encoding="utf-8"):
    data = text if isinstance(text, bytes) else text.encode(encoding)
    return read_release_list(data, REGIONS, TODAY)


@pytest.mark.parametrize(
    "heading",
    [
        "pseudonym,date,region",
        "Name,Release date,Region of return",
        "Pseudonym;Entlassungsdatum;Bundesland",
        "Přezdívka;Datum propuštění;Kraj návratu",
        "Jméno;Propuštění;Kraj",
        "Vzdevek\tDatum odpusta\tRegija vrnitve",
        '"IME";"Odpust";"Regija"',
    ],
)
def test_headings_in_four_languages(heading):
    separator = next(each for each in ";,\t" if each in heading)
    row = separator.join(("Jiří", "1. 2. 2027", "CZ064"))
    assert read(f"{heading}\r\n{row}\r\n") == ReleaseList((Release("Jiří", DAY, "region:CZ064"),))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1250", "utf-16"])
def test_encodings(encoding):
    assert read("jméno;datum\nŠtěpán Žížala;1.2.2027\n", encoding).releases == (Release("Štěpán Žížala", DAY),)


@pytest.mark.parametrize("day", ["1.2.2027", "01/02/2027", "2027-02-01", "1. 2. 27", " 1-2-2027 "])
def test_days_are_read_day_first(day):
    assert read(f"name;date\nA;{day}\n").releases == (Release("A", DAY),)


@pytest.mark.parametrize(
    ("region", "code"),
    [
        ("CZ064", "CZ064"),
        ("cz064", "CZ064"),
        ("CZ-64", "CZ064"),
        ("Jihomoravský kraj", "CZ064"),
        ("jihomoravsky", "CZ064"),
        ("South Moravia", "CZ064"),
        ("Praha", "CZ010"),
        ("Prague", "CZ010"),
        ("Vysočina", "CZ063"),
        ("Osrednjeslovenska", "SI041"),
        ("Kärnten", "AT21"),
        ("Carinthia", "AT21"),
        ("AT-2", "AT21"),
        ("Sachsen", "DED"),
    ],
)
def test_regions_by_code_and_name(region, code):
    (release,) = read(f"name;date;region\nA;1.2.2027;{region}\n").releases
    assert release.region == f"region:{code}"


def test_no_region_does_not_matter():
    assert read("name;date;region\nA;1.2.2027;\n").releases[0].region == "any"
    assert read("name;date\nA;1.2.2027\n").releases[0].region == "any"


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (";1.2.2027;CZ064", RowFault.NAME_MISSING),
        ("--;1.2.2027;CZ064", RowFault.NAME_MISSING),
        ("\u3164;1.2.2027;CZ064", RowFault.NAME_MISSING),
        ("x" * 61 + ";1.2.2027;CZ064", RowFault.NAME_LONG),
        ("A;;CZ064", RowFault.DAY_MISSING),
        ("A", RowFault.DAY_MISSING),
        ("A;31.2.2027;CZ064", RowFault.DAY_UNREADABLE),
        ("A;soon;CZ064", RowFault.DAY_UNREADABLE),
        ("A;1.2.;CZ064", RowFault.DAY_UNREADABLE),
        ("A;13.14.2027;CZ064", RowFault.DAY_UNREADABLE),
        ("A;1.2.2020;CZ064", RowFault.DAY_UNLIKELY),
        ("A;1.2.2090;CZ064", RowFault.DAY_UNLIKELY),
        ("A;1.2.2027;Atlantis", RowFault.REGION_UNKNOWN),
        ("A;1.2.2027;CZ", RowFault.REGION_UNKNOWN),
        ("A;1.2.2027;CZ064;more", RowFault.CELLS),
        ("good;2027-02-01;CZ020", RowFault.TWICE),
        ("GOOD ;1.2.27;", RowFault.TWICE),
    ],
)
def test_each_mistake_is_named_by_its_row(row, fault):
    found = read(f"name;date;region\n\nGood;1.2.2027;CZ064\n{row}\n")
    assert found.faults == (FaultyRow(4, fault),)
    assert found.releases == (Release("Good", DAY, "region:CZ064"),)


def test_columns_that_we_do_not_know_are_not_read():
    found = read("birth number;name;offence;date\n900517/1234;A;theft;1.2.2027\n")
    assert found.releases == (Release("A", DAY),)


def test_a_name_that_was_shielded_or_holds_what_nobody_sees():
    assert read("name;date\n'=Eve\u200b\x07;1.2.2027\n").releases[0].name == "=Eve"


def test_a_cell_over_two_lines_counts_as_one_row():
    found = read('name;date\n"A\nB";1.2.2027\nC;never\n')
    assert found.releases[0].name == "A B"
    assert found.faults == (FaultyRow(3, RowFault.DAY_UNREADABLE),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "name;region\nA;CZ064\n",
        "A;1.2.2027;CZ064\n",
        "name;date;datum\nA;1.2.2027;\n",
        b"PK\x03\x04\0\0\0",
        'name;date\n"A;1.2.2027\n',
        b"\xff\xfen\0a\0m\0e",
        "name;date\nA\0;1.2.2027",
    ],
)
def test_what_is_no_list_is_refused(text):
    with pytest.raises(ReleaseListUnreadable) as caught:
        read(text)
    assert caught.value.args == ()


def test_a_list_is_bounded():
    row = "Client {};1.2.2027\n"
    assert len(read("name;date\n" + "".join(map(row.format, range(10_000)))).releases) == 10_000
    with pytest.raises(ReleaseListTooLarge):
        read("name;date\n" + "".join(map(row.format, range(10_001))))
    with pytest.raises(ReleaseListTooLarge):
        read("name;date\n" + ";\n" * 1_000_000)


def test_a_table_of_too_many_columns_is_refused_before_it_is_read():
    with pytest.raises(ReleaseListUnreadable):
        read("name;date" + ";x" * 199 + "\nA;1.2.2027\n")
    assert read("name;date" + ";x" * 198 + "\nA;1.2.2027\n").releases == (Release("A", DAY),)
    found = read("name;date\nA;1.2.2027" + ";" * 200 + "\n")
    assert found.faults == (FaultyRow(2, RowFault.CELLS),)


def test_a_row_too_many_is_not_even_looked_at(monkeypatch):
    looked_at = []
    read_row = release_list._Reader.read
    monkeypatch.setattr(release_list, "MOST_RELEASES", 3)
    monkeypatch.setattr(
        release_list._Reader, "read", lambda reader, row: looked_at.append(row) or read_row(reader, row)
    )
    with pytest.raises(ReleaseListTooLarge):
        read("name;date\n" + "A;1.2.2027\n" * 4)
    assert len(looked_at) == 3


@given(st.binary(max_size=200))
def test_nothing_else_is_ever_raised(data):
    with contextlib.suppress(ReleaseListUnreadable, ReleaseListTooLarge):
        read_release_list(b"name;date\n" + data, REGIONS, TODAY)
