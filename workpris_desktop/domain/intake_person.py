"""The person of whom the answers of an entry form tell, for the question which services fit (`Person`)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from workpris_desktop.domain.facet import Exclusion, Household
from workpris_desktop.domain.intake_answer import Answers, rows_of, text_of, texts_of
from workpris_desktop.domain.intake_condition import RELEASE_FIELD, RELEASED, SETTING_FIELD, day_of
from workpris_desktop.domain.language import language_code
from workpris_desktop.domain.person import AgeRange, Person, PersonSex, Substance, Told, aged

FIT_FIELDS: Final = frozenset(
    {"B3", "B4", "B6", "B10", "C1", "D1", "D2", "D3", "E3", "F2", "F3", "F4", "F6", "F7", "F8", "H6.insurance"}
)
"""The questions that are read here."""

IN_PRISON: Final = frozenset({"in_prison", "remand", "half_open"})
"""Codes of D1: whoever is in a prison now."""

RECENT_DAYS: Final = 90
"""Somebody released so many days ago or less is still one who leaves prison."""

_REGION: Final = "region:"
_TOWN: Final = "town:"
_ANY: Final = "any"
_AWAITING: Final = IN_PRISON | {"", "monitoring", "probation", "before_prison"}
"""Codes of D1 with which a release may still come; "" where it is not known."""

_AGES: Final = {
    "under_18": AgeRange(0, 17),
    "18_25": AgeRange(18, 25),
    "26_39": AgeRange(26, 39),
    "40_59": AgeRange(40, 59),
    "60_plus": AgeRange(60, None),
}
"""Codes of B3 where only a band of ages is known."""
_SEXES: Final = {"woman": PersonSex.WOMAN, "man": PersonSex.MAN}
_HOUSEHOLDS: Final = {
    "alone": Household.SINGLE,
    "couple": Household.COUPLE,
    "with_children": Household.CHILDREN,
    "pregnant": Household.PREGNANT,
}
_PETS: Final = {"none": Told.NO, "dog": Told.YES, "other": Told.YES}
_PAPERS: Final = {"in_hand": Told.YES, "none": Told.NO, "expired": Told.NO}
_SETTLED: Final = frozenset({"", "not_an_issue", "valid", "runs_out"})
"""Codes of B10 that do not call an identity paper into doubt; "" where it is not known."""
_PAYMENTS: Final = {"nothing": Told.NO, "full": Told.YES}
_YES_NO: Final = {"yes": Told.YES, "no": Told.NO}
_SUBSTANCES: Final[Mapping[tuple[Told, Told], Substance]] = {
    (Told.YES, Told.NO): Substance.DRUGS,
    (Told.NO, Told.YES): Substance.ALCOHOL,
}


def _no_region(_: str) -> str:
    return ""


def person_of(answers: Answers, today: date, region_of_town: Callable[[str], str] = _no_region) -> Person:
    """Return the person; what is not known, or breaks a rule, is left unknown and never counts as a yes.

    Args:
        answers: of a client's file; what was told stays true where its question is hidden by now.
        today: the day that it is.
        region_of_town: returns the NUTS code of the region of a town of the gazetteer, "" where it is not known.
    """
    exclusions = _exclusions(answers)
    setting = text_of(answers, SETTING_FIELD)
    return Person(
        sex=_SEXES.get(text_of(answers, "B4")),
        age=_age(answers, today),
        household=tuple(dict.fromkeys(_HOUSEHOLDS[code] for code in codes_of(answers, "F2") if code in _HOUSEHOLDS)),
        pet=_pet(answers),
        languages=tuple(dict.fromkeys(map(language_code, texts_of(answers, "B6")))),
        papers=_papers(answers),
        prison=text_of(answers, "D2") if setting in IN_PRISON else "",
        region_of_return=_region(answers, region_of_town),
        release_date=_release_date(answers, setting, today),
        exclusions=exclusions,
        substance_use=_substance(answers, exclusions),
        can_pay=_PAYMENTS.get(text_of(answers, "F6"), Told.UNKNOWN),
        step_free=_step_free(answers),
        insurance=_YES_NO.get(text_of(answers, "H6.insurance"), Told.UNKNOWN),
    )


def age_on(birth: date, day: date) -> int:
    """Return the years of age on a day; who was born on 29 February grows older on 1 March."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def codes_of(answers: Answers, field: str) -> tuple[str, ...]:
    """Return a known answer as the codes that were chosen, be it one or several."""
    code = text_of(answers, field)
    return (code,) if code else texts_of(answers, field)


