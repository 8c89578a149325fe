"""Lists in the order of the alphabet of the language that is spoken now."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from workpris_desktop.domain.collation import sort_key
from workpris_desktop.wording.languages import spoken_language

Each = TypeVar("Each")


def by_name(each_of: Iterable[Each], *names: Callable[[Each], str]) -> list[Each]:
    """Return things in the order of their names: "Charita" after "Hvězda" where Czech is spoken.

    Args:
        each_of: the things.
        names: what each is called; by a second name those are ordered whose first is the same.
    """
    language = spoken_language()
    return sorted(each_of, key=lambda each: tuple(sort_key(name(each), language) for name in names))
