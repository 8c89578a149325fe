"""Where things are: the files that ship with the program, and the folder where this person's data lives."""

import importlib.util
from functools import cache
from pathlib import Path

from workpris_desktop.domain.errors import PackagingFault

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
