"""Runs parts of the torture kit for so many minutes, and writes ``docs/reliability.json`` and ``docs/reliability.md``.

Usage: ``python -m tools.torture [--minutes N] [--part F5] [--short] [--afresh]``; ``make torture`` calls it. It goes on
with the rounds that are not done yet, the part with the smallest share first. It ends with 1 where a test failed.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tests.torture.rounds import ROUND_VARIABLE
from tools.torture.page import write_page
from tools.torture.parts import PARTS, Part
from tools.torture.results import ROOT, Result, Results, read_results, result_of, write_results

_NO_TESTS: Final = 5
"""What pytest ends with where nothing was chosen."""


def main() -> None:
    """Read the arguments and run what is due."""
    parser = argparse.ArgumentParser(prog="python -m tools.torture", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0, help="begin no round after so many minutes")
    parser.add_argument("--part", choices=[part.id for part in PARTS], action="append", help="only this part")
    parser.add_argument("--short", action="store_true", help="what `make test` does of each part, once")
    parser.add_argument("--afresh", action="store_true", help="forget what was done before")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="rounds at a time")
    options = parser.parse_args()
    chosen = [part for part in PARTS if not options.part or part.id in options.part]
    column = "short" if options.short else "night"
    results = read_results()
    if options.afresh or options.short:
        for part in chosen:
            results[column].pop(part.id, None)
    torture = Torture(chosen, column, results, time.monotonic() + 60 * options.minutes)
    with ThreadPoolExecutor(options.jobs) as pool:
        for worker in [pool.submit(torture.work) for _ in range(options.jobs)]:
            worker.result()
    sys.exit(1 if torture.has_failed else 0)


class Torture:
    """Rounds that are due, taken by several workers one after the other."""

    def __init__(self, parts: list[Part], column: str, results: Results, until: float) -> None:
        self._parts, self._column, self._results, self._until = parts, column, results, until
        self._under_way: dict[str, int] = {}
        self._lock = threading.Lock()
        self.has_failed = False

    def work(self) -> None:
        """Run one round after the other until all are done, or time is over."""
        while (due := self._next()) is not None:
            part, number = due
            is_program = 1 <= number <= len(part.programs)
            result = _run_program(part, number) if is_program else _run_tests(part, number)
            with self._lock:
                self._under_way[part.id] -= 1
                self._results[self._column].setdefault(part.id, Result()).add(result)
                self.has_failed = self.has_failed or bool(result.failures)
                write_results(self._results)
                write_page(self._results)
                said = f"{part.id} round {number}: {result.tests} tests, {result.seconds:.0f} s"
                print(said, *result.failures, sep="\n  ", flush=True)

    def _next(self) -> tuple[Part, int] | None:
        with self._lock:
            if time.monotonic() > self._until and self._column == "night":
                return None
            shares = {part.id: self._begun(part) / self._rounds(part) for part in self._parts if self._rounds(part)}
            part = min(self._parts, key=lambda each: shares.get(each.id, 1))
            if shares.get(part.id, 1) >= 1:
                return None
            number = self._begun(part) + 1 if self._column == "night" else 0
            self._under_way[part.id] = self._under_way.get(part.id, 0) + 1
            return part, number

    def _rounds(self, part: Part) -> int:
        return part.night if self._column == "night" else min(1, part.rounds)

    def _begun(self, part: Part) -> int:
        done = self._results[self._column].get(part.id)
        return (done.rounds if done else 0) + self._under_way.get(part.id, 0)


def _run_tests(part: Part, number: int) -> Result:
    with tempfile.TemporaryDirectory() as scratch:
        report = Path(scratch) / "report.xml"
        command = [
            sys.executable,
            "-m",
            "pytest",
            *part.tests,
            "-q",
            "-p",
            "no:cacheprovider",
            "-o",
            "junit_family=xunit1",
            f"--junitxml={report}",
        ]
        begun = time.monotonic()
        done = subprocess.run(
            [*command, "-k", part.chosen] if part.chosen else command,
            cwd=ROOT,
            env={**os.environ, ROUND_VARIABLE: str(number), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )
        if not report.is_file() or done.returncode == _NO_TESTS:
            return _stamped(Result(rounds=1, failures=[f"{part.id}: no test ran: {done.stderr[-300:]}"]))
        return _stamped(result_of(report, time.monotonic() - begun))


def _run_program(part: Part, number: int) -> Result:
    program, begun = part.programs[number - 1], time.monotonic()
    command = [sys.executable, "-m", *program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    said = done.stdout.splitlines() or done.stderr.splitlines()[-1:]
    result = Result(rounds=1, seconds=round(time.monotonic() - begun, 1), lines=[" ".join(program), *said, ""])
    if done.returncode:
        result.failures.append(f"{' '.join(program)}: it ended with {done.returncode}")
    return _stamped(result)


def _stamped(result: Result) -> Result:
    result.commit, result.day = _commit(), f"{datetime.now(UTC):%Y-%m-%d}"
    return result


def _commit() -> str:
    """Return what was tried, with "+" where the program or its tests have changed since; the page itself does."""
    told = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    tried = ("workpris_desktop", "tests", "bench")
    changed = subprocess.run(["git", "diff", "--quiet", "HEAD", "--", *tried], cwd=ROOT, check=False).returncode
    return f"{told.stdout.strip()}{'+' if changed else ''}" or "no commit"


if __name__ == "__main__":
    main()
