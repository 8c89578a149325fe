"""Where a file is proposed to be saved: among the person's documents, never in the folder of the program."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def among_documents(name: str) -> str:
    """Return a path for a file of that name in the person's folder of documents."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(folder) / name)
