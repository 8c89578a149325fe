"""How a service fits, in a few words: the group, and which of its rules make it."""

from PySide6.QtCore import QObject

from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit import Fit, FitGroup, Reason, RuleName, Verdict
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.record.fit import age_text
from workpris_desktop.wording.record.telling import facet_label

MOST_NAMED = 3
"""So many rules are named in a row, the others counted."""


class FitWords(QObject):
    """Says in the language spoken now how a service fits."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    def group(self, group: FitGroup) -> str:
        """Return what stands above the services of a group."""
        words = {
            FitGroup.FITS: self.tr("Fits"),
            FitGroup.UNKNOWNS: self.tr("Fits as far as it is known"),
            FitGroup.CASE_BY_CASE: self.tr("Decided case by case"),
            FitGroup.FAILS: self.tr("Does not fit"),
        }
        return words[group]

    def short(self, fit: Fit) -> str:
        """Return how a service fits for one row, as "2 not known: pets, papers"."""
        if fit.group is FitGroup.FITS:
            return self.tr("fits")
        if fit.group is FitGroup.FAILS:
            return self.tr("does not fit: {reasons}").format(reasons=self._named(fit, Verdict.FAILS))
        if fit.group is FitGroup.CASE_BY_CASE:
            return self.tr("case by case: {reasons}").format(reasons=self._named(fit, Verdict.CASE_BY_CASE))
        count = sum(reason.verdict is Verdict.UNKNOWN for reason in fit.reasons)
        return self.tr("%n not known: {reasons}", "", count).format(reasons=self._named(fit, Verdict.UNKNOWN))

    def short_name(self, reason: Reason) -> str:
        """Return what a reason is about, in a word; of one that fails what the service says, where that is as short."""
        if reason.verdict is Verdict.FAILS and reason.rule is RuleName.SEX:
            only = {Sex.WOMEN: self.tr("women only"), Sex.MEN: self.tr("men only")}
            return next((only[sex] for sex in only if reason.stated == (sex.value,)), self.tr("sex"))
        if reason.verdict is Verdict.FAILS and reason.rule is RuleName.AGE:
            least, most = (int(end) if end else None for end in reason.stated)
            return age_text(least, most)
        if reason.exclusion and reason.rule in {RuleName.EXCLUSION, RuleName.SUBSTANCE}:
            return within_sentence(facet_label(self._facts, "exclusion", reason.exclusion, spoken_language()))
        return self._rule(reason.rule)

    def _rule(self, rule: RuleName) -> str:
        words = {
            RuleName.SEX: self.tr("sex"),
            RuleName.AGE: self.tr("age"),
            RuleName.HOUSEHOLD: self.tr("household"),
            RuleName.PETS: self.tr("pets"),
            RuleName.LANGUAGE: self.tr("language"),
            RuleName.PAPERS: self.tr("papers"),
            RuleName.INSURANCE: self.tr("insurance"),
            RuleName.SUBSTANCE: self.tr("drugs or alcohol"),
            RuleName.EXCLUSION: self.tr("exclusions"),
            RuleName.PRICE: self.tr("price"),
            RuleName.STEP_FREE: self.tr("steps"),
            RuleName.GROUP: self.tr("groups"),
            RuleName.PRISON: self.tr("prison"),
            RuleName.REGION: self.tr("region"),
            RuleName.TIME: self.tr("time"),
        }
        return words[rule]

    def _named(self, fit: Fit, verdict: Verdict) -> str:
        reasons = (reason for reason in fit.reasons if reason.verdict is verdict)
        names = list(dict.fromkeys(map(self.short_name, reasons)))
        more = len(names) - MOST_NAMED
        return ", ".join(names[:MOST_NAMED]) + (f" +{more}" if more > 0 else "")


def within_sentence(label: str) -> str:
    """Return a label as it stands inside a sentence: German nouns keep their capitals."""
    return label if spoken_language() == "de" else label[:1].lower() + label[1:]
