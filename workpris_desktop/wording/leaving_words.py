"""What was found for somebody who is released today, in words: needs, hours, warnings."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.leaving_today import CallCost, Candidate, DayKit, Found, Need
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.open_today import DayOpening, DayState
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import PlaceKind, Service
from workpris_desktop.domain.release_day import LATE_FROM, DayWarning, WarningKind
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.phone import is_free_call, phone_in_words, phone_to_call
from workpris_desktop.printing.span_words import time_in_words
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.hit_words import FAR_KM
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.record.alert import active_alert
from workpris_desktop.wording.record.telling import facet_label

_MOST_TOWNS = 2


@dataclass(frozen=True, slots=True)
class KitLine:
    """The texts of one service of the kit: what for, its name, and beside it what counts today, hours first."""

    needs: str
    name: str
    about: tuple[str, ...]


def call_cost(phones: Sequence[Phone]) -> CallCost:
    """Return what the number costs that a person is told to call."""
    phone = phone_to_call(phones)
    if phone is None:
        return CallCost.NO_PHONE
    return CallCost.FREE if is_free_call(phone) else CallCost.NOT_KNOWN


class LeavingWords(QObject):
    """Says the kit of a day in the language spoken now."""

    def __init__(self, facts: Facts, words: Phrasebook, parent: QObject | None = None) -> None:
        """Take what is needed to speak of the day.

        Args:
            facts: labels of closed lists.
            words: the phrases of the language spoken now, for times of the day.
            parent: owns the object.
        """
        super().__init__(parent)
        self._facts = facts
        self._words = words

    def line(self, found: Found, moment: datetime) -> KitLine:
        """Return the texts of a service; ``moment`` is the clock on the wall by which it was found."""
        candidate = found.candidate
        about = (
            self.opening(candidate.opening, moment),
            *(() if Need.PHONE in found.needs else self._room(candidate)),
            *self._cost(found),
            self._where(candidate),
            self._phone(candidate.service),
            *self._sex(candidate),
            self._alert(candidate.service, moment),
        )
        return KitLine(_capital(self._needs_of(found)), found.service.name, tuple(filter(None, about)))

    def needs(self, needs: Iterable[Need]) -> str:
        """Return needs in one line, as they stand within a sentence."""
        texts = {
            Need.BED: self.tr("a bed tonight"),
            Need.FOOD: self.tr("food"),
            Need.SHOWER: self.tr("shower"),
            Need.CLOTHES: self.tr("clothes"),
            Need.PAPERS: self.tr("papers"),
            Need.MONEY: self.tr("emergency money"),
            Need.OFFICE: self.tr("responsible social office"),
            Need.PHONE: self.tr("free telephone line"),
        }
        return ", ".join(texts[need] for need in needs)

    def missing(self, kit: DayKit) -> str:
        """Return for what nothing was found, "" where there is something for every need."""
        return self.tr("Nothing open today for: {needs}").format(needs=self.needs(kit.missing)) if kit.missing else ""

    def left_off(self, kit: DayKit) -> str:
        """Return what was found and has no room on the sheet, "" where all of it has."""
        on_sheet = {service.id for service in kit.sheet}
        left = [each for each in kit.found if each.service.id not in on_sheet]
        names = [each.service.name for each in left if each.candidate.opening.state is not DayState.CLOSED]
        return self.tr("A sheet holds six services. Left off: {names}").format(names=", ".join(names)) if names else ""

    def warnings(self, kit: DayKit) -> tuple[str, ...]:
        """Return what is to be minded today."""
        return tuple(map(self._warning, kit.warnings))

    def opening(self, opening: DayOpening, moment: datetime) -> str:
        """Return what can be said of the rest of the day."""
        at = opening.at
        if opening.state is DayState.OPEN:
            return self._until(at)
        if opening.state is DayState.LATER and at:
            return self.tr("opens today at {time}").format(time=self._time(at))
        if opening.state is DayState.CLOSED:
            return self._closed(at, moment)
        if opening.state is DayState.APPOINTMENT:
            return self.tr("by appointment")
        return self.tr("not known whether it is open today")

    def _needs_of(self, found: Found) -> str:
        """Return for what a service was chosen; a line that may cost something is not called a free one."""
        others = self.needs(need for need in found.needs if need is not Need.PHONE)
        if Need.PHONE not in found.needs:
            return others
        is_free = found.candidate.call is CallCost.FREE
        line = self.needs((Need.PHONE,)) if is_free else self.tr("help by telephone")
        return ", ".join(filter(None, (others, line)))

    @staticmethod
    def _alert(service: Service, moment: datetime) -> str:
        return active_alert(service.alert_notice or Alert(service.alert), moment.date(), spoken_language())

    def _until(self, at: datetime | None) -> str:
        if at is None:
            return self.tr("open day and night")
        return self.tr("open until {time}").format(time=self._time(at))

    def _closed(self, at: datetime | None, moment: datetime) -> str:
        if at is None:
            return self.tr("closed today")
        if (at.date() - moment.date()).days == 1:
            return self.tr("closed today, opens tomorrow at {time}").format(time=self._time(at))
        language = spoken_language()
        day = f"{QLocale(language).dayName(at.isoweekday())} {short_date(at.date(), language)}"
        return self.tr("closed today, opens {day}, {time}").format(day=day, time=self._time(at))

    def _time(self, at: datetime) -> str:
        return time_in_words(at.time(), self._words)

    def _room(self, candidate: Candidate) -> Iterator[str]:
        if candidate.room is not CapacityState.NOT_KNOWN:
            yield facet_label(self._facts, "capacity_state", candidate.room, spoken_language())

    def _cost(self, found: Found) -> Iterator[str]:
        if Need.PHONE in found.needs:
            is_free = found.candidate.call is CallCost.FREE
            yield self.tr("the call is free") if is_free else self.tr("not known whether the call is free")

    def _where(self, candidate: Candidate) -> str:
        places = [place for place in candidate.service.places if place.address and not place.prison]
        shown = [place for place in places if place.kind is not PlaceKind.CONFIDENTIAL]
        towns = dict.fromkeys(place.address.city for place in shown if place.address)
        far = candidate.distance_km
        distance = "" if far is None else self._distance(far)
        return " ".join(part for part in (", ".join(list(towns)[:_MOST_TOWNS]), distance and f"({distance})") if part)

    @staticmethod
    def _distance(kilometres: float) -> str:
        decimals = 0 if kilometres >= FAR_KM else 1
        return QLocale(spoken_language()).toString(kilometres, "f", decimals) + "\N{NO-BREAK SPACE}km"

    def _phone(self, service: Service) -> str:
        phone = phone_to_call(service.phones)
        return phone_in_words(phone) if phone else self.tr("no telephone number")

    def _sex(self, candidate: Candidate) -> Iterator[str]:
        if candidate.service.facets.sex is None:
            yield self.tr("not stated whom it takes")

    def _warning(self, warning: DayWarning) -> str:
        texts = {
            WarningKind.HOLIDAY: self.tr("Today is a public holiday ({holiday}): offices are closed."),
            WarningKind.PERHAPS_HOLIDAY: self.tr("Today is a public holiday in some places ({holiday})."),
            WarningKind.WEEKEND: self.tr("It is the weekend: offices are closed."),
            WarningKind.LATE: self.tr("It is after {time}: many offices are closed."),
            WarningKind.WEEKEND_AHEAD: self.tr("Offices are closed over the weekend."),
            WarningKind.HOLIDAY_AHEAD: self.tr("Tomorrow is a public holiday ({holiday}): offices are closed."),
        }
        return texts[warning.kind].format(holiday=warning.holiday, time=time_in_words(LATE_FROM, self._words))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
