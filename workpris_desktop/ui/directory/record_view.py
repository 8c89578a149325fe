"""A service as a page to read: our own markup around text that is never taken for markup."""

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from workpris_desktop.ui.theme import Colours, colours_now

if TYPE_CHECKING:
    from workpris_desktop.wording.record.page import Record, RecordLine, RecordSection


class RecordView(QTextBrowser):
    """Shows a record; loads nothing from anywhere and opens no link (security.md 5.3)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self._record: Record | None = None

    def show_record(self, record: "Record") -> None:
        """Show a record from its top."""
        self._record = record
        self.setHtml(_page(record, colours_now()))

    def changeEvent(self, event: QEvent) -> None:
        """Show the record in other colours when the theme has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._record is not None:
            self.show_record(self._record)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002 - Qt's signature
        """Return nothing for every picture or sheet that text may name."""
        return None


def _page(record: "Record", colours: Colours) -> str:
    head = (
        f'<h2 style="margin:0 0 2px 0">{_text(record.name)}</h2><p style="margin:0 0 6px 0">{_text(record.purpose)}</p>'
    )
    if record.sample:
        head += _marked(record.sample, colours)
    if record.alert:
        head += _marked(f"▲ {record.alert}", colours)
    return head + "".join(_section(section, colours) for section in record.sections)


def _marked(text: str, colours: Colours) -> str:
    return (
        f'<table width="100%" cellpadding="6" bgcolor="{colours.banner}"><tr>'
        f'<td style="color:{colours.banner_text}"><b>{_text(text)}</b></td></tr></table>'
    )


def _section(section: "RecordSection", colours: Colours) -> str:
    rows = "".join(_row(line, colours) for line in section.lines)
    return f'<h3 style="margin:14px 0 2px 0">{_text(section.heading)}</h3><table cellpadding="3">{rows}</table>'


def _row(line: "RecordLine", colours: Colours) -> str:
    text = _text(line.text)
    if line.for_staff:
        return _staff_row(line, colours)
    if line.large:
        text = f'<span style="font-size:x-large; font-weight:600; white-space:pre">{text}</span>'
    elif line.unknown:
        text = f'<i style="color:{colours.quiet_text}">{text}</i>'
    label = f'<td width="30%" style="color:{colours.quiet_text}">{_text(line.label)}</td>'
    return f"<tr>{label}<td>{text}</td></tr>"


def _staff_row(line: "RecordLine", colours: Colours) -> str:
    """Return a row on a ground of its own; its first line says that it is for staff only."""
    mark, _, rest = line.text.partition("\n")
    style = f'style="color:{colours.banner_text}"'
    label = f'<td width="30%" bgcolor="{colours.banner}" {style}>{_text(line.label)}</td>'
    text = f'<td bgcolor="{colours.banner}" {style}><b>{_text(mark)}</b><br>{_text(rest)}</td>'
    return f"<tr>{label}{text}</tr>"


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
