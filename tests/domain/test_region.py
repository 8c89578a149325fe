import pytest

from workpris_desktop.domain.region import Region, Regions

BRNO = Region("CZ064", "CZ-64", "CZ", "Jihomoravský kraj", "South Moravia", "CZ06")
MURA = Region("SI031", "", "SI", "Pomurska", "Mura", "SI03")
REGIONS = Regions((BRNO, MURA))


@pytest.mark.parametrize("code", ["CZ064", "cz064", " CZ-64 ", "cz-64"])
def test_both_codes_mean_the_region_in_any_case(code):
    assert REGIONS.resolve(code) == "CZ064"


@pytest.mark.parametrize("code", ["CZ", "CZ06", "SI03"])
def test_a_country_and_a_group_of_regions_mean_themselves(code):
    assert REGIONS.resolve(code) == code


@pytest.mark.parametrize("code", ["", "XX", "CZ-999", "-"])
def test_an_unknown_code_means_nothing(code):
    assert REGIONS.resolve(code) is None


def test_near_codes_are_named_with_their_regions():
    assert "CZ064 (Jihomoravský kraj)" in REGIONS.near_codes("CZ-65")
    assert "CZ064 (Jihomoravský kraj)" in REGIONS.near_codes("jihomoravsky kraj")
    assert "SI031 (Pomurska)" in REGIONS.near_codes("Mura")
    assert REGIONS.near_codes("§§§§§§") == ()
    assert "CZ" in REGIONS.near_codes("CZZ")


def test_regions_are_walked_and_found():
    assert list(REGIONS) == [BRNO, MURA]
    assert REGIONS.get("SI031") is MURA
    assert REGIONS.get("CZ-64") is None
