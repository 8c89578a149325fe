"""Where things are: the files that ship with the program, and the folder where this person's data lives."""

import importlib.util
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.system.files import make_folder, remove_leftovers
from workpris_desktop.system.portable import portable_data_folder, program_folder

DATA_FOLDER_VARIABLE: Final = "WORKPRIS_DATA_FOLDER"
"""The environment variable that names another data folder."""

_PRIVATE_MODE: Final = 0o700

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def _shipped(name: str) -> Path:
    """Return a folder that ships with the program: inside the package once installed, beside it in a clone."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources_folder() -> Path:
    """Return the folder of tables, forms and the starter directory."""
    return _shipped("resources")


def translations_folder() -> Path:
    """Return the folder of compiled translations (``.qm``)."""
    return _shipped("translations")


def pictogram_file(name: str) -> Path:
    """Return the file of a pictogram (``.svg``), which is made when the program is built (`tools/pictograms.py`).

    Raises:
        PackagingFault: it was not made.
    """
    file = _PACKAGE / "pictograms" / f"{name}.svg"
    if not file.is_file():
        raise PackagingFault(detail=f"pictograms/{file.name}")
    return file


@cache
def font_file(*, bold: bool = False) -> Path:
    """Return the file of the letters that we print with (Open Sans, from the package ``ttf-opensans``).

    The package is found, not imported: its module would import Pillow.

    Raises:
        PackagingFault: the font package is not installed.
    """
    spec = importlib.util.find_spec("ttf_opensans")
    if spec is None or spec.origin is None:
        raise PackagingFault(detail="ttf-opensans")
    return Path(spec.origin).parent / "ttf" / ("OpenSans-Bold.ttf" if bold else "OpenSans-Regular.ttf")


def data_folder(chosen: Path | None) -> Path:
    """Return the folder of this person's data.

    It is the chosen one, else that of the environment, else that of ``portable.ini``, else the system's usual. The
    usual one is local to the computer, not roaming: a directory is large and can be had again.
    """
    named = chosen or os.environ.get(DATA_FOLDER_VARIABLE) or portable_data_folder(program_folder())
    if named:
        return Path(os.path.expanduser(named)).absolute()  # noqa: PTH111 - Path raises for a person who is not there
    # 7 ms, and not needed by those who name a folder.
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path("workpris-desktop", appauthor=False, roaming=False)


@dataclass(frozen=True, slots=True)
class DataFolder:
    """What lies where in the folder of one person's data."""

    root: Path

    @property
    def directory(self) -> Path:
        """The folder of directory generations."""
        return self.root / "directory"

    @property
    def settings_file(self) -> Path:
        """What the person has set."""
        return self.root / "settings.json"

    @property
    def shortlist_file(self) -> Path:
        """The services that were put on the shortlist."""
        return self.root / "shortlist.json"

    @property
    def saved_leaflets_file(self) -> Path:
        """Return the file of choices that were saved to be printed again."""
        return self.root / "saved_leaflets.json"

    @property
    def searches_file(self) -> Path:
        """Recent and saved searches."""
        return self.root / "searches.json"

    @property
    def findings_file(self) -> Path:
        """Return the file of what providers said by telephone."""
        return self.root / "findings.json"

    @property
    def missing_file(self) -> Path:
        """Reports of missing services."""
        return self.root / "missing.json"

    @property
    def unmet_file(self) -> Path:
        """How often there was no place; of nobody in particular."""
        return self.root / "unmet.json"

    @property
    def demand_source_file(self) -> Path:
        """The code by which tables of demand from this computer are known; it names nobody."""
        return self.root / "demand-source"

    @property
    def regions_file(self) -> Path:
        """Shapes of regions (GeoJSON) that an office has dropped in; without them maps are made of squares."""
        return self.root / "regions.geojson"

    @property
    def phrases_folder(self) -> Path:
        """Phrase packs: files ``phrases-<code>.csv``, each of which lets a sheet speak one more language."""
        return self.root / "phrases"

    @property
    def vault_folder(self) -> Path:
        """The encrypted client data of this person, with its keys and backups."""
        return self.root / "vault"

    @property
    def log_folder(self) -> Path:
        """The program's log, and where it was when it broke down."""
        return self.root / "logs"

    @property
    def window_lock(self) -> Path:
        """Held by the one window that may change this folder."""
        return self.root / "window.lock"

    def prepare(self) -> None:
        """Make the folders that are not there yet, for nobody else to read where the system knows such a thing.

        Raises:
            MachineFault: a folder cannot be made; ``path`` says which.
        """
        for folder in (self.root, self.directory):
            make_folder(folder, _PRIVATE_MODE)

    def remove_leftovers(self) -> None:
        """Remove what a run that was killed left half-written; only for who holds `window_lock`.

        Among the directory generations an import of another program may be writing just now; the next import, which
        holds the lock for that, removes what is left there.
        """
        remove_leftovers(self.root)
