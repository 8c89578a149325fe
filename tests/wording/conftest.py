"""Words are tried in English, unless a test speaks another language."""

import pytest

from workpris_desktop.wording.languages import speak


@pytest.fixture(autouse=True)
def english(qapp):
    speak("en")
    yield
    speak("en")
