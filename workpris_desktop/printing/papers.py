"""What a person has to bring, in the words of the sheet."""

from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.bounds import MOST_PAPERS, first_few, one_line

_IDENTITY_PAPERS: Final = frozenset({
    "id", "id card", "identity card", "identity document", "identity papers", "photo id", "proof of identity",
    "passport", "identity card or passport",
    "ausweis", "personalausweis", "lichtbildausweis", "reisepass", "ausweis oder reisepass",
    "personalausweis oder reisepass",
    "obcansky prukaz", "prukaz totoznosti", "doklad totoznosti", "cestovni pas", "obcansky prukaz nebo cestovni pas",
    "osebna izkaznica", "osebni dokument", "potni list", "osebna izkaznica ali potni list",
})  # fmt: skip
"""The plain names of a proof of identity, folded, which the phrase bank has a line for; one with more words says more,
such as what else will do, and is printed as it is."""


def papers_to_bring(service: Service, words: Phrasebook) -> tuple[str, ...]:
    """Return the papers, each once; a plain proof of identity is said in the language of the sheet.

    Raises:
        KeyError: the phrase bank lacks the proof of identity.
    """
    papers = filter(None, map(one_line, service.documents))
    plain = dict.fromkeys(words.say("id") if _proves_identity(paper) else paper for paper in papers)
    return first_few(tuple(plain), MOST_PAPERS)


def _proves_identity(paper: str) -> bool:
    return " ".join(folded_words(paper)) in _IDENTITY_PAPERS
