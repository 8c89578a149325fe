"""Walks as a new user through the work with one client, in the real program, and ends it while letters are typed.

Usage: ``python -m tools.client_walk [--language cs] [--to FOLDER] [--dark] [--scale 1.5] [--moment need]``; needs no
display. The program is started as ``python -m workpris_desktop`` starts it, with a data folder of its own; somebody
before it clicks and types (`tools.client_walk_steps`), and this process ends it with SIGKILL. It is started again, and
what is still there is compared with what was acknowledged.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from pypdfium2 import PdfDocument

from tools.client_walk_steps import BIRTH, GOALS, MOMENTS, NEEDS, SERVICE, SHEET
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.system.settings import Settings, write_settings

ROOT: Final = Path(__file__).resolve().parent.parent
TYPING_S: Final = (4.0, 9.0)
"""Between the first letter and the end of the program."""
MOST_WORDS_LOST: Final = 1
"""The one that is being typed; what a busy machine takes to write the one before may cost that one, too."""
SILENCE_S: Final = 240
"""So long a step may take at most."""


class WalkFailed(Exception):
    """The walk came to no end, or something that was acknowledged is lost; the text says what."""


@dataclass(frozen=True, slots=True)
class WalkPlan:
    """How to walk: in which language, where pictures go, how it looks, and at which moment the program is ended."""

    language: str = "en"
    pictures: Path | None = None
    theme: Theme = Theme.LIGHT
    scale: float = 1.0
    moment: str = "typing"

    @property
    def ending(self) -> str:
        """Return the end of the names of pictures."""
        return f"{self.language}-{self.theme.value}-{round(self.scale * 100)}"


@dataclass(slots=True)
class WalkReport:
    """What happened: the steps with what they cost, what was typed, what is kept, and what the next start said."""

    steps: list[dict[str, Any]] = field(default_factory=list)
    typed: str = ""
    kept: dict[str, Any] = field(default_factory=dict)
    greeting: list[str] = field(default_factory=list)
    sheet: str = ""
    """The text of the provider's form that was saved, "" before it was."""

    @property
    def lost(self) -> str:
        """Return what was typed and is not kept."""
        kept = str(self.kept.get(GOALS, ""))
        return self.typed.removeprefix(kept)

    @property
    def words_lost(self) -> int:
        """Return of how many words something is lost."""
        return len(self.lost.split())


def walk(plan: WalkPlan, folder: Path) -> WalkReport:
    """Walk once, with a data folder that is empty.

    Raises:
        WalkFailed: a step does not come to its end.
    """
    report = WalkReport()
    folder.mkdir(parents=True, exist_ok=True)
    write_settings(folder / "settings.json", Settings(language=plan.language, theme=plan.theme))
    with _program("begin", plan, folder) as program:
        for told in _told_by(program):
            _note(told, report)
            if told["what"] != "moment":
                continue
            if told["name"] == plan.moment != "typing":
                program.kill()
                break
            _let_go_on(program)
            if told["name"] == "typing":
                _type_and_kill(program, random.uniform(*TYPING_S), report)
                break
    sheet = folder / SHEET
    report.sheet = _text_of(sheet.read_bytes()) if sheet.is_file() else ""
    with _program("come-back", plan, folder) as program:
        for told in _told_by(program):
            _note(told, report)
            if told["what"] == "end":
                break
    return report


def losses(report: WalkReport, moment: str, most_words: int = MOST_WORDS_LOST) -> list[str]:
    """Return what was acknowledged before a moment and is lost, nothing where all is well."""
    kept, reached = report.kept, MOMENTS.index(moment)
    wrong = [f"fact {name}" for name, value in _facts(kept) if not value]
    checks = (
        ("need", "the needs", kept.get("needs") == len(NEEDS)),
        ("service", f"the service {SERVICE}", kept.get("service")),
        ("typing", "that the form was printed", kept.get("printed")),
        ("typing", "answers on the form", all(each in report.sheet for each in ("Ondra", "1985"))),
        ("typing", "what was typed stands there otherwise", report.typed.startswith(str(kept.get(GOALS)))),
        ("typing", f"more than {most_words} words: {report.lost!r}", report.words_lost <= most_words),
    )
    wrong += [what for since, what, is_so in checks if reached >= MOMENTS.index(since) and not is_so]
    return wrong


