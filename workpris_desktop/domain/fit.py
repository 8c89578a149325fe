"""Whether a service fits a person: each of its rules meets, fails, is decided case by case, or is not known."""

from dataclasses import dataclass
from enum import StrEnum

from workpris_desktop.domain.facet import Exclusion


class Verdict(StrEnum):
    """What comes of one rule; ``UNKNOWN`` wherever the record or the person does not say, which is never "meets"."""

    MEETS = "meets"
    FAILS = "fails"
    UNKNOWN = "unknown"
    CASE_BY_CASE = "case_by_case"


class FitGroup(StrEnum):
    """What comes of all rules together, in the order of an answer (features.md B2)."""

    FITS = "fits"
    UNKNOWNS = "unknowns"
    CASE_BY_CASE = "case_by_case"
    FAILS = "fails"


class RuleName(StrEnum):
    """A rule by which a service takes people or turns them away."""

    SEX = "sex"
    AGE = "age"
    HOUSEHOLD = "household"
    PETS = "pets"
    LANGUAGE = "language"
    PAPERS = "papers"
    INSURANCE = "insurance"
    SUBSTANCE = "substance"
    EXCLUSION = "exclusion"
    PRICE = "price"
    STEP_FREE = "step_free"
    GROUP = "group"
    PRISON = "prison"
    REGION = "region"
    TIME = "time"


@dataclass(frozen=True, slots=True, repr=False)
class Reason:
    """One rule and what comes of it, as data: the words come from `wording`.

    ``exclusion`` says which reason for turning people away is meant, for the rules that are such. ``told`` is what
    the person told, ``stated`` what the record states, both as codes of closed lists, numbers or ISO dates; empty
    where nothing is.
    """

    rule: RuleName
    verdict: Verdict
    exclusion: Exclusion | None = None
    told: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"Reason({self.rule.value})"


@dataclass(frozen=True, slots=True)
class Fit:
    """How a service fits: the group, and the reasons, worst first; there is never a group without a reason."""

    group: FitGroup
    reasons: tuple[Reason, ...]
