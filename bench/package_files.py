"""A package written row by row: any size in little memory."""

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from workpris_desktop.record.tables import DESCRIPTOR_FILE

FileRow = tuple[str, Mapping[str, object]]


def write_rows(
    folder: Path, name: str, tables: Mapping[str, Sequence[str]], rows: Iterable[FileRow], created: str
) -> Path:
    """Write rows as a package into a new folder, and return the folder.

    Args:
        folder: the folder to make.
        name: what the directory calls itself.
        tables: the columns of each file.
        rows: file and cells, in any order of the files.
        created: the day of the edition, as ISO date.

    Raises:
        OSError: the folder is there, or the disk is full.
        ValueError: a row has a column that its file does not have.
    """
    folder.mkdir(parents=True)
    with ExitStack() as stack:
        writers = {}
        for file, columns in tables.items():
            stream = stack.enter_context((folder / file).open("w", encoding="utf-8", newline=""))
            writers[file] = csv.DictWriter(stream, columns, lineterminator="\n")
            writers[file].writeheader()
        for file, row in rows:
            writers[file].writerow(row)
    resources = [
        {"path": file, "schema": {"fields": [{"name": column} for column in columns]}}
        for file, columns in tables.items()
    ]
    said = {"name": name, "created": created, "sample": True, "resources": resources}
    (folder / DESCRIPTOR_FILE).write_text(json.dumps(said), encoding="utf-8")
    return folder
