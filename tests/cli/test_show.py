"""One service in full, in a terminal."""

import pytest

from workpris_desktop.domain.language import LANGUAGES


@pytest.fixture
def debt_service(found_ids):
    return found_ids("dluhové", "poradna", "Brno")[0]


def test_a_service_is_told_in_full(workpris, debt_service):
    answered = workpris("show", debt_service)
    assert answered.code == 0
    assert answered.out.startswith("Dluhová poradna")
    assert "\nDebt counselling" in answered.out
    assert "Provider: Poradna Svratka (ukázka)" in answered.out
    assert "Telephone: 300" in answered.out
    assert "Last check: " in answered.out
    assert "SAMPLE" in answered.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_every_service(workpris, found_ids, language):
    told = [workpris("show", service, language=language) for service in found_ids("--setting", "remote")]
    assert all(answered.code == 0 for answered in told)
    assert not any("{" in answered.out for answered in told)


def test_what_is_not_known_is_said_to_be_unknown(workpris, found_ids):
    assert "Telephone: Not known" in workpris("show", found_ids("Právní rady dopisem")[0]).out


def test_json_holds_the_whole_record(workpris, debt_service):
    record = workpris("show", debt_service, "--json").json()
    assert record["id"] == debt_service
    assert record["organization"]["name"] == "Poradna Svratka (ukázka)"
    assert record["places"][0]["address"]["city"]
    assert record["schedule"][0]["opens_at"].count(":") == 2
    assert record["sample"] is True


def test_an_unknown_id_is_exit_code_1(workpris):
    answered = workpris("show", "no-such-service")
    assert answered.code == 1
    assert answered.out == ""
    assert "no-such-service" in answered.err


def test_a_full_record_is_told_with_its_marks(workpris, full_folder):
    answered = workpris("show", "s1", folder=full_folder)
    assert "\nDo they have room?\n" in answered.out
    assert "registered maximum: 8, not free places" in answered.out
    assert "For staff only: not printed" in answered.out
    assert "The provider's form: " in answered.out
