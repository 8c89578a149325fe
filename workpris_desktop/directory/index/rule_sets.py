"""The table ``rule`` as sets: who states what, read as far as a question needs it."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.schema import unpacked
from workpris_desktop.domain.facet import Stance
from workpris_desktop.domain.judge_stance import RESTRICTIONS
from workpris_desktop.domain.own_finding import Topic

_ONE: Final = "SELECT ranks FROM rule WHERE rule = ? AND stated = ?"
_RANGE: Final = "SELECT stated, ranks FROM rule WHERE rule = ? AND stated >= ? AND stated < ? ORDER BY stated"
_KEYS: Final = "SELECT stated FROM rule WHERE rule = ? ORDER BY stated"
_SHOWN: Final = "SELECT ranks FROM facet WHERE facet = 'shown' AND value = '*'"

_LAST: Final = "\U0010ffff"
"""No value that is stated begins with this."""


class RuleSets:
    """The sets of one index; ``shown`` holds all services that an answer may show."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        row = connection.execute(_SHOWN).fetchone()
        self.shown = unpacked(row[0]) if row else BitMap()

    def of(self, rule: str, stated: str) -> BitMap:
        """Return the services that state this, none where nobody does."""
        row = self._connection.execute(_ONE, (rule, stated)).fetchone()
        return unpacked(row[0]) if row else BitMap()

    def any_of(self, rule: str, values: Iterable[str]) -> BitMap:
        """Return the services that state one of these."""
        return BitMap().union(*(self.of(rule, value) for value in values))

    def stance(self, topic: Topic, stance: Stance) -> BitMap:
        """Return the services that stand to a topic like this."""
        return self.of(topic.value, stance.value)

    def restrictions(self, topic: Topic) -> BitMap:
        """Return the services that turn people away by a topic, or decide case by case."""
        return self.any_of(topic.value, (stance.value for stance in RESTRICTIONS))

    def values(self, rule: str) -> Iterator[str]:
        """Walk all that is stated under a rule."""
        for (stated,) in self._connection.execute(_KEYS, (rule,)):
            yield stated

    def cells(self, rule: str, begins: str = "", ends: str = _LAST) -> Iterator[tuple[str, bytes]]:
        """Walk what is stated under a rule, from a beginning until before an end, with the sets as they are kept.

        Most are of no use for the question, and `unpacked` takes longer than all else.
        """
        yield from self._connection.execute(_RANGE, (rule, begins, ends))
