"""Takes pictograms and icon from the package ``pytablericons``: ``python -m tools.pictograms``."""

import argparse
import re
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

from workpris_desktop.domain.leaflet import Picture

_FOLDER: Final = Path(__file__).resolve().parents[1] / "workpris_desktop" / "pictograms"

_PACKAGE: Final = "pytablericons"

_NAMES: Final = {
    Picture.PHONE: "phone",
    Picture.CLOCK: "clock",
    Picture.DOOR: "door-enter",
    Picture.LETTER: "mail",
    Picture.PERSON: "user",
    Picture.CARD: "id",
    Picture.MONEY: "coins",  # "coin" shows a dollar
    Picture.BED: "bed",
    Picture.WARNING: "alert-triangle",
}

_ICON: Final = "directions"
_GROUND: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 32 32">'
    '<rect width="32" height="32" rx="6" fill="#0b5cad"/>'
    '<g transform="translate(2 2) scale(1.1667)" {drawn}</g></svg>\n'
)
"""The icon is a signpost in white on the blue of what is selected (`ui.colours`)."""

_COMMENT: Final = re.compile("<!--.*?-->\n?", re.DOTALL)


def take(target: Path = _FOLDER) -> tuple[Path, ...]:
    """Put the pictograms and their licence into a folder, and return the files.

    The package is read, not imported: its module imports programs that nobody needs here.

    Raises:
        PackageNotFoundError: the package is not installed.
        FileNotFoundError: it lacks one of them.
    """
    package = Distribution.from_name(_PACKAGE)
    target.mkdir(parents=True, exist_ok=True)
    taken = []
    for picture, name in _NAMES.items():
        taken.append(target / f"{picture}.svg")
        drawn = _COMMENT.sub("", _found(package, f"/outline/{name}.svg").read_text(encoding="utf-8"))
        taken[-1].write_text(drawn.replace("currentColor", "#000000"), encoding="utf-8")
    taken.append(target / "icon.svg")
    taken[-1].write_text(_icon(_found(package, f"/outline/{_ICON}.svg").read_text(encoding="utf-8")), encoding="utf-8")
    taken.append(target / "LICENCE")
    taken[-1].write_text(_found(package, ".dist-info/LICENSE").read_text(encoding="utf-8"), encoding="utf-8")
    return tuple(taken)


def _icon(drawn: str) -> str:
    """Return a drawing as an icon: its lines in white on a ground."""
    lines = _COMMENT.sub("", drawn).partition('viewBox="0 0 24 24"')[2].replace("</svg>", "").strip()
    return _GROUND.format(drawn=lines.replace("currentColor", "#ffffff"))


def main(arguments: list[str] | None = None) -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tools.pictograms", description=__doc__)
    parser.add_argument("--into", type=Path, default=_FOLDER, help="folder for the pictograms")
    take(parser.parse_args(arguments).into)


def _found(package: Distribution, end: str) -> Path:
    for file in package.files or ():
        if str(file).endswith(end):
            return Path(str(file.locate()))
    raise FileNotFoundError(end)


if __name__ == "__main__":
    main()
