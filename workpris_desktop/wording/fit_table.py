"""How a service fits, rule by rule: what is asked, what the service says, what of the person was told, the verdict."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.facet import Entry, Exclusion, Sex, Stance
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit import Fit, Reason, RuleName, Verdict
from workpris_desktop.domain.judge_time import TimeCause
from workpris_desktop.domain.person import PersonSex
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.wording.fit_values import FitValues
from workpris_desktop.wording.record.counted import Counted
from workpris_desktop.wording.record.fit import age_text

Codes = tuple[str, ...]
Calls = Mapping[tuple[RuleName, Exclusion | None], str]

_STANCES: Final = frozenset(map(str, Stance))


@dataclass(frozen=True, slots=True, repr=False)
class FitRow:
    """One rule in words; ``kind`` is what the verdict says, for a symbol beside it."""

    condition: str
    stated: str
    told: str
    verdict: str
    kind: Verdict

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"FitRow({self.kind.value})"


class FitTable(QObject):
    """Says reasons in the language spoken now; ``phrasebook`` is asked for the names of languages only."""

    def __init__(self, facts: Facts, phrasebook: Callable[[str], Phrasebook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        values = self._values = FitValues(facts, phrasebook)
        listed: Mapping[RuleName, Callable[[Codes], str]] = {
            RuleName.HOUSEHOLD: self._household,
            RuleName.LANGUAGE: values.languages,
            RuleName.PRISON: values.prisons,
            RuleName.REGION: values.regions,
        }
        self._told: Mapping[RuleName, Callable[[Codes], str]] = {
            **dict.fromkeys(RuleName, lambda told: values.labels("yes_no", told)),
            **listed,
            RuleName.SEX: self._told_sex,
            RuleName.AGE: self._told_age,
            RuleName.GROUP: lambda told: values.labels("group", told),
            RuleName.PRICE: self._told_price,
            RuleName.STEP_FREE: self._told_steps,
            RuleName.TIME: lambda told: values.day(told[0]),
        }
        self._stated: Mapping[RuleName, Callable[[Codes], str]] = {
            **dict.fromkeys(RuleName, lambda stated: values.labels("stance", stated)),
            **listed,
            RuleName.SEX: self._sex,
            RuleName.AGE: lambda stated: age_text(*_ends(stated)),
            RuleName.PAPERS: self._having,
            RuleName.INSURANCE: self._having,
            RuleName.GROUP: lambda stated: self.tr("only: {groups}").format(groups=values.labels("group", stated)),
            RuleName.PRICE: lambda stated: values.labels("payment", stated),
            RuleName.STEP_FREE: lambda stated: values.labels("yes_no", stated),
            RuleName.TIME: self._time,
        }

    def rows(self, fit: Fit, calls: Calls | None = None) -> tuple[FitRow, ...]:
        """Return a row for each reason, the worst first.

        Args:
            fit: how the service fits.
            calls: for each rule that is as it is only by an own call, the words that say so.
        """
        return tuple(
            FitRow(
                self.condition(reason),
                self._stated_by(reason, (calls or {}).get((reason.rule, reason.exclusion), "")),
                self._told[reason.rule](reason.told) if reason.told else self.tr("Not told"),
                self.verdict(reason.verdict),
                reason.verdict,
            )
            for reason in fit.reasons
        )

    def _stated_by(self, reason: Reason, call: str) -> str:
        """Return what is stated, and that it was told in a call where it does not stand in the record."""
        if not reason.stated:
            return self.tr("Not stated")
        stated = self._stated[reason.rule](reason.stated)
        return f"{stated} ({call})" if call else stated

    def verdict(self, verdict: Verdict) -> str:
        """Return what comes of a rule, in words."""
        words = {
            Verdict.MEETS: self.tr("fits"),
            Verdict.FAILS: self.tr("does not fit"),
            Verdict.UNKNOWN: self.tr("not known"),
            Verdict.CASE_BY_CASE: self.tr("case by case"),
        }
        return words[verdict]

    def condition(self, reason: Reason) -> str:
        """Return what a rule asks about."""
        if reason.exclusion and reason.rule in {RuleName.EXCLUSION, RuleName.SUBSTANCE}:
            return self._values.label("exclusion", reason.exclusion)
        words = {
            RuleName.SEX: self.tr("Sex"),
            RuleName.AGE: self.tr("Age"),
            RuleName.HOUSEHOLD: self.tr("With whom"),
            RuleName.PETS: self.tr("Pet"),
            RuleName.LANGUAGE: self.tr("Languages"),
            RuleName.PAPERS: self.tr("Identity papers"),
            RuleName.INSURANCE: self.tr("Health insurance"),
            RuleName.PRICE: self.tr("Price"),
            RuleName.STEP_FREE: self.tr("Step-free entrance"),
            RuleName.GROUP: self.tr("Groups"),
            RuleName.PRISON: self.tr("Prison now"),
            RuleName.REGION: self.tr("Region of return"),
            RuleName.TIME: self.tr("Day of release"),
        }
        return words[reason.rule]

    def _told_age(self, told: Codes) -> str:
        if len(told) == 1:
            return self.tr("%n years", "", int(told[0]))
        least, most = _ends(told)
        return age_text(least or None, most)

    def _told_sex(self, told: Codes) -> str:
        return {PersonSex.WOMAN: self.tr("woman"), PersonSex.MAN: self.tr("man")}[PersonSex(told[0])]

    def _told_price(self, told: Codes) -> str:
        return {"yes": self.tr("can pay"), "no": self.tr("cannot pay")}[told[0]]

    def _told_steps(self, told: Codes) -> str:
        return {"yes": self.tr("needed"), "no": self.tr("not needed")}[told[0]]

    def _household(self, codes: Codes) -> str:
        return ", ".join(self._values.label("stance" if code in _STANCES else "household", code) for code in codes)

    def _sex(self, stated: Codes) -> str:
        if stated[0] in _STANCES:
            return self._values.labels("stance", stated)
        only = {Sex.WOMEN: self.tr("women only"), Sex.MEN: self.tr("men only")}
        return only.get(Sex(stated[0])) or self._values.labels("sex", stated)

    def _having(self, stated: Codes) -> str:
        words = {
            Entry.DOCUMENTS.value: self.tr("documents are needed, not stated which"),
            Stance.NO.value: self.tr("needed"),
            Stance.ACCEPTED.value: self.tr("not needed"),
            Stance.CASE_BY_CASE.value: self.tr("without them case by case"),
        }
        return words[stated[0]]

    def _time(self, stated: Codes) -> str:
        """Return what is stated of time, by the cause that it begins with."""
        cause, *values = stated
        said: Mapping[str, Callable[..., str]] = {
            TimeCause.START: self._start,
            TimeCause.CLOSED: self._closed,
            TimeCause.ACCESS: self._access,
            TimeCause.WAITING: lambda weeks: Counted().weeks_of_waiting(int(weeks)),
        }
        return said[cause](*values)

    def _start(self, day: str, *weeks: str) -> str:
        text = self.tr("starts on {date}").format(date=self._values.day(day))
        return ", ".join((text, *(Counted().weeks(int(count)) for count in weeks)))

    def _closed(self, first: str, last: str) -> str:
        text = self.tr("closed from {first} to {last}")
        return text.format(first=self._values.day(first), last=self._values.day(last))

    def _access(self, days: str) -> str:
        return self.tr("it takes %n days until one is taken in the prison", "", int(days))


def _ends(codes: Codes) -> tuple[int | None, int | None]:
    least, most = (int(end) if end else None for end in codes)
    return least, most
