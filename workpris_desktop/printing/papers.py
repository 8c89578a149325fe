"""What a person has to bring, in the words of the sheet."""

from collections.abc import Callable, Mapping
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.bounds import MOST_PAPERS, first_few, one_line
from workpris_desktop.printing.foreign import language_mark

_NAMES: Final[Mapping[str, frozenset[str]]] = {
    "id": frozenset({
        "id", "id card", "identity card", "identity document", "identity papers", "photo id", "proof of identity",
        "passport", "identity card or passport",
        "ausweis", "personalausweis", "lichtbildausweis", "reisepass", "ausweis oder reisepass",
        "personalausweis oder reisepass",
        "obcansky prukaz", "prukaz totoznosti", "doklad totoznosti", "cestovni pas",
        "obcansky prukaz nebo cestovni pas",
        "osebna izkaznica", "osebni dokument", "potni list", "osebna izkaznica ali potni list",
    }),
    "doc_birth": frozenset({"birth certificate", "geburtsurkunde", "rodny list", "rojstni list"}),
    "doc_health": frozenset({
        "health insurance card", "e card", "versichertenkarte", "krankenversicherungskarte", "karticka pojistovny",
        "karticka zdravotni pojistovny", "prukaz pojistence", "kartica zdravstvenega zavarovanja",
    }),
    "doc_income": frozenset({
        "proof of income", "einkommensnachweis", "potvrzeni o prijmu", "doklad o prijmu", "potrdilo o dohodkih",
    }),
    "doc_debts": frozenset({
        "letters about your debts", "schreiben der glaubiger", "briefe von glaubigern und gerichten",
        "dopisy od exekutoru a veritelu", "pisma upnikov in izvrsiteljev",
    }),
    "doc_residence": frozenset({
        "residence permit", "aufenthaltstitel", "povoleni k pobytu", "dovoljenje za prebivanje",
    }),
    "doc_lease": frozenset({"rental contract", "mietvertrag", "najemni smlouva", "najemna pogodba"}),
    "doc_account": frozenset({
        "bank account number", "bankverbindung", "kontonummer", "cislo uctu", "bancni racun",
        "stevilka bancnega racuna",
    }),
    "doc_medicines": frozenset({"list of medicines", "medikamentenplan", "seznam leku", "seznam zdravil"}),
    "doc_doctor": frozenset({
        "letter from a doctor", "arztbrief", "zprava od lekare", "posledni lekarska zprava", "izvid zdravnika",
    }),
}  # fmt: skip
"""The plain names of papers, folded, by the phrase that the bank has for them; one with more words says more, such as
what else will do, and is printed as it is."""

_KEYS: Final = {name: key for key, names in _NAMES.items() for name in names}


def papers_to_bring(
    service: Service, words: Phrasebook, is_neutral: Callable[[str], bool] = lambda _: True
) -> tuple[str, ...]:
    """Return the lines that name the papers, each once; plain ones are said in the language of the sheet.

    Those that are in another language come last, below the name of that language. One that would give a person away
    is not named: the sheet only says that there are others to ask about.

    Args:
        service: the service.
        words: the phrases, in the language of the sheet.
        is_neutral: tells of a published text whether it gives nobody away.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    papers = tuple(filter(None, map(one_line, service.documents)))
    neutral = [paper for paper in papers if is_neutral(paper)]
    plain = {paper: _plain(paper, words) for paper in neutral}
    mark = language_mark(service, words)
    if mark and not all(plain.values()):
        told = [*filter(None, plain.values()), mark, *(paper for paper in plain if not plain[paper])]
    else:
        told = [plain[paper] or paper for paper in neutral]
    if len(neutral) < len(papers):
        told.insert(0 if not told else _place_of_ours(told, mark), words.say("doc_other"))
    return first_few(tuple(dict.fromkeys(told)), MOST_PAPERS)


def _plain(paper: str, words: Phrasebook) -> str:
    """Return the phrase for a paper, "" where the bank has none."""
    key = _KEYS.get(" ".join(folded_words(paper)))
    return words.say(key) if key else ""


def _place_of_ours(told: list[str], mark: str) -> int:
    """Return where the last line of ours goes: above the mark of another language."""
    return told.index(mark) if mark in told else len(told)
