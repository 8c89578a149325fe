"""What does not work out on the day of a release, in one sentence each, and what to do about it."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.release_check import ReleaseFinding, ReleaseRule
from workpris_desktop.printing.bounds import one_line, shortened
from workpris_desktop.printing.span_words import time_in_words
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.record.telling import facet_label

_LONGEST_NAME: Final = 80
_LONGEST_TEXT: Final = 300
"""Characters."""


class ReleaseCheckWords(QObject):
    """Says the findings of a release-day check in the language spoken now.

    Args:
        facts: labels of closed lists.
        phrasebook: returns the phrases of a language, for times of the day.
        parent: owns the object.
    """

    def __init__(self, facts: Facts, phrasebook: Callable[[str], Phrasebook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._phrasebook = phrasebook

    def told(self, finding: ReleaseFinding) -> tuple[str, str]:
        """Return the rule that fired with what is so, and what to do now."""
        return f"{self.rule(finding.rule)}: {self.sentence(finding)}", self.advice(finding)

    def sentence(self, finding: ReleaseFinding) -> str:
        """Return what is so; a sentence about a service names it."""
        pattern = self._about_service(finding) if finding.service_id else self._about_day(finding)
        said = pattern.format(**self._values(finding))
        opens = finding.fact("opens")
        if not opens:
            return said
        return self.tr("{sentence} It opens {moment}.").format(sentence=said, moment=self._moment(opens))

    def advice(self, finding: ReleaseFinding) -> str:
        """Return what to do now."""
        pattern = self._do_of_service(finding) if finding.service_id else self._do_of_day(finding)
        return pattern.format(**self._values(finding))

    def rule(self, rule: ReleaseRule) -> str:
        """Return what a rule is called, for a table or a badge."""
        return {
            ReleaseRule.GONE: self.tr("No longer in the directory"),
            ReleaseRule.CLOSED_WEEK: self.tr("Planned closure"),
            ReleaseRule.HOLIDAY: self.tr("Public holiday"),
            ReleaseRule.PERHAPS_HOLIDAY: self.tr("Perhaps a public holiday"),
            ReleaseRule.WEEKEND: self.tr("Weekend"),
            ReleaseRule.FRIDAY: self.tr("Friday"),
            ReleaseRule.HOLIDAY_AHEAD: self.tr("Day before a public holiday"),
            ReleaseRule.CLOSED_THAT_DAY: self.tr("Closed that day"),
            ReleaseRule.LATE: self.tr("Too late in the day"),
            ReleaseRule.OBLIGATION: self.tr("Clashes with an obligation"),
            ReleaseRule.NO_BED_TONIGHT: self.tr("No bed for the first night"),
            ReleaseRule.BY_APPOINTMENT: self.tr("By appointment"),
            ReleaseRule.HOURS_NOT_KNOWN: self.tr("Hours not known"),
            ReleaseRule.FULL_OR_PAUSED: self.tr("No room"),
            ReleaseRule.STARTS_LATER: self.tr("Starts later"),
            ReleaseRule.FAR: self.tr("Far away"),
            ReleaseRule.INSIDE_ONLY: self.tr("Inside only"),
            ReleaseRule.ALERT: self.tr("Notice"),
        }[rule]

    def _about_day(self, finding: ReleaseFinding) -> str:
        if finding.fact("appointment"):
            return self._about_appointment(finding.rule)
        if finding.rule is ReleaseRule.NO_BED_TONIGHT:
            return self._about_bed(finding)
        return {
            ReleaseRule.HOLIDAY: self.tr("{day} is a public holiday ({holiday}): offices are closed."),
            ReleaseRule.PERHAPS_HOLIDAY: self.tr("{day} is a public holiday in some places ({holiday})."),
            ReleaseRule.WEEKEND: self.tr("{day}: offices are closed at the weekend."),
            ReleaseRule.FRIDAY: self.tr("{day}: offices close early, and the next chance is {next}."),
            ReleaseRule.HOLIDAY_AHEAD: self.tr(
                "The day after {day} is a public holiday ({holiday}): offices are closed."
            ),
            ReleaseRule.LATE: self.tr("At {hour} many offices have closed, or close before the person is there."),
        }[finding.rule]

    def _about_appointment(self, rule: ReleaseRule) -> str:
        if rule is ReleaseRule.WEEKEND:
            return self.tr("The appointment “{appointment}” is at a weekend ({day}).")
        if rule is ReleaseRule.HOLIDAY:
            return self.tr("The appointment “{appointment}” is on a public holiday ({day}, {holiday}).")
        return self.tr("The appointment “{appointment}” may be on a public holiday ({day}, {holiday}).")

    def _about_bed(self, finding: ReleaseFinding) -> str:
        if finding.fact("bed") == "none":
            return self.tr("There is no bed for the first night.")
        if finding.fact("bed") == "closed":
            return self.tr("The bed is at {place}, which takes nobody on that day.")
        return self.tr("It is not known whether there is a bed for the first night.")

    def _about_service(self, finding: ReleaseFinding) -> str:
        return self._gone(finding) or self._closed(finding) or self._otherwise(finding.rule)

    def _gone(self, finding: ReleaseFinding) -> str:
        if finding.rule is not ReleaseRule.GONE:
            return ""
        if finding.fact("status"):
            return self.tr("{name} is no longer offered.")
        if not finding.name:
            return self.tr("A service on the list is no longer in the directory.")
        if finding.fact("successor"):
            return self.tr("{name} is no longer in the directory ({reason}). In its place: {successor}.")
        return self.tr("{name} is no longer in the directory ({reason}).")

    def _closed(self, finding: ReleaseFinding) -> str:
        if finding.rule is ReleaseRule.CLOSED_THAT_DAY and finding.fact("status"):
            return self.tr("{name} is closed for the time being.")
        if finding.rule is ReleaseRule.HOLIDAY and finding.fact("hours"):
            return self.tr("{name} does not say whether it is open on the public holiday ({holiday}).")
        if finding.rule is ReleaseRule.CLOSED_WEEK and finding.fact("why"):
            return self.tr("{name} is closed from {from_} to {to} ({why}).")
        return {
            ReleaseRule.CLOSED_WEEK: self.tr("{name} is closed from {from_} to {to}."),
            ReleaseRule.HOLIDAY: self.tr("{name} is closed on the public holiday ({holiday})."),
            ReleaseRule.PERHAPS_HOLIDAY: self.tr("{name} may be closed: in some places it is a holiday ({holiday})."),
            ReleaseRule.WEEKEND: self.tr("{name} is closed at the weekend."),
            ReleaseRule.CLOSED_THAT_DAY: self.tr("{name} is closed on that day."),
            ReleaseRule.LATE: self.tr("{name} has closed by the time the person is out."),
        }.get(finding.rule, "")

    def _otherwise(self, rule: ReleaseRule) -> str:
        return {
            ReleaseRule.OBLIGATION: self.tr("{name} is open only while the person has to be elsewhere ({busy})."),
            ReleaseRule.BY_APPOINTMENT: self.tr("{name} sees people by appointment only."),
            ReleaseRule.HOURS_NOT_KNOWN: self.tr("{name}: it is not known whether it is open on that day."),
            ReleaseRule.FULL_OR_PAUSED: self.tr("{name}: {room}."),
            ReleaseRule.STARTS_LATER: self.tr("{name} starts only on {day}."),
            ReleaseRule.FAR: self.tr("{name}: from {from_} to {to} it is {km} km as the crow flies."),
            ReleaseRule.INSIDE_ONLY: self.tr("{name} works inside prisons only."),
            ReleaseRule.ALERT: self.tr("{name}: {alert}"),
        }[rule]

    def _do_of_day(self, finding: ReleaseFinding) -> str:
        if finding.fact("appointment"):
            return self.tr("Call, and ask whether the appointment stands.")
        if finding.rule is ReleaseRule.NO_BED_TONIGHT:
            return self._do_for_bed(finding)
        return {
            ReleaseRule.HOLIDAY: self.tr("Plan the offices for {next}, and bed, food and money until then."),
            ReleaseRule.PERHAPS_HOLIDAY: self.tr("Call, and ask whether it is a holiday there."),
            ReleaseRule.WEEKEND: self.tr("Plan the offices for {next}, and bed, food and money until then."),
            ReleaseRule.FRIDAY: self.tr(
                "Go to the offices first, in the morning. Plan bed, food and money until {next}."
            ),
            ReleaseRule.HOLIDAY_AHEAD: self.tr("Go to the offices first, and plan bed, food and money until {next}."),
            ReleaseRule.LATE: self.tr("Go to the bed first, and plan the offices for {next}."),
        }[finding.rule]

    def _do_for_bed(self, finding: ReleaseFinding) -> str:
        if finding.fact("take"):
            return self.tr("Take the bed of {take}: call today and have it kept.")
        if finding.fact("bed") == "unknown":
            return self.tr("Ask the person. If there is none, look for a night shelter and call it today.")
        return self.tr("Look for a night shelter that is open on that day, and call it today.")

    def _do_of_service(self, finding: ReleaseFinding) -> str:
        if finding.rule is ReleaseRule.GONE and finding.fact("successor"):
            return self.tr("Choose {successor} instead, and take this one off the list.")
        if finding.rule in {ReleaseRule.LATE, ReleaseRule.WEEKEND, ReleaseRule.CLOSED_THAT_DAY} and finding.fact(
            "opens"
        ):
            return self.tr("Plan it for {moment}, or choose another service for the first day.")
        return {
            ReleaseRule.GONE: self.tr("Take it off the list, and look for another service."),
            ReleaseRule.CLOSED_WEEK: self.tr("Choose another service for these days, or plan it for after {to}."),
            ReleaseRule.HOLIDAY: self.tr("Call before and ask, or plan it for the next working day."),
            ReleaseRule.PERHAPS_HOLIDAY: self.tr("Call before, and ask whether it is open."),
            ReleaseRule.OBLIGATION: self.tr("Call and ask for another hour, or plan it for another day."),
            ReleaseRule.BY_APPOINTMENT: self.tr("Call today and make an appointment."),
            ReleaseRule.HOURS_NOT_KNOWN: self.tr("Call before, and ask for the hours."),
            ReleaseRule.FULL_OR_PAUSED: self.tr("Call and ask for the waiting list, and choose a second service."),
            ReleaseRule.STARTS_LATER: self.tr("Plan it for that day, and choose something for the time until then."),
            ReleaseRule.FAR: self.tr(
                "Plan the way and the ticket, or choose a service that is nearer for the first day."
            ),
            ReleaseRule.INSIDE_ONLY: self.tr("Look for what goes on with it outside."),
            ReleaseRule.ALERT: self.tr("Read the notice, and call before if it is not clear."),
        }.get(finding.rule, self.tr("Call before, or choose another service for the first day."))

    def _values(self, finding: ReleaseFinding) -> dict[str, str]:
        """Return what stands in the gaps of a sentence; words of a record are cut and kept on one line."""
        fact = finding.fact
        told = {key: shortened(one_line(fact(key)), _LONGEST_TEXT) for key in ("why", "holiday", "alert", "place")}
        more = ("km", "busy", "take", "successor", "appointment")
        told |= {key: shortened(one_line(fact(key)), _LONGEST_NAME) for key in more}
        opens = fact("opens")
        return told | {
            "name": shortened(one_line(finding.name), _LONGEST_NAME),
            "day": self._day(fact("day")),
            "next": self._day(fact("next")),
            "from_": self._day(fact("from")),
            "to": self._day(fact("to")),
            "hour": self._hour(fact("hour")),
            "moment": self._moment(opens) if opens else "",
            "room": self._label("capacity_state", fact("room")),
            "reason": self._label("tombstone_reason", fact("reason")),
        }

    def _label(self, table: str, code: str) -> str:
        return facet_label(self._facts, table, code, spoken_language()) if code else ""

    def _day(self, told: str) -> str:
        """Return a day with its weekday; the name of a place as it is."""
        try:
            day = date.fromisoformat(told)
        except ValueError:
            return shortened(one_line(told), _LONGEST_NAME)
        language = spoken_language()
        return f"{QLocale(language).dayName(day.isoweekday())} {short_date(day, language)}"

    def _hour(self, told: str) -> str:
        return self._clock(time.fromisoformat(told)) if told else ""

    def _moment(self, told: str) -> str:
        moment = datetime.fromisoformat(told)
        return f"{self._day(moment.date().isoformat())}, {self._clock(moment.time())}"

    def _clock(self, at: time) -> str:
        return time_in_words(at, self._phrasebook(spoken_language()))
