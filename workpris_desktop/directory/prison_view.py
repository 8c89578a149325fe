"""Reading what is known of one prison: a search for what runs inside, and two matrices."""

from datetime import date
from typing import TYPE_CHECKING, Final

from workpris_desktop.domain.coverage import Coverage, CoverageLevel, CoverageQuestion
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import Person
from workpris_desktop.domain.prison_view import PrisonView, own_region_first, programmes_first
from workpris_desktop.domain.region import Prison
from workpris_desktop.domain.search import Order, Question, SettingFilter

if TYPE_CHECKING:
    from workpris_desktop.directory.reader import DirectoryReader

MOST_INSIDE: Final = 100
"""So many services of one prison are read in full; no prison known to us has half as many."""


def prison_view(
    directory: "DirectoryReader",
    prison: Prison,
    facts: Facts,
    today: date,
    *,
    person: Person,
    findings: Findings,
    language: str,
) -> PrisonView:
    """Return what runs in a prison, what is missing there, and what waits outside.

    Args:
        directory: the directory.
        prison: which prison.
        facts: what is known of service types, regions and prisons.
        today: the day on which room and checks count.
        person: what is told of a person; kept nowhere.
        findings: what was found out about providers since their records were made.
        language: the one by whose alphabet names are sorted.

    Raises:
        IndexOutdated: the index is damaged, and must be built anew.
        DirectoryDamaged: the file cannot be read.
    """

    def counted(question: CoverageQuestion) -> Coverage:
        return directory.coverage(question, facts, today, person=person, findings=findings)

    inside = Question(
        prison=prison.id, setting=SettingFilter.PRISON, limit=MOST_INSIDE, order=Order.NAME, language=language
    )
    answer = directory.search(inside, today)
    services = [directory.service(hit.id) for hit in answer.hits]
    within = counted(CoverageQuestion(CoverageLevel.PRISON, prison.region, setting=SettingFilter.PRISON))
    outside = counted(CoverageQuestion(CoverageLevel.REGION, prison.country, setting=SettingFilter.COMMUNITY))
    return PrisonView(
        prison,
        programmes_first(services),
        answer.more,
        within.of_places([prison.id] if prison.id in {place.code for place in within.places} else []),
        own_region_first(outside, prison.region),
    )
