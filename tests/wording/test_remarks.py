"""Every fault of a row is told."""

import pytest

from workpris_desktop.domain.edition import RowFault, RowRemark
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.remarks import remark_sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", RowFault)
def test_every_fault_has_a_sentence_in_every_language(fault, language):
    speak(language)
    sentence = remark_sentence(RowRemark("services.csv", 1, fault, "name", "x"))
    assert len(sentence) > 10
    assert "{" not in sentence


def test_no_two_faults_are_told_alike():
    told = {remark_sentence(RowRemark("services.csv", 1, fault, "name")) for fault in RowFault}
    assert len(told) == len(RowFault)


def test_the_column_is_named():
    assert "minimum_age" in remark_sentence(RowRemark("services.csv", 3, RowFault.NOT_A_NUMBER, "minimum_age"))
