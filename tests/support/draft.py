"""A small directory package before it is written, to be changed by a test."""

import csv
import io
import json
import zipfile
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any


@dataclass
class PackageDraft:
    """A package before it is written: a heading and rows by file, and its description."""

    tables: dict[str, list[list[str]]] = field(default_factory=dict)
    description: dict[str, Any] = field(default_factory=dict)
    with_schema: bool = True
    forms: dict[str, bytes] = field(default_factory=dict)

    def table(self, file: str, *columns: str) -> "PackageDraft":
        """Begin a table."""
        self.tables[file] = [list(columns)]
        return self

    def add(self, file: str, /, **cells: str) -> "PackageDraft":
        """Add a row; cells that are not named are empty."""
        heading = self.tables[file][0]
        assert set(cells) <= set(heading)
        self.tables[file].append([cells.get(column, "") for column in heading])
        return self

    def put(self, file: str, row: int, column: str, value: str) -> "PackageDraft":
        """Change one cell; rows count from 1."""
        self.tables[file][row][self.tables[file][0].index(column)] = value
        return self

    def files(self) -> dict[str, bytes]:
        """Return every file as bytes."""
        files = {file: _csv(rows) for file, rows in self.tables.items()}
        return {**files, **self.forms, "datapackage.json": json.dumps(self.full_description()).encode()}

    def full_description(self) -> dict[str, Any]:
        """Return the description with its resources, unless the test has stated them itself."""
        resources: list[dict[str, Any]] = [{"path": file} for file in self.tables]
        if self.with_schema:
            for resource in resources:
                columns = self.tables[resource["path"]][0]
                resource["schema"] = {"fields": [{"name": column} for column in columns]}
        for name, data in self.forms.items():
            resources.append({"path": name, "bytes": len(data), "hash": f"sha256:{sha256(data).hexdigest()}"})
        return {"resources": resources} | self.description

    def write_folder(self, folder: Path) -> Path:
        """Write the package as a folder."""
        folder.mkdir(parents=True)
        for name, data in self.files().items():
            (folder / name).write_bytes(data)
        return folder

    def write_zip(self, path: Path, top: str = "") -> Path:
        """Write the package as a zip file, its files below a top folder if one is named."""
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            if top:
                archive.mkdir(top)
            for name, data in self.files().items():
                archive.writestr(f"{top}/{name}" if top else name, data)
        return path


def _csv(rows: list[list[str]]) -> bytes:
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue().encode()
