"""What a person has to bring."""

import pytest

from tests.printing.conftest import a_service
from workpris_desktop.printing.papers import papers_to_bring


@pytest.mark.parametrize(
    "paper",
    [
        "občanský průkaz nebo potvrzení o jeho ztrátě",
        "občanský průkaz, pokud ho máte",
        "Reisepass oder Asylkarte",
        "potni list ali druga listina",
        "Passport photo",
    ],
)
def test_a_paper_that_says_more_than_its_name_is_printed_as_it_is(phrasebook, paper):
    assert papers_to_bring(a_service(documents=(paper,)), phrasebook("en")) == (paper,)


def test_plain_names_are_known_with_and_without_marks(phrasebook):
    for paper in ("obcansky prukaz", "Ausweis oder Reisepass", "občanský  průkaz nebo cestovní pas"):
        assert papers_to_bring(a_service(documents=(paper, "id")), phrasebook("en")) == ("Identity card or passport",)
