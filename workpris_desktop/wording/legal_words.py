"""The law under which an office keeps client data, in words: it changes what is said, never what is kept (J7).

Sources: Regulation (EU) 2016/679 (GDPR) and Directive (EU) 2016/680 (LED), by article. National law may say more.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.vault import LegalMode

AUTHORITIES: Final = (
    "AT: Österreichische Datenschutzbehörde",
    "CZ: Úřad pro ochranu osobních údajů",
    "DE: BfDI, Landesbeauftragte für Datenschutz",
    "SI: Informacijski pooblaščenec",
)
"""Who takes complaints, by their own names."""


@dataclass(frozen=True, slots=True)
class LegalTerms:
    """What is said under one law; each text is a sentence or two.

    ``bases`` is on what the work rests, ``access``, ``correction`` and ``restriction`` what a client can ask for,
    ``audit`` why it is noted who did what, ``retention`` why a file ends, ``breach`` what to do if data got out.
    """

    bases: str
    access: str
    correction: str
    restriction: str
    audit: str
    retention: str
    breach: str
    complaint: str

    @property
    def lines(self) -> tuple[str, ...]:
        """Return all of them in reading order."""
        return (
            self.bases,
            self.access,
            self.correction,
            self.restriction,
            self.retention,
            self.audit,
            self.breach,
            self.complaint,
        )


class LegalWords(QObject):
    """Says it in the language spoken now."""

    def mode(self, mode: LegalMode) -> str:
        """Return what a law is called."""
        words = {
            LegalMode.GDPR: self.tr("General Data Protection Regulation (GDPR)"),
            LegalMode.LAW_ENFORCEMENT: self.tr("Law-Enforcement Directive (EU) 2016/680"),
        }
        return words[mode]

    def offices(self, mode: LegalMode) -> str:
        """Return for which offices a law is meant."""
        words = {
            LegalMode.GDPR: self.tr("For associations, social services and everybody who advises and helps."),
            LegalMode.LAW_ENFORCEMENT: self.tr(
                "For authorities that execute sentences, such as prisons and probation services, as far as they work "
                "for that purpose."
            ),
        }
        return words[mode]

    def terms(self, mode: LegalMode) -> LegalTerms:
        """Return what is said under a law."""
        return self._gdpr() if mode is LegalMode.GDPR else self._law_enforcement()

    def _gdpr(self) -> LegalTerms:
        return LegalTerms(
            bases=self.tr(
                "Legal basis: a legal duty or a public task, otherwise consent (Articles 6 and 9). Data on offences "
                "only as far as national law allows it (Article 10)."
            ),
            access=self.tr(
                "Right of access: clients get a copy of what is kept about them within a month (Articles 12 and 15)."
            ),
            correction=self.tr("Wrong data is corrected, and erased when it is no longer needed (Articles 16 and 17)."),
            restriction=self.tr(
                "Restriction: while something is in dispute, the file is kept and not worked with (Article 18)."
            ),
            audit=self.tr("The audit shows that data is kept properly and safely (Articles 5 and 32)."),
            retention=self.tr("Data is kept no longer than its purpose needs (Article 5)."),
            breach=self.tr(
                "If data gets out: tell the head of office at once. The authority is told within 72 hours, and the "
                "clients where the risk is high (Articles 33 and 34)."
            ),
            complaint=self._complaint("77"),
        )

    def _law_enforcement(self) -> LegalTerms:
        return LegalTerms(
            bases=self.tr(
                "Legal basis: what the law orders the authority to do (Article 8), not consent. Data on health, "
                "religion and the like only where it is strictly necessary (Article 10)."
            ),
            access=self.tr(
                "Right of access: clients may ask what is kept about them (Article 14). It can be limited by law, for "
                "a reason that is noted (Article 15); the authority for data protection can look in their place "
                "(Article 17)."
            ),
            correction=self.tr(
                "Wrong data is corrected or erased (Article 16). What is a fact and what is an opinion is kept apart "
                "(Article 7)."
            ),
            restriction=self.tr(
                "Restriction: what is needed as evidence, or is in dispute, is kept and not worked with (Article 16)."
            ),
            audit=self.tr(
                "The audit is ordered by law: collection, change, viewing, disclosure and erasure are noted (Article "
                "25)."
            ),
            retention=self.tr(
                "There are time limits for erasing data, or for looking whether it is needed (Article 5)."
            ),
            breach=self.tr(
                "If data gets out: tell the head of office at once. The authority is told within 72 hours, and the "
                "clients where the risk is high (Articles 30 and 31)."
            ),
            complaint=self._complaint("52"),
        )

    def _complaint(self, article: str) -> str:
        said = self.tr("Clients can complain to the authority for data protection (Article {article}): {names}.")
        return said.format(article=article, names="; ".join(AUTHORITIES))
