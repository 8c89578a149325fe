"""What was found out by telephone at this workplace, beside what the record says."""

from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.wording.record.page import translate
from workpris_desktop.wording.record.telling import Telling


def answer_label(finding: OwnFinding, telling: Telling) -> str:
    """Return the answer of a finding in words."""
    return telling.label("capacity_state" if finding.topic is Topic.ROOM else "yes_no", finding.answer)


def told_on(finding: OwnFinding, telling: Telling) -> str:
    """Return when and how a finding was made, and whether the record was checked since."""
    said = translate("record", "told by telephone on {date}").format(date=telling.day(finding.on))
    checked = telling.service.checked_on
    if finding.topic is Topic.ROOM or not checked or finding.on >= checked:
        return said
    return translate("record", "{said}, older than the record").format(said=said)
