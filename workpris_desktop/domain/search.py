"""A question to the directory, and its answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from workpris_desktop.domain.catchment import Municipality, Responsibility
from workpris_desktop.domain.choice import CUMULATIVE, Choice, Facet
from workpris_desktop.domain.setting import Setting

if TYPE_CHECKING:
    from workpris_desktop.domain.hit import Hit
    from workpris_desktop.domain.responsible import Offices

MOST_HITS: Final = 200
"""So many rows are shown at the most; beyond them the person is asked to narrow the search."""

NEAR_KM: Final = 30
"""So far a place reaches that is named without a distance."""


STAFF_TYPE: Final = "STF"
"""The main type of what is offered to professionals: helplines, trainings, accreditation (features.md A16)."""


class SettingFilter(StrEnum):
    """Where the person needs help; "both" answers to prison and to community, remote is phone, online or letter."""

    PRISON = "prison"
    COMMUNITY = "community"
    REMOTE = "remote"

    @property
    def settings(self) -> tuple[Setting, ...]:
        """Return the settings that answer to this filter."""
        return _SETTINGS[self]


_SETTINGS: Final = {
    SettingFilter.PRISON: (Setting.PRISON, Setting.BOTH),
    SettingFilter.COMMUNITY: (Setting.COMMUNITY, Setting.BOTH),
    SettingFilter.REMOTE: (Setting.PHONE, Setting.ONLINE, Setting.LETTER),
}


class Order(StrEnum):
    """By what an answer is sorted; ``FIT`` is the order in which nobody asked for another one.

    ``FIT``: how a service fits, where facts of a person are given; then the rung of the ladder by which it was found;
    then how many words are in its name; then whether it is within the distance asked for; then room today; then
    distance; then how well the record is kept, which no two services share. Each other order falls back on the last.
    """

    FIT = "fit"
    DISTANCE = "distance"
    CHECKED = "checked"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Near:
    """A point, and how far around it is looked; ``within_km`` None means that it only counts for the order.

    ``municipality`` is the id of the gazetteer that the point stands for, "" where there is none.
    """

    name: str
    latitude: float
    longitude: float
    within_km: float | None = None
    municipality: str = ""


@dataclass(frozen=True, slots=True)
class OpenOn:
    """A day on which it must be open, at an hour or at any."""

    day: date
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody looks for: words, and filters that all must hold. It never holds a fact about a person.

    ``service_type`` is a taxonomy code (a main type stands for all below it); ``region`` a NUTS code (a country or a
    group of regions stands for all in it); ``prison`` the id of one. Prison and region are where the person is now and
    where the person returns to: where both are given, a service needs to answer to one of them only, and one that works
    nowhere but in prisons answers to no region. ``choices`` are further filters; of a facet that is not
    `CUMULATIVE` there is one at most. ``limit`` is the most hits wanted, 1 to `MOST_HITS` unless a script asks.
    ``municipality`` is an id of the gazetteer and no filter: the offices that are responsible there, by residence or
    by stay as ``basis`` says, come before all other hits. ``reads_places`` lets a place, and a distance, be found in
    the text. ``unfolds`` asks for those that do not fit, too, ``counts`` for the counts of all facets. ``language`` is
    the one by whose alphabet names are sorted.
    """

    text: str = ""
    service_type: str = ""
    region: str = ""
    setting: SettingFilter | None = None
    limit: int = MOST_HITS
    municipality: str = ""
    basis: Responsibility = Responsibility.RESIDENCE
    prison: str = ""
    choices: tuple[Choice, ...] = ()
    near: Near | None = None
    open_on: OpenOn | None = None
    order: Order = Order.FIT
    reads_places: bool = True
    unfolds: bool = False
    counts: bool = False
    language: str = "en"
    for_staff: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was asked."""
        return not self.is_narrowed and not self.municipality

    @property
    def is_narrowed(self) -> bool:
        """Tell whether words or filters keep services out."""
        within = self.near is not None and self.near.within_km is not None
        return bool(self.text.strip() or self.filters or within or self.open_on)

    @property
    def filters(self) -> tuple[Choice, ...]:
        """Return all filters that are values of a facet."""
        fixed = (
            (Facet.TYPE, self.service_type),
            (Facet.REGION, self.region),
            (Facet.PRISON, self.prison),
            (Facet.SETTING, self.setting or ""),
        )
        return (*(Choice(facet, str(value)) for facet, value in fixed if value), *self.choices)

    def with_choice(self, choice: Choice) -> "Question":
        """Return the question with one filter more; of a facet that is not `CUMULATIVE` it replaces the former."""
        if choice.facet in _FIELDS:
            return replace(self, **{_FIELDS[choice.facet]: _field_value(choice)})  # type: ignore[arg-type]
        kept = (each for each in self.choices if each.facet is not choice.facet or choice.facet in CUMULATIVE)
        return replace(self, choices=tuple(dict.fromkeys((*kept, choice))))

    def without_choice(self, choice: Choice) -> "Question":
        """Return the question without a filter."""
        if choice.facet in _FIELDS:
            return replace(self, **{_FIELDS[choice.facet]: None if choice.facet is Facet.SETTING else ""})  # type: ignore[arg-type]
        return replace(self, choices=tuple(each for each in self.choices if each != choice))


_FIELDS: Final = {
    Facet.TYPE: "service_type",
    Facet.REGION: "region",
    Facet.PRISON: "prison",
    Facet.SETTING: "setting",
}


def _field_value(choice: Choice) -> object:
    return SettingFilter(choice.value) if choice.facet is Facet.SETTING else choice.value


@dataclass(frozen=True, slots=True)
class Understood:
    """How the text of a question was taken: which of its words were looked for, and which were a place.

    ``near`` is the place that the text names, as written in ``place_text`` ("Brno 30"); ``states_distance`` tells
    whether a distance was written with it. ``others`` are further places of that name.
    """

    words: tuple[str, ...] = ()
    near: Near | None = None
    place_text: str = ""
    states_distance: bool = False
    others: tuple[Municipality, ...] = ()


class RemovalKind(StrEnum):
    """What can be left out of a question that finds nothing; or, for ``WIDER``, how far around its place to look."""

    WORD = "word"
    CHOICE = "choice"
    WIDER = "wider"
    PLACE = "place"
    OPEN_ON = "open_on"


@dataclass(frozen=True, slots=True)
class Removal:
    """Something that can be left out of a question, the question without it, and how many services that finds.

    ``word`` is set for a word, as it was typed, and ``choice`` for a filter; a wider circle is in the question.
    """

    kind: RemovalKind
    question: Question
    count: int
    word: str = ""
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The hits, best first; ``more`` tells that there are further ones beyond the limit.

    ``responsible`` holds the offices of the municipality that was asked for, None where none was asked for or it is not
    known; ``hits`` does not repeat them. ``total`` counts all that match, those that do not fit included;
    ``failing`` counts these, ``folded`` holds them where the question unfolds them, up to its limit. ``facets`` counts,
    for each value, what the same question would find with it chosen. ``removals`` says what to leave out of a question
    that found nothing; ``suggestion`` is the text as it was probably meant, "" where it was understood.
    """

    question: Question
    hits: "tuple[Hit, ...]" = field(default=())
    more: bool = False
    responsible: "Offices | None" = None
    total: int = 0
    failing: int = 0
    folded: "tuple[Hit, ...]" = ()
    facets: Mapping[Choice, int] = field(default_factory=dict)
    understood: Understood = field(default_factory=Understood)
    removals: tuple[Removal, ...] = ()
    suggestion: str = ""
