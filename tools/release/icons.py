"""Draws the icon of the program in all sizes that systems ask for, from its one drawing."""

from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader

from tools.release.places import ROOT

DRAWING: Final = ROOT / "workpris_desktop" / "pictograms" / "icon.svg"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In pixels; the sizes of the icon theme specification (freedesktop.org)."""

_OF_WINDOWS: Final = ((16, 16), (24, 24), (32, 32), (48, 48), (64, 64), (128, 128), (256, 256))


def write_picture(size: int, target: Path, kind: str = "PNG") -> Path:
    """Draw the icon as a square picture.

    Args:
        size: of a side, in pixels.
        target: the file.
        kind: "PNG", "ICO" (all sizes of Windows up to this one) or "ICNS" (of macOS).
    """
    reader = QImageReader(str(DRAWING))
    reader.setScaledSize(reader.size().scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio))
    drawn = reader.read().convertToFormat(QImage.Format.Format_RGBA8888)
    picture = Image.frombytes("RGBA", (drawn.width(), drawn.height()), bytes(drawn.constBits()))
    target.parent.mkdir(parents=True, exist_ok=True)
    if kind == "ICO":
        picture.save(target, kind, sizes=_OF_WINDOWS)
    else:
        picture.save(target, kind)
    return target
