"""Correction slips in words: what is wrong, who said so, and a slip as one line of a list."""

from PySide6.QtCore import QObject

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.domain.slip import Correction, SaidBy, Slip, WrongLine
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language


class SlipWords(QObject):
    """Says slips in the language spoken now."""

    def line(self, line: WrongLine) -> str:
        """Return which line is wrong."""
        return {
            WrongLine.TELEPHONE: self.tr("Telephone"),
            WrongLine.ADDRESS: self.tr("Address"),
            WrongLine.HOURS: self.tr("Hours"),
            WrongLine.NAME: self.tr("Name"),
            WrongLine.AUDIENCE: self.tr("Who it is for"),
            WrongLine.PRICE: self.tr("Price"),
            WrongLine.ROOM: self.tr("Room"),
            WrongLine.CLOSED: self.tr("Closed for good"),
            WrongLine.NOT_THERE: self.tr("Does not exist"),
            WrongLine.OTHER: self.tr("Something else"),
        }[line]

    def example(self, line: WrongLine | None) -> str:
        """Return an example of what is right, "" where none helps."""
        examples = {
            WrongLine.TELEPHONE: self.tr("for example: 585 123 456"),
            WrongLine.ADDRESS: self.tr("for example: Main Street 5, second floor"),
            WrongLine.HOURS: self.tr("for example: Monday and Thursday 8 to 12"),
            WrongLine.NAME: self.tr("the name as it stands on the door"),
            WrongLine.AUDIENCE: self.tr("for example: women only, from 18 years"),
            WrongLine.PRICE: self.tr("for example: free of charge"),
            WrongLine.ROOM: self.tr("for example: full until spring"),
            WrongLine.CLOSED: self.tr("since when, and who helps instead, if you know"),
            WrongLine.NOT_THERE: self.tr("nothing needs to be written here"),
        }
        return examples.get(line, "") if line else ""

    def said_by(self, said_by: SaidBy) -> str:
        """Return who said so."""
        return {
            SaidBy.TELEPHONE: self.tr("The provider, by telephone"),
            SaidBy.VISIT: self.tr("We were there"),
            SaidBy.WEB_PAGE: self.tr("Its web page"),
            SaidBy.OFFICE: self.tr("Another office"),
            SaidBy.OTHER: self.tr("Somebody else"),
        }[said_by]

    def title(self, slip: Slip, facts: Facts) -> str:
        """Return a slip as one line: what it is about, and what it says."""
        about = slip.about
        if isinstance(about, Correction):
            wrong = self.line(about.line)
            said = self.tr("{wrong}: {right}").format(wrong=wrong, right=about.right) if about.right else wrong
            return self.tr("{name} – {said}").format(name=about.record.name, said=said)
        if isinstance(about, MissingService):
            return self.tr("Missing: {what}").format(what=self._missing(about, facts))
        if about.corrects:
            return self.tr("Our entry in place of a record: {name}").format(name=about.name)
        return self.tr("Our entry: {name}").format(name=about.name)

    def source(self, slip: Slip) -> str:
        """Return who said it and on which day, and on which day it went out."""
        language, about = spoken_language(), slip.about
        if isinstance(about, Correction):
            day = short_date(about.said_on, language)
            told = self.tr("{who}, {day}").format(who=self.said_by(about.said_by), day=day)
        else:
            told = short_date(slip.made_on, language)
        if slip.handed_over_on is None:
            return told
        gone = self.tr("handed over on {day}").format(day=short_date(slip.handed_over_on, language))
        return self.tr("{told}; {gone}").format(told=told, gone=gone)

    def count(self, corrections: int, others: int) -> str:
        """Return how many slips of both sorts there are, which a caller puts into a sentence; "" for none."""
        parts = []
        if corrections:
            parts.append(self.tr("%n corrections", "", corrections))
        if others:
            parts.append(self.tr("%n other notes", "", others))
        return (
            self.tr("{first} and {second}").format(first=parts[0], second=parts[1])
            if len(parts) > 1
            else "".join(parts)
        )

    def _missing(self, missing: MissingService, facts: Facts) -> str:
        parts = [facts.taxonomy.label(missing.service_type, spoken_language())] if missing.service_type else []
        parts += [self._region(missing.region, facts)] if missing.region else []
        parts += [self._setting(missing.setting)] if missing.setting else []
        return ", ".join(parts) or self.tr("help of any kind")

    def _setting(self, setting: SettingFilter) -> str:
        return {
            SettingFilter.PRISON: self.tr("in prison"),
            SettingFilter.COMMUNITY: self.tr("outside"),
            SettingFilter.REMOTE: self.tr("by telephone or online"),
        }[setting]

    @staticmethod
    def _region(code: str, facts: Facts) -> str:
        region = facts.regions.get(code)
        return region.name if region else code
