"""Who was told something about a person, as plain text for that person (GDPR article 15 paragraph 1 c)."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from workpris_desktop.cases.access_export import AccessExport
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.inbox import SentState
from workpris_desktop.domain.passing_on import PassingWay
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.file_words import FileWords


class AccessExchangeWords(QObject):
    """Says it in the language spoken now.

    Args:
        consents: says consents.
        parent: owns the object.
    """

    def __init__(self, consents: ConsentWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._consents, self._files = consents, FileWords(self)

    def passed(self, export: AccessExport) -> Iterator[str]:
        """Give who got which facts, when, as what, and why it was allowed; the last one first."""
        grounds = {consent.id: consent for consent in export.consents}
        for each in export.passed:
            facts = ", ".join(self._consents.named(each.wanted.facts))
            purpose = self._consents.purpose(each.wanted.purpose)
            heading = f"{self._files.moment(each.made_at)}, {each.wanted.receiver} ({purpose})"
            yield self._pair(heading, self.way(each.way), facts, self._ground(grounds.get(each.consent_id)))

    def packets(self, export: AccessExport) -> Iterator[str]:
        """Give the packets that were made of the file, and those that were taken over into it."""
        for sent in export.sent:
            heading = f"{self._files.moment(sent.made_at)}, {sent.receiver}"
            yield self._pair(heading, self._sent_state(sent.state))
        for came in export.came:
            sender = came.sender or self.tr("an office whose card cannot be read")
            yield self._pair(self._files.moment(came.came_at), self.tr("came from {sender}").format(sender=sender))

    def papers(self, export: AccessExport) -> Iterator[str]:
        """Give the titles of the documents."""
        for paper in export.papers:
            yield self._pair(self._files.moment(paper.made_at), paper.title)

    def way(self, way: PassingWay) -> str:
        """Return as what it left."""
        words = {
            PassingWay.REFERRAL_SHEET: self.tr("a sheet for the provider"),
            PassingWay.PROVIDER_FORM: self.tr("the provider's own form"),
            PassingWay.PACKET: self.tr("an encrypted packet"),
            PassingWay.PACKET_SHEET: self.tr("a printed hand-over"),
        }
        return words[way]

    def _ground(self, consent: Consent | None) -> str:
        if consent is None:
            return ""
        if consent.is_law:
            return self.tr("by law: {basis}").format(basis=self._consents.basis(consent.basis))
        return self.tr("by your consent of {date}").format(date=self._consents.day(consent.given_on))

    def _sent_state(self, state: SentState) -> str:
        words = {
            SentState.MADE: self.tr("made; no receipt has come yet"),
            SentState.RECEIVED: self.tr("received there"),
            SentState.MERGED: self.tr("received there and taken over"),
            SentState.REFUSED: self.tr("refused there"),
        }
        return words[state]

    def _pair(self, label: str, *told: str) -> str:
        return self.tr("{label}: {text}").format(label=label, text="; ".join(filter(None, told)))