def _facts(kept: dict[str, Any]) -> tuple[tuple[str, bool], ...]:
    return (
        ("name", bool(kept.get("name"))),
        ("region", bool(kept.get("C1"))),
        ("birth", _digits(str(kept.get("B3"))) == _digits(BIRTH) or "1985" in str(kept.get("B3"))),
        ("release", "2026" in str(kept.get("D3")) and "18" in str(kept.get("D3"))),
    )


def _text_of(pdf: bytes) -> str:
    with closing(PdfDocument(pdf)) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _started(part: str, plan: WalkPlan, folder: Path) -> "subprocess.Popen[str]":
    environment = dict(os.environ)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    if plan.scale != 1.0:
        environment["QT_SCALE_FACTOR"] = str(plan.scale)
    command = [sys.executable, "-m", "tools.client_walk_start", part, "--data-folder", str(folder)]
    command += ["--language", plan.language, "--ending", plan.ending]
    if plan.pictures is not None:
        command += ["--pictures", str(plan.pictures)]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1
    )


@contextmanager
def _program(part: str, plan: WalkPlan, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    program = _started(part, plan, folder)
    try:
        yield program
    finally:
        program.kill()
        program.wait()
        for stream in (program.stdin, program.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


def _told_by(program: "subprocess.Popen[str]") -> Iterator[dict[str, Any]]:
    """Return what the program tells, as it comes.

    Raises:
        WalkFailed: it tells of trouble, ends by itself or is silent.
    """
    assert program.stdout is not None
    timer = threading.Timer(SILENCE_S, program.kill)
    timer.start()
    try:
        for line in program.stdout:
            told = json.loads(line)
            if told["what"] == "trouble":
                raise WalkFailed(told["said"])
            yield told
    finally:
        timer.cancel()
    raise WalkFailed("the program ended by itself")


def _type_and_kill(program: "subprocess.Popen[str]", seconds: float, report: WalkReport) -> None:
    """Kill the program after so many seconds of typing, and take in all that was typed until then."""
    timer = threading.Timer(seconds, program.kill)
    timer.start()
    assert program.stdout is not None
    for line in program.stdout:
        told = json.loads(line) if line.endswith("\n") else {"what": "cut"}
        if told["what"] == "typed":
            report.typed = told["text"]
    timer.join()


def _let_go_on(program: "subprocess.Popen[str]") -> None:
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()


def _note(told: dict[str, Any], report: WalkReport) -> None:
    match told["what"]:
        case "step":
            report.steps.append(told)
        case "kept":
            report.kept = told
        case "greeting":
            report.greeting = told["said"]


def main(arguments: list[str]) -> int:
    """Walk in each language, say what it cost and what is kept, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="only this one; may be repeated")
    parser.add_argument("--to", type=Path, help="the folder for pictures; none are taken without it")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0, help="of the screen, 1.5 for 150 %%")
    parser.add_argument("--moment", choices=MOMENTS, default="typing", help="at which the program is killed")
    options = parser.parse_args(arguments)
    is_lost = False
    for language in options.language or LANGUAGES:
        theme = Theme.DARK if options.dark else Theme.LIGHT
        plan = WalkPlan(language, options.to, theme, options.scale, options.moment)
        # Not among temporary files, of which the program warns.
        place = Path.home() / ".cache"
        place.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place, ignore_cleanup_errors=True) as folder:
            report = walk(plan, Path(folder))
        lost = losses(report, plan.moment)
        is_lost = is_lost or bool(lost)
        _say(language, report, lost)
    return 1 if is_lost else 0


def _say(language: str, report: WalkReport, lost: list[str]) -> None:
    lines = [f"{language}:"]
    for step in report.steps:
        away = f"  out of sight: {', '.join(step['out_of_sight'])}" if step["out_of_sight"] else ""
        counts = f"{step['clicks']:3} clicks {step['keys']:3} keys {step['letters']:4} letters {step['seconds']:5} s"
        lines.append(f"  {step['name']:22}{counts}{away}")
    lines.append(f"  typed {len(report.typed)} letters; lost {report.lost!r} ({report.words_lost} words touched)")
    lines.append(f"  kept: { {name: value for name, value in report.kept.items() if name != 'what'} }")
    lines.append(f"  said by the next start: {report.greeting}")
    lines.append(f"  LOST: {', '.join(lost)}" if lost else "  nothing that was acknowledged is lost")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
