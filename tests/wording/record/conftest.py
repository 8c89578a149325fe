"""A service to be told, with whatever a test is about, in English unless it says otherwise."""

from datetime import date

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.provider import Service
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.printed import read_phrasebook
from workpris_desktop.wording.record.beside import ALONE
from workpris_desktop.wording.record.telling import Telling

TODAY = date(2026, 11, 22)
EDITION = Edition(1, "d", "Directory", date(2026, 11, 1), sample=False, services=1, organizations=1, places=1)


@pytest.fixture(scope="session")
def facts():
    return shipped_facts()


@pytest.fixture
def tell(facts):
    """Return a function that gives a service, made of what is named, to be told in a language."""

    def make(language="en", beside=ALONE, **parts):
        speak(language)
        words = read_phrasebook(language, resources_folder())
        return Telling(Service(id="s1", name="Advice", **parts), EDITION, facts, words, TODAY, beside)

    return make


def texts(lines):
    """Return the lines as text by label; a label that comes twice must be looked at by hand."""
    told = [(line.label, line.text) for line in lines]
    assert len({label for label, _ in told}) == len(told)
    return dict(told)


def unknown(lines):
    """Return the labels of what is said to be not known."""
    return {line.label for line in lines if line.unknown}
