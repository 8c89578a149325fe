"""Pictures of updates: nobody added yet, who the publisher is, what is offered, what it changes, what was before."""

import csv
import json
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.repository.founding import init_repository
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.role import RootKeys
from workpris_desktop.publishing.repository.stick import write_stick
from workpris_desktop.publishing.repository.tuf_form import CryptoSigner
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.main_window import DATA, FIND
from workpris_desktop.ui.sync.history_dialog import HistoryDialog
from workpris_desktop.ui.sync.preview_dialog import PreviewDialog
from workpris_desktop.ui.sync.publisher_dialog import PublisherDialog
from workpris_desktop.window.program import Program

Save = Callable[[QWidget, Path], None]
Row = dict[str, str]
Opened = TypeVar("Opened", bound=QDialog)

PUBLISHER = "Directory of aftercare, example publisher"
ADDRESS = "https://directory.example/workpris"
RENAMED, CLOSED, ADDED = range(3, 12), range(20, 23), range(30, 34)
DAYS_BETWEEN = timedelta(days=14)


def make_sticks(folder: Path, facts: Facts, now: datetime) -> tuple[Path, Path]:
    """Publish two releases of the starter directory, with keys of the moment, and return a stick of each.

    Args:
        folder: an empty folder.
        facts: what is known of service types, regions and prisons.
        now: the moment of the second release (UTC).
    """
    root, targets = ([CryptoSigner.generate_ed25519() for _ in range(count)] for count in (3, 2))
    online = CryptoSigner.generate_ed25519()
    repository, began = folder / "repository", now - DAYS_BETWEEN
    keys = RootKeys(root, targets, online)
    about = {"name": "example", "title": PUBLISHER, "countries": ("CZ", "SI", "AT"), "sources": (ADDRESS,)}
    init_repository(repository, keys, began, **about)  # type: ignore[arg-type]
    sticks = []
    for number, moment in enumerate((began, now), start=1):
        package = _package(folder / f"package-{number}", moment, is_later=number > 1)
        publish_release(repository, package, facts, [targets[0], online], moment, accept_changes=True)
        stick = folder / f"stick-{number}"
        stick.mkdir()
        write_stick(repository, stick, moment)
        sticks.append(stick)
    return sticks[0], sticks[1]


def _package(folder: Path, moment: datetime, *, is_later: bool) -> Path:
    """Copy the starter directory, dated, and as real data; each edition lacks services that the other has."""
    shutil.copytree(resources_folder() / "starter", folder)
    description = json.loads((folder / "datapackage.json").read_text("utf-8"))
    description |= {"name": "example", "title": PUBLISHER, "created": f"{moment:%Y-%m-%dT%H:%M:%SZ}", "sample": False}
    for resource in description["resources"]:
        if resource["path"].endswith(".csv"):
            for key in ("hash", "bytes"):
                resource.pop(key, None)
    (folder / "datapackage.json").write_text(json.dumps(description), "utf-8")
    tables = {file: _read(file) for file in sorted(folder.glob("*.csv"))}
    services = tables[folder / "services.csv"]
    missing = [services[at] for at in (CLOSED if is_later else ADDED)]
    if is_later:
        for at in RENAMED:
            services[at]["name"] += " II"
    _remove(tables, {row["id"] for row in missing})
    if is_later:
        stones, successor = tables[folder / "tombstones.csv"], services[0]["id"]
        stones += [{**dict.fromkeys(stones[0], ""), **_stone(row, moment, successor)} for row in missing]
    for file, rows in tables.items():
        _write(file, rows)
    return folder


def _stone(service: Row, moment: datetime, successor: str) -> Row:
    day = moment.date().isoformat()
    return {"id": service["id"], "name": service["name"], "reason": "closed", "gone_on": day} | {
        "successor_id": successor
    }


def _remove(tables: dict[Path, list[Row]], ids: set[str]) -> None:
    """Remove rows by id, and whatever hangs on what was removed."""
    for rows in tables.values():
        gone = [row for row in rows if not ids.isdisjoint(row.values())]
        if gone:
            rows[:] = [row for row in rows if row not in gone]
            _remove(tables, {row["id"] for row in gone})


def _read(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _write(file: Path, rows: list[Row]) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def picture_updates(
    program: Program, sticks: tuple[Path, Path], out: Path, ending: str, *, rest: Callable[[], None], save: Save
) -> None:
    """Picture the screens of updates.

    Args:
        program: a window that has added nobody.
        sticks: an older and a newer release.
        out: the folder for the pictures.
        ending: of their names.
        rest: waits until nothing is under way.
        save: saves the picture of a widget.
    """
    desk, window = program.updates, program.window
    assert desk is not None
    window.show_view(DATA)
    rest()
    save(window, out / f"update-nobody-{ending}.png")
    desk.places.publisher_chosen.emit(sticks[0])
    rest()
    publisher = _newest(program, PublisherDialog)
    save(publisher, out / f"update-publisher-{ending}.png")
    publisher.confirmed.emit()
    publisher.reject()
    rest()
    window.show_view(FIND)
    for stick in sticks:
        desk.updates.look_in(stick)
        rest()
        if stick is sticks[0]:
            desk.updates.use()
            rest()
    save(window, out / f"update-banner-{ending}.png")
    window.show_view(DATA)
    rest()
    save(window, out / f"update-offer-{ending}.png")
    desk.updates.show_offer()
    _save_dialog(_newest(program, PreviewDialog), out / f"update-preview-{ending}.png", save)
    desk.history.show()
    rest()
    _save_dialog(_newest(program, HistoryDialog), out / f"update-history-{ending}.png", save)


def _newest(program: Program, kind: type[Opened]) -> Opened:
    return [dialog for dialog in program.window.findChildren(kind) if dialog.isVisible()][-1]


def _save_dialog(dialog: QDialog, path: Path, save: Save) -> None:
    save(dialog, path)
    dialog.reject()
