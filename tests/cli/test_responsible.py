"""Which offices are responsible, in a terminal."""

import pytest

from workpris_desktop.domain.language import LANGUAGES


def test_the_offices_of_a_town_are_told_with_what_is_not_known(workpris, full_folder):
    answered = workpris("responsible", "brünn", folder=full_folder)
    assert answered.code == 0
    assert answered.out.startswith("Responsible for Brno (permanent residence)\n\nSociální kurátor Brno")
    assert "Probation office: not known here" in answered.out
    assert "SAMPLE" in answered.err


def test_by_stay_the_answer_is_another(workpris, full_folder):
    answered = workpris("responsible", "Brno", "--stay", folder=full_folder)
    assert answered.out.startswith("Responsible for Brno (stay)")
    assert "kurátor Brno" not in answered.out
    assert "Social curator: not known here" in answered.out


def test_an_id_stands_for_its_town(workpris, full_folder):
    assert "Responsible for Brno" in workpris("responsible", "m-brno", folder=full_folder).out


def test_json_holds_offices_and_what_is_not_known(workpris, full_folder):
    answer = workpris("responsible", "Brno", "--json", folder=full_folder).json()
    assert answer["municipality"]["name"] == "Brno"
    assert [office["hit"]["id"] for office in answer["offices"]] == ["curator"]
    assert answer["offices"][0]["area"]["responsibility"] == "residence"
    assert answer["not_known"]
    assert answer["sample"] is True


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_town_is_told_with_how_many_are_known(workpris, full_folder, language):
    answered = workpris("responsible", "Xyzzy", language=language, folder=full_folder)
    assert answered.code == 1
    assert "Xyzzy" in answered.err
    assert " 4" in answered.err
    assert answered.out == ""


def test_a_name_that_several_towns_have_lists_them_as_they_can_be_typed_again(workpris, full_folder):
    answered = workpris("responsible", "Nová Ves", folder=full_folder)
    assert answered.code == 2
    assert "Several towns have this name" in answered.err
    for number in (1, 2):
        name = f"Nová Ves (Jihomoravský kraj, m-ves-{number})"
        assert name in answered.err
        assert workpris("responsible", name, folder=full_folder).out.startswith("Responsible for Nová Ves")


def test_a_town_can_be_named_as_it_is_offered(workpris, full_folder):
    answered = workpris("responsible", "Brno (Brno-město, Jihomoravský kraj)", folder=full_folder)
    assert answered.out.startswith("Responsible for Brno")
