"""The lists that cells are chosen from: written in one language, understood in all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.language import LANGUAGES

_NEAR_ENOUGH: Final = 75
"""Per cent of likeness from which an entry is worth proposing."""

_NEEDED: Final = ("yes", "no")
_NEAR_MOST: Final = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry: ``spellings`` are the texts that mean it, ``shown`` what is written, by language code."""

    code: str
    shown: Mapping[str, str]
    spellings: tuple[str, ...]


@dataclass(frozen=True)
class ChoiceList:
    """The entries of one list in their order."""

    choices: tuple[Choice, ...]

    @cached_property
    def _code_of(self) -> Mapping[str, str]:
        """Every spelling, folded, to its code; a spelling that could mean two entries means none."""
        codes: dict[str, str] = {}
        doubtful: set[str] = set()
        for choice in self.choices:
            for spelling in choice.spellings:
                folded = _folded(spelling)
                if codes.setdefault(folded, choice.code) != choice.code:
                    doubtful.add(folded)
        return {spelling: code for spelling, code in codes.items() if spelling and spelling not in doubtful}

    def find(self, text: str) -> str | None:
        """Return the code that a text means, in any case and language; None where it means none."""
        return self._code_of.get(_folded(text))

    def shown(self, language: str) -> tuple[str, ...]:
        """Return the entries as one language writes them."""
        return tuple(choice.shown[language] for choice in self.choices)

    def show(self, code: str, language: str) -> str:
        """Return one entry as one language writes it, the code itself where the list has no such entry."""
        return next((choice.shown[language] for choice in self.choices if choice.code == code), code)

    def near(self, text: str, language: str) -> tuple[str, ...]:
        """Return up to three entries that look like a text, the most alike first, as one language writes them."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - the publisher's part alone has it

        found = process.extract(_folded(text), list(self._code_of), scorer=fuzz.WRatio, score_cutoff=_NEAR_ENOUGH)
        codes = dict.fromkeys(self._code_of[spelling] for spelling, _, _ in found)
        return tuple(self.show(code, language) for code in list(codes)[:_NEAR_MOST])


def choice_list(name: str, facts: Facts) -> ChoiceList:
    """Return a list by the name that the columns have for it: a facet, or one of those that are no facets.

    Raises:
        KeyError: there is no such list.
    """
    if name == "type":
        return ChoiceList(tuple(_of_code(entry.code, entry.labels) for entry in facts.taxonomy))
    if name == "region":
        return _regions(facts)
    if name == "prison":
        return _prisons(facts)
    if name == "needed":
        return _facet(facts.facet_labels["yes_no"], _NEEDED)
    labels = facts.facet_labels[name]
    return _facet(labels, filter(None, labels))


def _facet(labels: Mapping[str, Mapping[str, str]], codes: Iterable[str]) -> ChoiceList:
    return ChoiceList(tuple(Choice(code, labels[code], (code, *labels[code].values())) for code in codes))


def _of_code(code: str, labels: Mapping[str, str]) -> Choice:
    """Return an entry that is shown with its code, and understood by the code, a label, or both."""
    shown = {language: f"{code} {label}" for language, label in labels.items()}
    return Choice(code, shown, (code, *labels.values(), *shown.values()))


def _regions(facts: Facts) -> ChoiceList:
    choices = []
    for region in facts.regions:
        labels = dict.fromkeys(LANGUAGES, region.name) | {"en": region.english_name or region.name}
        entry = _of_code(region.code, labels)
        spellings = (*entry.spellings, region.iso_code) if region.iso_code else entry.spellings
        choices.append(Choice(entry.code, entry.shown, spellings))
    return ChoiceList(tuple(choices))


def _prisons(facts: Facts) -> ChoiceList:
    """Return the prisons: by id, by name, and by town where a town has but one."""
    return ChoiceList(
        tuple(
            Choice(prison.id, dict.fromkeys(LANGUAGES, prison.name), (prison.id, prison.name, prison.town))
            for prison in facts.prisons
        )
    )


def _folded(text: str) -> str:
    return " ".join(folded_words(text))
