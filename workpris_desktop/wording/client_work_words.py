"""Client work in words: what became of a chosen service, what was given, what has changed, and how a file ended."""

from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.chosen_service import (
    REASONS,
    EndedBecause,
    Experience,
    ReferralState,
    RefusedBecause,
    SaidNoBecause,
    SeenPart,
    SheetKind,
)
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language


class ClientWorkWords(QObject):
    """Says it in the language spoken now."""

    def day(self, day: date) -> str:
        """Return a day."""
        return short_date(day, spoken_language())

    def state(self, state: ReferralState) -> str:
        """Return what became of a chosen service."""
        words = {
            ReferralState.PREPARED: self.tr("Prepared"),
            ReferralState.GIVEN: self.tr("Given to the person"),
            ReferralState.SENT: self.tr("Sent to the provider"),
            ReferralState.RECEIVED: self.tr("Received by the provider"),
            ReferralState.MORE_ASKED: self.tr("More information asked"),
            ReferralState.INTERVIEW: self.tr("Interview set"),
            ReferralState.WAITING: self.tr("On the waiting list"),
            ReferralState.ACCEPTED: self.tr("Accepted"),
            ReferralState.REFUSED: self.tr("Refused by the provider"),
            ReferralState.PERSON_SAID_NO: self.tr("The person said no"),
            ReferralState.DID_NOT_COME: self.tr("Did not come"),
            ReferralState.IN_SERVICE: self.tr("Goes there"),
            ReferralState.ENDED: self.tr("Ended"),
            ReferralState.TAKEN_BACK: self.tr("Taken back by us"),
        }
        return words[state]

    def reason(self, state: ReferralState, code: str) -> str:
        """Return the reason of a state; the code itself where a newer program wrote it."""
        return dict(self.reasons(state)).get(code, code)

    def reasons(self, state: ReferralState) -> tuple[tuple[str, str], ...]:
        """Return the reasons among which a state asks to choose, each with its words; () where it asks for none."""
        kind = REASONS.get(state)
        if kind is RefusedBecause:
            return tuple((reason.value, self._refused(reason)) for reason in RefusedBecause)
        if kind is SaidNoBecause:
            return tuple((reason.value, self._said_no(reason)) for reason in SaidNoBecause)
        return tuple((reason.value, self.ended(reason)) for reason in EndedBecause) if kind is EndedBecause else ()

    def ended(self, reason: EndedBecause) -> str:
        """Return how a service, or the work with a client, ended."""
        words = {
            EndedBecause.AIM_REACHED: self.tr("The aim was reached"),
            EndedBecause.PARTLY: self.tr("The aim was partly reached"),
            EndedBecause.NOT: self.tr("The aim was not reached"),
            EndedBecause.MOVED: self.tr("Moved away"),
            EndedBecause.BACK_IN_CUSTODY: self.tr("Back in custody"),
            EndedBecause.SENTENCE_CHANGED: self.tr("The sentence changed"),
            EndedBecause.DIED: self.tr("Died"),
            EndedBecause.LOST_CONTACT: self.tr("Contact was lost"),
            EndedBecause.SERVICE_CLOSED: self.tr("The service closed"),
        }
        return words[reason]

    def _refused(self, reason: RefusedBecause) -> str:
        words = {
            RefusedBecause.FULL: self.tr("Full"),
            RefusedBecause.WAITING_TOO_LONG: self.tr("The waiting list is too long"),
            RefusedBecause.OUTSIDE_AREA: self.tr("Outside their area"),
            RefusedBecause.AGE_OR_SEX: self.tr("Age or sex"),
            RefusedBecause.PAST_OFFENCE: self.tr("Kind of past offence"),
            RefusedBecause.DRUGS_OR_ALCOHOL: self.tr("Use of drugs or alcohol"),
            RefusedBecause.NEED_TOO_HIGH: self.tr("Needs more health care or help than they give"),
            RefusedBecause.NO_PAPERS: self.tr("No papers or insurance"),
            RefusedBecause.CANNOT_PAY: self.tr("Cannot pay"),
            RefusedBecause.BAD_EXPERIENCE: self.tr("Debt to them, or a bad experience with this person"),
            RefusedBecause.CONDITIONS: self.tr("Their conditions cannot be kept"),
            RefusedBecause.WRONG_TYPE: self.tr("Not the right service"),
            RefusedBecause.INFORMATION_MISSING: self.tr("Information was missing"),
            RefusedBecause.PROGRAMME_CLOSED: self.tr("The programme is closed, or has no money"),
            RefusedBecause.NO_ANSWER: self.tr("No answer after three tries"),
            RefusedBecause.NO_REASON: self.tr("They gave no reason"),
            RefusedBecause.OTHER: self.tr("Another reason"),
        }
        return words[reason]

    def _said_no(self, reason: SaidNoBecause) -> str:
        words = {
            SaidNoBecause.TOO_FAR: self.tr("Too far"),
            SaidNoBecause.NO_PRIVACY: self.tr("No privacy there"),
            SaidNoBecause.RULES_TOO_STRICT: self.tr("The rules are too strict"),
            SaidNoBecause.BAD_EXPERIENCE: self.tr("A bad experience earlier"),
            SaidNoBecause.OWN_WAY: self.tr("Found a way of their own"),
            SaidNoBecause.FAMILY: self.tr("Because of the family"),
            SaidNoBecause.COST: self.tr("The cost"),
            SaidNoBecause.NOT_NOW: self.tr("Not now"),
            SaidNoBecause.AFRAID: self.tr("Afraid of being recognised"),
            SaidNoBecause.OTHER: self.tr("Another reason"),
            SaidNoBecause.NOT_SAID: self.tr("Does not want to say why"),
        }
        return words[reason]

    def file_state(self, state: FileState) -> str:
        """Return how far the work with a client is."""
        words = {
            FileState.OPEN: self.tr("Open"),
            FileState.WAITING: self.tr("Waiting"),
            FileState.ENDED: self.tr("Ended"),
        }
        return words[state]

    def sheet(self, kind: SheetKind) -> str:
        """Return what was printed or given."""
        words = {
            SheetKind.LEAFLET: self.tr("Leaflet"),
            SheetKind.ENTRY_FORM: self.tr("Provider's form"),
            SheetKind.FIRST_DAYS: self.tr("First 72 hours"),
            SheetKind.INTAKE: self.tr("Intake form"),
            SheetKind.REFERRAL: self.tr("Referral sheet"),
            SheetKind.CONSENT_TEXT: self.tr("Text of a consent"),
            SheetKind.LETTER: self.tr("Letter to a receiver"),
        }
        return words[kind]

    def part(self, part: SeenPart) -> str:
        """Return a part of a record, as it stands in a list of what has changed."""
        words = {
            SeenPart.NAME: self.tr("name"),
            SeenPart.PHONE: self.tr("telephone"),
            SeenPart.HOURS: self.tr("hours"),
            SeenPart.ADDRESS: self.tr("address"),
            SeenPart.ENTRY: self.tr("how to get in"),
            SeenPart.ALERT: self.tr("a warning"),
            SeenPart.LIFE: self.tr("whether it is open at all"),
        }
        return words[part]

    def changed(self, parts: tuple[SeenPart, ...]) -> str:
        """Return what has changed, "" where nothing has."""
        if not parts:
            return ""
        return self.tr("Changed: {parts}").format(parts=", ".join(self.part(part) for part in parts))

    def gone(self, successor: str) -> str:
        """Return that a service is no longer in the directory; ``successor`` is what came in its place, "" for none."""
        if successor:
            return self.tr("Closed; see {name}").format(name=successor)
        return self.tr("Closed, or no longer in the directory")

    def experience(self, experience: Experience) -> str:
        """Return what became of own referrals, as plain counts; none of fewer cases than `TOO_FEW` (C5)."""
        if experience.is_too_few:
            return self.tr("Own cases there: too few to tell.")
        refused = sum(experience.refused.values())
        parts = [
            *([self.tr("%n accepted", "", experience.accepted)] if experience.accepted else []),
            *([self._refusals(experience, refused)] if refused else []),
            *([self.tr("%n without an answer", "", experience.no_answer)] if experience.no_answer else []),
            *([self.tr("%n waiting", "", experience.waiting)] if experience.waiting else []),
        ]
        said = self.tr("Of %n own cases:", "", experience.cases)
        told = f"{said} {', '.join(parts)}" if parts else self.tr("%n own cases, none decided", "", experience.cases)
        if not experience.days:
            return f"{told}."
        average = round(sum(experience.days) / len(experience.days))
        after = self.tr("an answer after %n days on average", "", average)
        return f"{told}; {after}."

    def _refusals(self, experience: Experience, refused: int) -> str:
        counted = sorted(experience.refused.items(), key=lambda each: (-each[1], each[0]))
        known = {reason.value: self._refused(reason) for reason in RefusedBecause}
        words = ", ".join(known.get(code, code) for code, _ in counted if code)
        said = self.tr("%n refused", "", refused)
        return f"{said} ({words})" if words else said
