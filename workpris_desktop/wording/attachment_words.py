"""Attachments of a client's file in words."""

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.handover import Attachment
from workpris_desktop.wording.dates import on_the_clock, short_date
from workpris_desktop.wording.languages import spoken_language


class AttachmentWords(QObject):
    """Says it in the language spoken now."""

    def row(self, attachment: Attachment) -> tuple[str, ...]:
        """Return an attachment as a row."""
        day = short_date(on_the_clock(attachment.made_at).date(), spoken_language())
        return attachment.title, day, QLocale(spoken_language()).formattedDataSize(attachment.size, 1)

    def removed(self, attachment: Attachment) -> str:
        """Return what has become of an attachment that was removed."""
        said = self.tr("Removed: “{title}”. It is gone for good once this window is closed.")
        return said.format(title=attachment.title)
