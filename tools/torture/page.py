"""The page of what the torture has shown: the table F1 to F15 with figures (``docs/reliability.md``)."""

import json
from pathlib import Path
from typing import Any, Final

from tools.torture.parts import PARTS, Part
from tools.torture.results import ROOT, Result, Results

PAGE_FILE: Final = ROOT / "docs" / "reliability.md"

_HEAD: Final = """\
# Reliability

What is done to this program on purpose, and what came of it. `make torture` writes this page; change nothing by hand.

`make torture MINUTES=30` goes on where the last one ended, part by part; `make torture PART=F5` goes on with one part.
Every run of `make test` does the short form of all of it. The kit is `tests/torture/`: power cuts replayed from
recorded operations in three models, operations that fail, sharing as on Windows, disks without room, kills, clocks,
broken files, hostile input.
"""

_HOW: Final = """\
## How to read it
*Short* is what each run of `make test` tries. *Night* adds up rounds with other seeds and other operations: so many of
so many are done. A round is as large as the short form or larger. Figures that are to be zero are not listed: a
test fails where one is not.
"""


def page_of(results: Results) -> str:
    """Return the page in Markdown."""
    rows = "\n".join(_row(part, results) for part in PARTS)
    head = "| | what is done | what must hold | short | night |\n|---|---|---|---|---|\n"
    lines = "\n".join(_lines(part, results) for part in PARTS if part.programs)
    return f"{_HEAD}\n{head}{rows}\n\n{_HOW}\n{lines}{_failures(results)}"


def write_page(results: Results, path: Path = PAGE_FILE) -> None:
    """Write the page."""
    path.write_text(page_of(results), encoding="utf-8")


def _row(part: Part, results: Results) -> str:
    short, night = (_cell(part, results[column].get(part.id), column) for column in ("short", "night"))
    return f"| **{part.id}** | {part.title} | {part.promise} | {short} | {night} |"


def _cell(part: Part, result: Result | None, column: str) -> str:
    if result is None:
        return "not run yet" if column == "night" or part.rounds else "`make bench`"
    said = [f"{count:,} {name}" for name, count in sorted(result.counts.items())]
    if column == "night":
        said.insert(0, f"{result.rounds} of {part.night} rounds")
    said.append(f"{result.tests - result.skipped:,} tests" if result.tests else "see below")
    if result.skipped:
        said.append(f"{result.skipped} skipped here")
    said.append(f"**{len(result.failures)} failed**" if result.failures else "0 failed")
    said.append(f"{result.seconds / 60:.1f} min, {result.day}, {result.commit}")
    return "; ".join(said)


def _lines(part: Part, results: Results) -> str:
    known = results["night"].get(part.id) or results["short"].get(part.id)
    lines = known.lines if known else ["not run yet"]
    fuzzed = [json.loads(line) for line in lines if line.startswith('{"target"')]
    said = _fuzzed(fuzzed) if fuzzed else "\n".join(("```", *lines, "```"))
    return f"## {part.id}: {part.title}\n{said}\n"


def _fuzzed(said: list[dict[str, Any]]) -> str:
    """Return a table of parsers: minutes and runs are added up, of the rest the most counts."""
    by_target: dict[str, list[dict[str, Any]]] = {}
    for each in said:
        by_target.setdefault(each["target"], []).append(each)
    rows = [
        f"| {target} | {sum(each['seconds'] for each in times) / 60:.1f} | {sum(each['runs'] for each in times):,} "
        f"| {max(each['edges'] for each in times):,} | {max(each['peak MiB'] for each in times)} "
        f"| {sum(len(each['findings']) for each in times)} |"
        for target, times in sorted(by_target.items())
    ]
    head = "| parser | minutes | runs | edges reached | peak MiB | findings |\n|---|---|---|---|---|---|"
    return "\n".join((head, *rows))


def _failures(results: Results) -> str:
    failed = [
        f"* {part}, {column}: {each}"
        for column, parts in results.items()
        for part, result in parts.items()
        for each in result.failures
    ]
    return "\n## What failed\n" + "\n".join(failed) + "\n" if failed else ""
