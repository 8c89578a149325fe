"""Where a client is now and returns to, as the answers of the form say it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.intake_answer import Answers, text_of, texts_of
from workpris_desktop.domain.intake_condition import RELEASE_FIELD, RELEASED, SETTING_FIELD, day_of
from workpris_desktop.domain.intake_person import IN_PRISON

TownOf = Callable[[str], Municipality | None]
"""Returns the town of an id of the gazetteer, None where it is not known."""

ANYWHERE: Final = "any"
"""The answer of who does not mind where."""

COUNTRY_LENGTH: Final = 2
"""Characters of a NUTS code that name the country."""

_REGION: Final = "region:"
_TOWN: Final = "town:"


@dataclass(frozen=True, slots=True, repr=False)
class ReturnPlace:
    """The first place of return (C1) of which a region is known; ``anywhere`` where that comes first.

    ``region`` is a NUTS code, ``town`` is set where a town was named that the gazetteer knows.
    """

    region: str = ""
    town: Municipality | None = None
    anywhere: bool = False

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "ReturnPlace(...)"

    @property
    def country(self) -> str:
        """Return the country code, "" where it is not known."""
        return self.region[:COUNTRY_LENGTH]


def no_town(_: str) -> Municipality | None:
    """Know no town, where there is no directory to ask."""
    return None


def return_place(answers: Answers, town_of: TownOf) -> ReturnPlace:
    """Return the place of return; one that was only typed says nothing, and the next one counts."""
    places = (place_of_area(area, town_of) for area in texts_of(answers, "C1"))
    return next((place for place in places if place != ReturnPlace()), ReturnPlace())


def place_of_area(area: str, town_of: TownOf) -> ReturnPlace:
    """Return what an area of the form says (`FieldKind.AREA`); nothing where it was only typed, or is not known."""
    if area == ANYWHERE:
        return ReturnPlace(anywhere=True)
    if area.startswith(_REGION):
        return ReturnPlace(area.removeprefix(_REGION))
    town = town_of(area.removeprefix(_TOWN)) if area.startswith(_TOWN) else None
    return ReturnPlace(town.region or town.country, town) if town else ReturnPlace()


def is_in_custody(answers: Answers) -> bool | None:
    """Tell whether the person is in a prison now (D1), None where that is not known."""
    setting = text_of(answers, SETTING_FIELD)
    return setting in IN_PRISON if setting else None


def prison_now(answers: Answers) -> str:
    """Return the id of the prison where the person is (D2), "" outside and where it is not known."""
    return text_of(answers, "D2") if is_in_custody(answers) else ""


def days_to_release(answers: Answers, today: date) -> int | None:
    """Return how many days are left, 0 for somebody who is out, None where it is not known."""
    if text_of(answers, SETTING_FIELD) == RELEASED:
        return 0
    day = day_of(answers, RELEASE_FIELD)
    return max(0, (day - today).days) if day else None
