import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.call_words import CallWords
from workpris_desktop.wording.printed import read_phrasebook

FACTS = shipped_facts()


def phrasebook(language):
    return read_phrasebook(language, resources_folder())


@pytest.fixture(scope="module")
def calls(qapp):
    return CallWords(FACTS, phrasebook)


def test_every_topic_has_a_question_and_a_name(calls):
    assert len({calls.topic_question(topic) for topic in Topic}) == len(Topic)
    assert len({calls.topic(topic) for topic in Topic}) == len(Topic)
    assert calls.topic_question(Topic.ROOM) == "Do you have room now?"
    assert calls.topic(Topic.COUPLE) == "Couples"
