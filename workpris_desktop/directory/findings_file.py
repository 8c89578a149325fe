"""Own findings on disk: what providers said by telephone, kept from one start of the program to the next."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import MOST_FINDINGS, NO_FINDINGS, Findings, OwnFinding, Topic, findings_of
from workpris_desktop.record.limits import LONGEST_ID
from workpris_desktop.system.kept_file import read_kept, write_kept

_LARGEST_BYTES: Final = MOST_FINDINGS * (2 * LONGEST_ID + 200)


def read_findings(path: Path) -> Findings:
    """Return the findings; none where there is no file.

    A damaged file also gives none, and is kept beside as ``.damaged`` where the disk allows it. Of one that can be read
    a finding that is none of ours is left out.
    """
    return read_kept(path, _LARGEST_BYTES, lambda said: findings_of(_read(said))) or NO_FINDINGS


def write_findings(path: Path, findings: Findings) -> None:
    """Keep the findings.

    Raises:
        MachineFault: they could not be written; the former ones stay.
    """
    said = [
        {"service": each.service_id, "topic": each.topic, "answer": each.answer, "on": str(each.on)}
        for each in findings
    ]
    write_kept(path, {"findings": said})


def _read(said: Any) -> Iterator[OwnFinding]:
    entries = said["findings"]
    if not isinstance(entries, list):
        raise TypeError
    for entry in entries:
        with suppress(ValueError, LookupError, TypeError):
            yield _finding(entry)


def _finding(entry: Any) -> OwnFinding:
    service_id, topic = entry["service"], Topic(entry["topic"])
    answer = CapacityState(entry["answer"]) if topic is Topic.ROOM else YesNo(entry["answer"])
    if not isinstance(service_id, str) or not 0 < len(service_id) <= LONGEST_ID:
        raise ValueError
    # Half of a surrogate pair is no text, and could never be written again.
    service_id.encode()
    return OwnFinding(service_id, topic, answer, date.fromisoformat(entry["on"]))
