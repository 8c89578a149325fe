"""For whom a service is."""

import pytest

from tests.printing.conftest import a_service
from workpris_desktop.domain.facet import Facets, Sex
from workpris_desktop.printing.audience import audience_in_words, is_for_professionals


@pytest.mark.parametrize(
    ("types", "expected"),
    [
        (("STF.LIN",), True),
        (("STF",), True),
        (("STF.TRN", "DEB.DEB"), True),
        (("DEB.DEB", "STF.TRN"), False),
        (("STFX",), False),
        ((), False),
    ],
)
def test_the_first_type_says_whether_a_service_is_for_professionals(types, expected):
    assert is_for_professionals(a_service(types=types)) is expected


@pytest.mark.parametrize(
    ("sex", "expected"),
    [
        (Sex.WOMEN, ["For women only.", "From age 18."]),
        (Sex.MEN, ["For men only.", "From age 18."]),
        (Sex.ALL, ["From age 18."]),
        (None, ["From age 18."]),
    ],
)
def test_who_may_come_stands_before_the_age(phrasebook, sex, expected):
    assert list(audience_in_words(a_service(facets=Facets(sex=sex)), phrasebook("en"))) == expected


@pytest.mark.parametrize(
    ("least", "most", "expected"),
    [(18, None, "From age 18."), (None, 26, "Up to 26 years."), (18, 26, "From 18 to 26 years.")],
)
def test_limits_of_age_are_told(phrasebook, least, most, expected):
    service = a_service(minimum_age=least, maximum_age=most)
    assert list(audience_in_words(service, phrasebook("en"))) == [expected]
