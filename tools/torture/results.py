"""What came of the torture, added up over rounds and sessions, as it is kept in ``docs/reliability.json``."""

import json
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parent.parent.parent
RESULTS_FILE: Final = ROOT / "docs" / "reliability.json"


@dataclass(slots=True)
class Result:
    """What came of one part in one column.

    ``rounds`` are done of as many as belong to the column; ``counts`` is what was tried, by its name; ``failures`` name
    a test and the first line of what it said.
    """

    rounds: int = 0
    tests: int = 0
    skipped: int = 0
    seconds: float = 0.0
    counts: dict[str, int] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    commit: str = ""
    day: str = ""

    def add(self, other: "Result") -> None:
        """Add a round."""
        self.rounds += other.rounds
        self.tests += other.tests
        self.skipped += other.skipped
        self.seconds = round(self.seconds + other.seconds, 1)
        self.counts = dict(Counter(self.counts) + Counter(other.counts))
        self.failures += other.failures
        self.lines += other.lines
        self.commit, self.day = other.commit, other.day


Results = dict[str, dict[str, Result]]
"""By column (``short`` or ``night``) and the id of a part."""


def read_results(path: Path = RESULTS_FILE) -> Results:
    """Return what is known so far; nothing where there is no file."""
    said = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return {
        column: {part: Result(**values) for part, values in said.get(column, {}).items()}
        for column in ("short", "night")
    }


def write_results(results: Results, path: Path = RESULTS_FILE) -> None:
    """Keep what is known."""
    said = {column: {part: asdict(result) for part, result in parts.items()} for column, parts in results.items()}
    path.write_text(json.dumps(said, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


def result_of(report: Path, seconds: float) -> Result:
    """Return what a report of pytest (JUnit's XML) says of one round."""
    result, counts = Result(rounds=1, seconds=round(seconds, 1)), Counter[str]()
    for case in ET.parse(report).getroot().iter("testcase"):
        result.tests += 1
        result.skipped += case.find("skipped") is not None
        for fault in (*case.findall("failure"), *case.findall("error")):
            said = (fault.get("message") or "").strip().splitlines() or [""]
            result.failures.append(f"{case.get('classname')}::{case.get('name')}: {said[0][:300]}")
        for each in case.iterfind("properties/property"):
            if (each.get("value") or "").isdigit():
                counts[each.get("name") or ""] += int(each.get("value") or 0)
    result.counts = dict(counts)
    return result