def _age(answers: Answers, today: date) -> AgeRange | None:
    """Return the age, or the band in which it lies."""
    birth = day_of(answers, "B3")
    if birth is not None:
        return aged(age_on(birth, today)) if birth <= today else None
    return _AGES.get(text_of(answers, "B3"))


def _pet(answers: Answers) -> Told:
    told = {_PETS.get(code, Told.UNKNOWN) for code in codes_of(answers, "F4")}
    return told.pop() if len(told) == 1 else Told.YES if Told.YES in told else Told.UNKNOWN


def _papers(answers: Answers) -> Told:
    """Return whether there is an identity paper; what a stay without papers makes of it nobody knows."""
    told = _PAPERS.get(text_of(answers, "E3"), Told.UNKNOWN)
    is_unsettled = told is Told.YES and text_of(answers, "B10") not in _SETTLED
    return Told.UNKNOWN if is_unsettled else told


def _region(answers: Answers, region_of_town: Callable[[str], str]) -> str:
    """Return the first region that is wanted; after "does not matter" none is."""
    for area in codes_of(answers, "C1"):
        if area == _ANY:
            return ""
        if area.startswith(_REGION):
            return area.removeprefix(_REGION)
        region = region_of_town(area.removeprefix(_TOWN)) if area.startswith(_TOWN) else ""
        if region:
            return region
    return ""


def _release_date(answers: Answers, setting: str, today: date) -> date | None:
    """Return from when the person is outside: the day of release, today for somebody who came out lately.

    A day that contradicts where the person is says nothing.
    """
    day = day_of(answers, RELEASE_FIELD)
    if day is None:
        return None
    if setting == RELEASED:
        return today if 0 <= (today - day).days <= RECENT_DAYS else None
    return day if day >= today and setting in _AWAITING else None


def _exclusions(answers: Answers) -> Mapping[Exclusion, Told]:
    """Return the reasons of which it is known whether they apply; of two that differ, that it does."""
    told: dict[Exclusion, Told] = {}
    for reason, answer in _rows(answers):
        if told.get(reason) is not Told.YES:
            told[reason] = answer
    return told


def _rows(answers: Answers) -> Iterator[tuple[Exclusion, Told]]:
    known = {reason.value: reason for reason in Exclusion}
    for row in rows_of(answers, "F7"):
        reason, answer, *_ = (*row, "", "")
        if reason in known and answer in _YES_NO:
            yield known[reason], _YES_NO[answer]


def _substance(answers: Answers, exclusions: Mapping[Exclusion, Told]) -> Substance:
    """Return what is used now; being in treatment does not tell."""
    uses = text_of(answers, "F8")
    if uses == "no":
        return Substance.NONE
    drugs, alcohol = (exclusions.get(reason, Told.UNKNOWN) for reason in (Exclusion.DRUG_USE, Exclusion.DRUNK))
    return _SUBSTANCES.get((drugs, alcohol), Substance.BOTH) if uses == "yes" else Substance.UNKNOWN


def _step_free(answers: Answers) -> Told:
    """Return whether steps are a hindrance; that they are none is known only of who needs nothing at all."""
    told = codes_of(answers, "F3")
    if "step_free" in told:
        return Told.YES
    return Told.NO if told == ("none",) else Told.UNKNOWN
