"""Facts of a client as they stand on a referral sheet: labels and values in the language of the sheet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from workpris_desktop.domain.consent_facts import AnsweredFact, ConsentFacts, NeedFact
from workpris_desktop.domain.intake import FieldKind
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.referral import ReferralFact, is_about_custody
from workpris_desktop.printing.answer_words import AS_THEY_ARE, AnswerWords, PlaceNames
from workpris_desktop.printing.neutral import Telltales
from workpris_desktop.printing.referral_neutral import neutral_label, what_tells


@dataclass(frozen=True, slots=True)
class ReferralPlace:
    """What is needed of the country and of the directory.

    ``country`` dials as at home, "" writes each number with its code; ``telltales`` is what gives a person away.
    """

    telltales: Telltales
    names: PlaceNames = AS_THEY_ARE
    country: str = ""


def referral_facts(facts: ConsentFacts, words: Phrasebook, place: ReferralPlace) -> tuple[ReferralFact, ...]:
    """Return all facts to choose from, in the order of the form, then the needs.

    Args:
        facts: what may leave the file at all.
        words: the words of the sheet, in its language.
        place: what places are called, and what gives a person away.

    Raises:
        KeyError: the form or the words lack the language.
    """
    return tuple(_facts(facts, words, place))


def _facts(facts: ConsentFacts, words: Phrasebook, place: ReferralPlace) -> Iterator[ReferralFact]:
    answers = AnswerWords(words, place.names, place.country)
    for offered in facts.offered:
        fact = _plain_fact(offered, answers)
        if fact.lines:
            yield _judged(fact, offered, words, place.telltales)


def _plain_fact(offered: AnsweredFact | NeedFact, answers: AnswerWords) -> ReferralFact:
    """Return a fact with its words, of which nobody has looked yet whether they tell of custody."""
    language = answers.words.language
    if isinstance(offered, NeedFact):
        status = answers.words.say(f"ref_need_{offered.status.value}")
        return ReferralFact(offered.id, "", offered.kind.labels[language], (status,), offered.privacy)
    lines = tuple(filter(None, answers.lines(offered.field, offered.answer)))
    if lines and offered.field.kind is not FieldKind.ROWS:
        lines = (", ".join(lines),)
    return ReferralFact(offered.id, offered.field.section, offered.field.label[language], lines, offered.privacy)


def _judged(
    fact: ReferralFact, offered: AnsweredFact | NeedFact, words: Phrasebook, telltales: Telltales
) -> ReferralFact:
    """Return a fact that is judged by its words in all languages: what tells in one, tells in each."""
    neutral = neutral_label(fact.id, words)
    read = (*((neutral,) if neutral else _labels(offered)), *fact.lines, *_chosen_labels(offered))
    tells = is_about_custody(fact.id, fact.section) or any(what_tells(text, telltales) for text in read)
    return replace(fact, tells_custody=tells, neutral_label=neutral)


def _labels(offered: AnsweredFact | NeedFact) -> Iterable[str]:
    return (offered.kind.labels if isinstance(offered, NeedFact) else offered.field.label).values()


def _chosen_labels(offered: AnsweredFact | NeedFact) -> Iterator[str]:
    """Walk what was chosen from a list, in the words of all languages."""
    if isinstance(offered, NeedFact):
        return
    value = offered.answer.value
    for each in (value,) if isinstance(value, str) else value:
        asked = ((offered.field, each),) if isinstance(each, str) else zip(offered.field.columns, each, strict=False)
        for question, code in asked:
            for option in question.options:
                if option.code == code:
                    yield from option.label.values()
