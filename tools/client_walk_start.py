"""The program with a person in it who walks: the child process of `tools.client_walk`, which ends it."""

import argparse
import json
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tools.client_walk_hands import Hands
from tools.client_walk_person import Person
from tools.client_walk_steps import Walk
from tools.client_walk_words import ScreenWords
from workpris_desktop.app import run

WINDOW_PX = (1280, 800)


def main(arguments: list[str]) -> int:
    """Start the program as ``python -m workpris_desktop`` does, with somebody before it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=("begin", "come-back"))
    parser.add_argument("--data-folder", type=Path, required=True)
    parser.add_argument("--language", required=True)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--ending", default="")
    options = parser.parse_args(arguments)
    app = QApplication(["workpris"])
    app.setCursorFlashTime(0)
    hands = Hands()
    person = Person(hands, ScreenWords(options.language), options.pictures, options.ending)
    walk = Walk(person, options.data_folder, _tell, _stop)
    work = walk.begin if options.part == "begin" else walk.come_back
    thread = threading.Thread(target=_live, args=(person, work), daemon=True)
    QTimer.singleShot(0, app, lambda: _make_room(app))
    QTimer.singleShot(0, app, thread.start)
    return run(["--data-folder", str(options.data_folder), "--language", options.language])


def _make_room(app: QApplication) -> None:
    for window in app.topLevelWidgets():
        if window.isWindow() and window.isVisible():
            window.resize(*WINDOW_PX)


def _live(person: Person, work: Callable[[], None]) -> None:
    try:
        work()
        _tell("end")
    except Exception:  # noqa: BLE001 - the parent says it
        person.take_picture("trouble")
        _tell("trouble", said=traceback.format_exc())
    # The parent ends the program.
    sys.stdin.readline()
    os._exit(1)


def _tell(what: str, **values: object) -> None:
    """Write a line for the parent."""
    sys.stdout.write(json.dumps({"what": what, **values}) + "\n")
    sys.stdout.flush()


def _stop(moment: str) -> None:
    """Tell the parent of a moment at which it may end the program, and go on when it lets the walk."""
    _tell("moment", name=moment)
    sys.stdin.readline()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
