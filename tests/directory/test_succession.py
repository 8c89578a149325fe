from dataclasses import replace
from datetime import date

import pytest

from workpris_desktop.directory.succession import is_newer, is_older
from workpris_desktop.domain.edition import Edition
from workpris_desktop.record.descriptor import Descriptor

JANUARY, MARCH = date(2026, 1, 1), date(2026, 3, 1)
OFFERED = Descriptor("a", "A", JANUARY, sample=False, licence="", sources=(), countries=(), resources=())
USED = Edition(1, "a", "A", JANUARY, sample=False, services=1, organizations=1, places=0)


@pytest.mark.parametrize(
    ("offered", "used", "older", "newer"),
    [
        ({}, {}, False, False),
        ({}, {"issued": MARCH}, True, False),
        ({"issued": MARCH}, {}, False, True),
        ({"issued": None}, {}, False, False),
        ({}, {"issued": None}, False, True),
        ({"name": "b"}, {"issued": MARCH}, False, True),
        ({"name": ""}, {"name": "", "issued": MARCH}, False, True),
        ({"name": "", "title": "B"}, {"name": ""}, False, True),
        ({"name": ""}, {"name": ""}, False, False),
        ({"name": ""}, {}, False, True),
        ({}, {"name": ""}, False, True),
    ],
)
def test_only_editions_of_the_same_name_come_after_each_other(offered, used, older, newer):
    offer, edition = replace(OFFERED, **offered), replace(USED, **used)
    assert (is_older(offer, edition), is_newer(offer, edition)) == (older, newer)
