"""One service in words: sections of label and text, in the order in which a caseworker asks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hours import weekly_hours
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Organization, Place, Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.printing.hours import hours_in_words
from workpris_desktop.printing.phone import phone_in_words
from workpris_desktop.printing.price import prices_in_words
from workpris_desktop.printing.spoken import language_name
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

_NOBODY = Organization(id="", name="")


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A label with what is known; ``large`` for the telephone number, ``unknown`` where nothing is known."""

    label: str
    text: str
    large: bool = False
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class RecordSection:
    """A heading with its lines."""

    heading: str
    lines: tuple[RecordLine, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """All that is said about a service."""

    name: str
    purpose: str
    alert: str
    sample: str
    sections: tuple[RecordSection, ...]

    def contact_text(self) -> str:
        """Return name and contact as plain text, for the clipboard."""
        lines = [self.name, self.sample]
        lines += [f"{line.label}: {line.text}" for line in self.sections[0].lines if not line.unknown]
        return "\n".join(line for line in lines if line)


class RecordWords(QObject):
    """Says a service in full, in the language spoken now. Unknown is said as "Not known", never left to guess."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    def setting(self, setting: Setting | None) -> str:
        """Return where help is given, in words."""
        words = {
            None: self.tr("Setting not stated"),
            Setting.PRISON: self.tr("In prison"),
            Setting.COMMUNITY: self.tr("Outside prison"),
            Setting.BOTH: self.tr("In prison and outside"),
            Setting.PHONE: self.tr("By telephone"),
            Setting.ONLINE: self.tr("Online"),
            Setting.LETTER: self.tr("By letter"),
        }
        return words[setting]

    def record(self, service: Service, edition: Edition, words: Phrasebook, today: date) -> Record:
        """Return what to show of a service.

        Args:
            service: the service in full.
            edition: where the data comes from.
            words: the phrase bank of the language spoken now, for the hours.
            today: the day to judge rules by that begin or end.
        """
        language = spoken_language()
        purposes = [self._facts.taxonomy.label(code, language) for code in service.types]
        return Record(
            name=service.name,
            purpose=" · ".join(purposes) or self.tr("Type not stated"),
            alert=service.alert,
            sample=words.say("sample") if edition.sample else "",
            sections=(
                RecordSection(self.tr("Contact"), tuple(self._contact(service, words, today))),
                RecordSection(self.tr("Can I trust them?"), tuple(self._trust(service, edition))),
                RecordSection(self.tr("Do they have room?"), tuple(self._room())),
                RecordSection(self.tr("Does it fit?"), tuple(self._fit(service, words))),
                RecordSection(self.tr("About"), tuple(self._about(service, words))),
            ),
        )

    def _contact(self, service: Service, words: Phrasebook, today: date) -> Iterator[RecordLine]:
        for phone in service.phones:
            yield RecordLine(phone.description or self.tr("Telephone"), phone_in_words(phone), large=True)
        if not service.phones:
            yield self._line(self.tr("Telephone"), "")
        for label, by_phone in ((self.tr("Calling hours"), True), (self.tr("Visiting hours"), False)):
            rules = [rule for rule in service.schedule if rule.by_phone is by_phone]
            hours = weekly_hours(rules, today)
            yield self._line(label, "\n".join(hours_in_words(hours, words)) if hours else "")
        for place in service.places:
            yield self._line(self.tr("Place"), self._place(place))
        if not service.places:
            yield self._line(self.tr("Place"), "")
        provider = service.organization or _NOBODY
        yield self._line(self.tr("E-mail"), service.email or provider.email)
        yield self._line(self.tr("Web"), service.url or provider.website)

    def _trust(self, service: Service, edition: Edition) -> Iterator[RecordLine]:
        language = spoken_language()
        organization = service.organization
        yield RecordLine(
            self.tr("Provider"),
            organization.name if organization else self.tr("Provider not stated"),
            unknown=organization is None,
        )
        yield self._line(self.tr("Legal form"), organization.legal_status if organization else "")
        checked = short_date(service.checked_on, language) if service.checked_on else ""
        yield self._line(self.tr("Last check"), checked)
        yield self._line(self.tr("Accreditation"), service.accreditations)
        issued = short_date(edition.issued, language) if edition.issued else self.tr("date not known")
        yield RecordLine(self.tr("Source"), f"{edition.title} ({issued})")

    def _room(self) -> Iterator[RecordLine]:
        yield RecordLine(self.tr("Free places"), self.tr("Not known. Ask by telephone."), unknown=True)

    def _fit(self, service: Service, words: Phrasebook) -> Iterator[RecordLine]:
        yield self._line(self.tr("For whom"), service.eligibility)
        yield self._line(self.tr("Age"), self._age(service))
        yield RecordLine(self.tr("Where"), self.setting(service.setting), unknown=service.setting is None)
        yield self._line(self.tr("Regions"), ", ".join(self._region(code) for code in service.regions))
        yield self._line(
            self.tr("Languages"), ", ".join(language_name(language, words) for language in service.languages)
        )

    def _about(self, service: Service, words: Phrasebook) -> Iterator[RecordLine]:
        yield self._line(self.tr("Description"), service.description)
        yield self._line(self.tr("How to get in"), service.application_process)
        yield self._line(
            self.tr("Price"), service.fees_description or "\n".join(prices_in_words(service.prices, words))
        )
        yield self._line(self.tr("To bring"), "\n".join(service.documents))

    def _line(self, label: str, text: str) -> RecordLine:
        return RecordLine(label, text) if text else RecordLine(label, self.tr("Not known"), unknown=True)

    def _age(self, service: Service) -> str:
        low, high = service.minimum_age, service.maximum_age
        if low is not None and high is not None:
            return self.tr("{low} to {high} years").format(low=low, high=high)
        if low is not None:
            return self.tr("from {low} years").format(low=low)
        return self.tr("up to {high} years").format(high=high) if high is not None else ""

    def _region(self, code: str) -> str:
        region = self._facts.regions.get(code)
        return region.name if region else code

    @staticmethod
    def _place(place: Place) -> str:
        address = place.address
        town = f"{address.postal_code} {address.city}".strip() if address else ""
        parts = (place.name, address.street if address else "", town, place.transportation)
        return "\n".join(part for part in parts if part)
