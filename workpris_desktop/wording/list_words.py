"""The staff list in words: what stands above it, and what each service is told with; facts with source and date."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facet import Sex, Stance, Welcome
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.own_entry import is_own
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.trust import TrustEvidence
from workpris_desktop.printing.bounds import CUT, shortened
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.list_rows import MOST_LISTED, ListColumn, ListHead, ListRow
from workpris_desktop.printing.price import is_free, prices_in_words
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.own_entry_words import OwnEntryWords
from workpris_desktop.wording.question_words import QuestionWords
from workpris_desktop.wording.record.alert import warning
from workpris_desktop.wording.record.contact import contact_text, phone_text
from workpris_desktop.wording.record.fit import age_text
from workpris_desktop.wording.record.hours import hours_lines
from workpris_desktop.wording.record.room import room_text
from workpris_desktop.wording.record.telling import Telling
from workpris_desktop.wording.record.trust import check_lines

_MOST_OF_EACH: Final = 4
"""So many numbers, types, prices, contacts and pieces of evidence are told of a service; a sign stands for others."""

_MOST_TOWNS: Final = 8
_MOST_HOURS: Final = 14


class ListWords(QObject):
    """Says lists in the language spoken now; of a person they tell nothing.

    ``phrasebook`` returns the phrases of a language.
    """

    def __init__(self, facts: Facts, phrasebook: Callable[[str], Phrasebook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._phrasebook = phrasebook
        self._questions = QuestionWords(ChoiceWords(lambda: facts, phrasebook, self), self)

    def head(self, question: Question, edition: Edition, today: date, *, listed: int, found: int) -> ListHead:
        """Return what stands above a list.

        Args:
            question: what was asked.
            edition: where the services come from.
            today: the day on which the list is made.
            listed: how many services stand on it.
            found: how many the question finds.
        """
        words = self._phrasebook(spoken_language())
        data = (
            words.say("data", d=date_in_words(edition.issued, words)) if edition.issued else words.say("data_unknown")
        )
        sample = words.say("sample") if edition.sample else ""
        return ListHead(
            language=words.language,
            title=self.tr("List of services"),
            question=self._questions.title(question) or self.tr("All services"),
            facts=(
                self._count(listed, found),
                f"{edition.title}: {data}" if edition.title else data,
                self.tr("List made on {date}").format(date=short_date(today, words.language)),
            ),
            warning=self.tr("For staff. Do not hand out."),
            headings=self._headings(sample=bool(sample), staff=question.for_staff),
            groups=(self.tr("Service"), self.tr("Contact"), self.tr("For whom, room, evidence")),
            page_phrase=words.say("page"),
            sample=sample,
        )

    def row(self, hit: Hit, service: Service, edition: Edition, today: date, *, staff: bool) -> ListRow:
        """Return one service; contacts, and so those that are for staff only, stand there where ``staff`` asks."""
        telling = Telling(service, edition, self._facts, self._phrasebook(spoken_language()), today)
        cells: dict[ListColumn, Iterable[str]] = {
            ListColumn.NAME: (telling.heading(),),
            ListColumn.PROVIDER: (hit.organization or self.tr("Provider not stated"),),
            ListColumn.ALERT: (warning(hit.status, hit.alert_notice or Alert(hit.alert), today, telling.language),),
            ListColumn.HELP: self._help(hit, telling),
            ListColumn.TOWNS: self._towns(hit, telling),
            ListColumn.PHONE: self._phones(telling),
            ListColumn.HOURS: self._hours(telling),
            ListColumn.LANGUAGES: (telling.languages(service.languages),),
            ListColumn.WHOM: self._whom(telling),
            ListColumn.PRICE: self._prices(telling),
            ListColumn.ROOM: (room_text(telling),),
            ListColumn.TRUST: self._trust(telling),
            ListColumn.CHECKED: (telling.day(service.checked_on) if service.checked_on else self.tr("not known"),),
            ListColumn.CHECKED_HOW: self._checked_how(telling),
            ListColumn.CONTACTS: self._contacts(telling) if staff else (),
            ListColumn.ID: (service.id,),
        }
        told = {column: tuple(line for line in lines if line) for column, lines in cells.items()}
        return ListRow(told, service.checked_on)

    def too_many(self, found: int) -> str:
        """Return what is said where a question finds more than a list holds."""
        said = self.tr("%n services are found, and a list holds up to {most}. Add a word or a filter.", "", found)
        return said.format(most=MOST_LISTED)

    def _count(self, listed: int, found: int) -> str:
        if listed < found:
            return self.tr("The first {listed} of %n services", "", found).format(listed=listed)
        return self.tr("%n services", "", listed)

    def _headings(self, *, sample: bool, staff: bool) -> Mapping[ListColumn, str]:
        headings = {
            ListColumn.SAMPLE: self.tr("Sample") if sample else "",
            ListColumn.NAME: self.tr("Name"),
            ListColumn.PROVIDER: self.tr("Provider"),
            ListColumn.ALERT: self.tr("Warning"),
            ListColumn.HELP: self.tr("Kind of help"),
            ListColumn.TOWNS: self.tr("Where"),
            ListColumn.PHONE: self.tr("Telephone"),
            ListColumn.HOURS: self.tr("Opening hours"),
            ListColumn.LANGUAGES: self.tr("Languages"),
            ListColumn.WHOM: self.tr("For whom"),
            ListColumn.PRICE: self.tr("Price"),
            ListColumn.ROOM: self.tr("Room"),
            ListColumn.TRUST: self.tr("Evidence"),
            ListColumn.CHECKED: self.tr("Checked on"),
            ListColumn.CHECKED_HOW: self.tr("Checked how and by whom"),
            ListColumn.CONTACTS: self.tr("Contacts") if staff else "",
            ListColumn.ID: self.tr("Id"),
        }
        return {column: heading for column, heading in headings.items() if heading}

    @staticmethod
    def _help(hit: Hit, telling: Telling) -> Iterator[str]:
        yield ", ".join(_few(telling.facts.taxonomy.label(code, telling.language) for code in hit.types))

    def _towns(self, hit: Hit, telling: Telling) -> Iterator[str]:
        yield ", ".join(_few(hit.towns, _MOST_TOWNS))
        if hit.is_confidential:
            yield self.tr("Address confidential")
        if hit.setting is not None:
            yield telling.label("setting", hit.setting)

    def _phones(self, telling: Telling) -> tuple[str, ...]:
        phones = telling.service.phones
        return _few(dict.fromkeys(phone_text(phone, telling) for phone in phones)) or (self.tr("No telephone number"),)

    def _hours(self, telling: Telling) -> Iterator[str]:
        known = [line for line in hours_lines(telling) if not line.unknown]
        for line in known:
            yield f"{line.label}: {', '.join(_few(line.text.splitlines(), _MOST_HOURS))}"
        if not known:
            yield self.tr("Opening hours: not known")

    def _whom(self, telling: Telling) -> Iterator[str]:
        service, facets = telling.service, telling.service.facets
        only = {Sex.WOMEN: self.tr("Women only"), Sex.MEN: self.tr("Men only")}
        yield only.get(facets.sex, "") if facets.sex else ""
        yield age_text(service.minimum_age, service.maximum_age)
        if facets.welcome is Welcome.ONLY:
            yield telling.labels("group", facets.groups) or self.tr("Certain groups only")
        yield self._stance(self.tr("Turned away: {reasons}"), Stance.NO, telling)
        yield self._stance(self.tr("Case by case: {reasons}"), Stance.CASE_BY_CASE, telling)

    @staticmethod
    def _stance(said: str, stance: Stance, telling: Telling) -> str:
        reasons = [rule.reason for rule in telling.service.facets.exclusions if rule.stance is stance]
        return said.format(reasons=telling.labels("exclusion", reasons)) if reasons else ""

    @staticmethod
    def _prices(telling: Telling) -> tuple[str, ...]:
        prices = telling.service.prices
        return (telling.words.say("free"),) if is_free(prices) else _few(prices_in_words(prices, telling.words))

    def _trust(self, telling: Telling) -> tuple[str, ...]:
        evidence = telling.service.evidence
        return _few(self._evidence(each, telling) for each in evidence) or (self.tr("Evidence: none stated"),)

    def _evidence(self, evidence: TrustEvidence, telling: Telling) -> str:
        """Return who vouches, until when, and on which day that was seen."""
        seen = self.tr("seen on {date}").format(date=telling.day(evidence.as_of)) if evidence.as_of else ""
        until = ""
        if evidence.valid_to is not None:
            ran_out = evidence.has_run_out(telling.today)
            until = self.tr("ran out on {date}") if ran_out else self.tr("valid until {date}")
            until = until.format(date=telling.day(evidence.valid_to))
        said = ", ".join(part for part in (evidence.issuer, until, seen) if part)
        kind = telling.label("trust_kind", evidence.kind)
        return f"{kind} ({said})" if said else kind

    @staticmethod
    def _checked_how(telling: Telling) -> tuple[str, ...]:
        if is_own(telling.service.id):
            return (OwnEntryWords().added_on(telling.service.checked_on),)
        line = next(iter(check_lines(telling)))
        return tuple(line.text.splitlines()[1:])

    def _contacts(self, telling: Telling) -> tuple[str, ...]:
        return _few(self._contact(contact, telling) for contact in telling.service.contacts)

    def _contact(self, contact: Contact, telling: Telling) -> str:
        role = telling.label("contact_role", contact.role) if contact.role else contact.function
        said = ", ".join(contact_text(contact, telling).splitlines())
        text = ": ".join(part for part in (role, said) if part)
        return text if contact.public else self.tr("{contact} (for staff only)").format(contact=text)


def _few(texts: Iterable[str], most: int = _MOST_OF_EACH) -> tuple[str, ...]:
    """Return the first texts, none of them long, and a sign in the place of others."""
    told = tuple(shortened(text) for text in texts if text)
    return told if len(told) <= most else (*told[:most], CUT)
