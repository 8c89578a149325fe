"""Services as they come from a directory, the words of every language, and ways to read a sheet back."""

import io
from collections.abc import Callable
from datetime import date, time
from typing import Any

import pdfplumber
import pytest
from pdfplumber.pdf import PDF

from tests.support.packages import shipped_facts
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Address, Organization, Place, Price, Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_phrasebook

TODAY = date(2027, 5, 3)

EVERY_DAY = "MO TU WE TH FR SA SU"


@pytest.fixture(scope="session")
def phrasebook() -> Callable[[str], Phrasebook]:
    books = {language: read_phrasebook(language, resources_folder()) for language in LANGUAGES}
    return books.__getitem__


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    return shipped_facts().taxonomy


def an_edition(*, sample: bool = False, issued: date | None = date(2027, 4, 12)) -> Edition:
    return Edition(1, "starter", "Starter", issued, sample, 1, 1, 1)


def rule(days: str, opens: str, closes: str, *, by_phone: bool = False) -> ScheduleRule:
    """Say a row of the schedule as ``rule("MO TU", "9:00", "12:00")``."""
    return ScheduleRule(byday=tuple(days.split()), opens_at=a_time(opens), closes_at=a_time(closes), by_phone=by_phone)


def a_time(text: str) -> time:
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


def a_place(street: str = "Nádražní 15", city: str = "Ústí nad Labem", code: str = "400 01") -> Place:
    return Place("p1", "Kancelář", address=Address(street, city, code, "CZ042", "CZ"))


def a_service(**changes) -> Service:
    """Return a service with everything that a sheet shows, changed as asked."""
    given: dict[str, Any] = {
        "id": "s1",
        "name": "Dluhová poradna Světlá",
        "organization": Organization("o1", "Občanské sdružení Nový Břeh"),
        "types": ("DEB.DEB", "LEG.GEN"),
        "setting": Setting.COMMUNITY,
        "places": (a_place(),),
        "phones": (Phone("+420776123456", country="CZ"),),
        "schedule": (
            rule("MO TU WE TH", "9:00", "12:00"),
            rule("MO TU WE TH", "13:00", "17:30"),
            rule("FR", "9:00", "12:00"),
            rule("MO TU WE TH FR", "8:00", "16:00", by_phone=True),
        ),
        "documents": ("Občanský průkaz",),
        "prices": (Price(0.0, "CZK"),),
        "languages": ("cs", "uk"),
        "minimum_age": 18,
        "checked_on": date(2027, 3, 1),
    }
    return Service(**(given | changes))


def a_small_service(number: int = 1) -> Service:
    """Return a service of which little is known, so that several fit on a page."""
    return Service(f"small{number}", f"Poradna {number}", phones=(Phone(f"+42077612345{number}", country="CZ"),))


def open_pdf(pdf: bytes) -> PDF:
    return pdfplumber.open(io.BytesIO(pdf))


def lines_of(pdf: bytes) -> list[list[str]]:
    """Return the lines of text of each page, from above."""
    with open_pdf(pdf) as document:
        return [[line["text"] for line in page.extract_text_lines()] for page in document.pages]


def text_of(pdf: bytes) -> str:
    return "\n".join(line for page in lines_of(pdf) for line in page)
