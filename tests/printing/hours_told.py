"""Ways to say hours in a test, and to read back what was told."""

from collections.abc import Iterable
from datetime import date, time
from typing import Final

from tests.printing.conftest import TODAY
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LineKind
from workpris_desktop.domain.timetable import hours_of
from workpris_desktop.printing.hours import hours_in_words
from workpris_desktop.printing.hours_lines import HoursPhrases, hours_lines
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_phrasebook

BOOKS = {language: read_phrasebook(language, resources_folder()) for language in LANGUAGES}

VISITS: Final = HoursPhrases("visit_h", "always", "appt", "unknown_h")
CALLS: Final = HoursPhrases("phone_h", "always_ph", "appt_ph", "unknown_ph")


def told(language: str, *rules: ScheduleRule) -> list[str]:
    hours = hours_of(rules, TODAY)
    return plain(hours_in_words(hours, BOOKS[language])) if hours else []


def told_on_sheet(
    language: str, rules: Iterable[ScheduleRule], today: date = TODAY, keys: HoursPhrases = VISITS
) -> list[str]:
    """Return the lines of a sheet: a warning, which is printed bold, begins with "! ", a heading with "# ".

    Of calls, the sheet does not tell to call first.
    """
    marks = {LineKind.WARNING: "! ", LineKind.LABEL: "# "}
    lines = hours_lines(hours_of(rules, today), keys, BOOKS[language], today, can_call=keys is VISITS)
    return plain(marks.get(line.kind, "") + line.text for line in lines)


def plain(lines: Iterable[str]) -> list[str]:
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in lines]


def monthly(*days: str, bymonthday: tuple[int, ...] = (), by_appointment: bool = False) -> ScheduleRule:
    """Say a row of mornings as ``monthly("1MO", "-1FR")``."""
    return ScheduleRule(
        "MONTHLY", days, opens_at=time(9), closes_at=time(12), bymonthday=bymonthday, by_appointment=by_appointment
    )
