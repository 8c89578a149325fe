"""The rule of age: a range of ages fits where all of it does, and is turned away where none of it is taken."""

from workpris_desktop.domain.fit import Verdict
from workpris_desktop.domain.person import AgeRange


def least_verdict(age: AgeRange | None, least: int) -> Verdict:
    """Return what comes of the age from which people are taken; unknown where it lies inside of the person's range."""
    if age is None:
        return Verdict.UNKNOWN
    if age.youngest >= least:
        return Verdict.MEETS
    return Verdict.FAILS if age.oldest is not None and age.oldest < least else Verdict.UNKNOWN


def most_verdict(age: AgeRange | None, most: int) -> Verdict:
    """Return what comes of the age up to which people are taken; unknown where it lies inside of the person's range."""
    if age is None:
        return Verdict.UNKNOWN
    if age.oldest is not None and age.oldest <= most:
        return Verdict.MEETS
    return Verdict.FAILS if age.youngest > most else Verdict.UNKNOWN


def age_verdict(age: AgeRange | None, least: int | None, most: int | None) -> Verdict | None:
    """Return what comes of both ends, of which the worse counts; None where neither side says anything."""
    if least is None and most is None:
        return None if age is None else Verdict.UNKNOWN
    ends = {
        Verdict.MEETS if least is None else least_verdict(age, least),
        Verdict.MEETS if most is None else most_verdict(age, most),
    }
    return next(verdict for verdict in (Verdict.FAILS, Verdict.UNKNOWN, Verdict.MEETS) if verdict in ends)


def ages_told(age: AgeRange | None) -> tuple[str, ...]:
    """Return an age as `Reason.told`: the year, or both ends of a range, "" for one that is open."""
    if age is None:
        return ()
    ends = (str(age.youngest), "" if age.oldest is None else str(age.oldest))
    return tuple(dict.fromkeys(ends))
