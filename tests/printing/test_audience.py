"""For whom a service is."""

import pytest

from tests.printing.conftest import a_service
from workpris_desktop.printing.audience import is_for_professionals


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
