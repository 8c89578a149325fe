"""Words are tried in English, unless a test speaks another language."""

import pytest

from tests.support.spoken_english import return_to_english


@pytest.fixture(autouse=True)
def english(qapp):
    return_to_english()
    yield
    return_to_english()
