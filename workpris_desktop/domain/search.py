"""A question to the directory, and its answer."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.setting import Setting

if TYPE_CHECKING:
    from workpris_desktop.domain.hit import Hit
    from workpris_desktop.domain.responsible import Offices

MOST_HITS: Final = 200
"""So many rows are shown at the most; beyond them the person is asked to narrow the search."""


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


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody looks for: words, and filters that all must hold.

    ``service_type`` is a taxonomy code (a main type stands for all below it); ``region`` a NUTS code (a country or a
    group of regions stands for all in it); ``limit`` the most hits wanted, 1 to `MOST_HITS` unless a script asks.
    ``municipality`` is an id of the gazetteer and no filter: the offices that are responsible there, by residence or
    by stay as ``basis`` says, come before all other hits.
    """

    text: str = ""
    service_type: str = ""
    region: str = ""
    setting: SettingFilter | None = None
    limit: int = MOST_HITS
    municipality: str = ""
    basis: Responsibility = Responsibility.RESIDENCE

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was asked."""
        return not self.is_narrowed and not self.municipality

    @property
    def is_narrowed(self) -> bool:
        """Tell whether words or filters keep services out."""
        return bool(self.text.strip() or self.service_type or self.region or self.setting)


@dataclass(frozen=True, slots=True)
class Answer:
    """The hits, best first; ``more`` tells that there are further ones beyond the limit.

    ``responsible`` holds the offices of the municipality that was asked for, None where none was asked for or it is not
    known; ``hits`` does not repeat them.
    """

    question: Question
    hits: "tuple[Hit, ...]" = field(default=())
    more: bool = False
    responsible: "Offices | None" = None
