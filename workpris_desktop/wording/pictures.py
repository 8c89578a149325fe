"""Pictures as files."""

from PySide6.QtCore import QBuffer, QIODevice

from workpris_desktop.printing.preview import PageImage


def png_of(image: PageImage) -> bytes:
    """Return a picture as the content of a PNG file, which holds nothing else."""
    from PySide6.QtGui import QImage  # noqa: PLC0415 - commands that make no pictures do without

    picture = QImage(image.data, image.width, image.height, image.stride, QImage.Format.Format_RGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
