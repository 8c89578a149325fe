"""Answers made by hand, for screens that show what they are given."""

from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.search import Answer, Near, Question, Understood

BRNO = Near("Brno", 49.19, 16.61, 30.0, "m-brno")
"""The place as it is read in a text."""


def hits(count: int) -> tuple[Hit, ...]:
    """Return so many hits, with ids from ``s0`` on."""
    return tuple(Hit(f"s{number}", f"Service {number}", "Provider", ("DEB",), ("Brno",)) for number in range(count))


def answer_to(question: Question, count: int = 3, **parts: object) -> Answer:
    """Return an answer with so many hits; ``parts`` are its other fields."""
    return Answer(question, hits(count), **{"total": count, **parts})  # type: ignore[arg-type]


def counted(**counts: int) -> dict[Choice, int]:
    """Return the counts of values of the facet "type"; a dot is written as two underscores."""
    return {Choice(Facet.TYPE, code.replace("__", ".")): count for code, count in counts.items()}


READ_BRNO = Understood(("housing",), BRNO, "Brno 30", states_distance=True)
