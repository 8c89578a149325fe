"""Names of persons in columns that ask for a role."""

import pytest

from tests.support.sheets import take_row
from workpris_desktop.publishing.sheet_role import role_in
from workpris_desktop.publishing.source import SourceFault


@pytest.mark.parametrize(
    "text",
    ["kancelář, Most", "office, Bridge Association", "Naděje, o. p. s.", "vedoucí - Charita Brno", "", "Leitung"],
)
def test_a_role_stays_as_it_is(text):
    assert role_in(text) == text


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Jana Nováková", ""),
        ("Nováková Jana", ""),
        ("jana nováková", ""),
        ("Nováková", ""),
        ("J. Novák", ""),
        ("Mgr. Jana Nováková, vedoucí", "vedoucí"),
        ("vedoucí Bc. Petr Svoboda, Most", "vedoucí, Most"),
        ("Novák, DiS., sociální pracovník", "sociální pracovník"),
        ("Mag. Hans Huber, Leitung", "Leitung"),
        ("Janez Krajnc, univ. dipl. soc. del., vodja", "vodja"),
        ("Frau Huber, Verein Brücke", "Verein Brücke"),
        ("Ředitelka Jana Nováková", "Ředitelka"),
        ("kancelář jana.novakova@most.example", "kancelář"),
    ],
)
def test_names_are_left_out(text, role):
    assert role_in(text) == role


def test_the_name_of_who_checked_is_nowhere(tmp_path):
    room = {"capacity_unit": "bed", "capacity_maximum": 3, "capacity_as_of": "1.9.2026", "capacity_state": "taking"}
    taken = take_row(
        tmp_path, checked_on="1.9.2026", checked_by="Ing. Petr Svoboda, vedoucí", checked_how="call", **room
    )
    assert taken.only("service")["assured_by"] == "vedoucí"
    assert taken.only("service_capacity")["source"] == "vedoucí"
    assert taken.faults() == [SourceFault.LEFT_OUT_PERSONAL]
    assert "Svoboda" not in repr((taken.rows, taken.report))


def test_where_only_a_name_stands_the_organisation_speaks_of_room(tmp_path):
    taken = take_row(tmp_path, checked_by="Petr Svoboda", capacity_as_of="1.9.2026", capacity_state="taking")
    assert taken.only("service_capacity")["source"] == "Most, z. s."
    assert "Svoboda" not in repr((taken.rows, taken.report))
