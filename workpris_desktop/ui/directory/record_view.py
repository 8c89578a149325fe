"""A service as a page to read: our own markup around text that is never taken for markup."""

from html import escape
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from workpris_desktop.ui.theme import Colours, colours_now

if TYPE_CHECKING:
    from workpris_desktop.wording.record.page import Record, RecordLine, RecordSection, RecordTable

_SCHEME: Final = "service:"


class RecordView(QTextBrowser):
    """Shows a record; loads nothing from anywhere and opens no link (security.md 5.3).

    Ways to other services can be walked with Tab and are asked for by their ids.
    """

    service_requested = Signal(str)
    """The id of a service that the record leads to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self._record: Record | None = None
        self.anchorClicked.connect(self._follow)

    def show_record(self, record: "Record", *, from_top: bool = True) -> None:
        """Show a record, from its top unless it is the same that is told anew."""
        self._record = record
        place = self.verticalScrollBar().value()
        # A bar that may come and go makes Qt lay the text out twice: 17 ms, where once takes 9.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHtml(_page(record, colours_now()))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if not from_top:
            self.verticalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """Show the record in other colours when the theme has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._record is not None:
            self.show_record(self._record, from_top=False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002 - Qt's signature
        """Return nothing for every picture or sheet that text may name."""
        return None

    def _follow(self, address: QUrl) -> None:
        text = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if text.startswith(_SCHEME):
            self.service_requested.emit(unquote(text.removeprefix(_SCHEME)))


def _page(record: "Record", colours: Colours) -> str:
    return _head(record, colours) + "".join(_section(section, colours) for section in record.sections)


def _head(record: "Record", colours: Colours) -> str:
    """Return what is seen without scrolling: name, what it is, warnings, the number, and whether it is open."""
    head = (
        f'<h2 style="margin:0 0 2px 0">{_text(record.name)}</h2><p style="margin:0 0 6px 0">{_text(record.purpose)}</p>'
    )
    head += "".join(_marked(text, colours) for text in (record.sample, record.staff) if text)
    if record.alert:
        head += _marked(f"▲ {record.alert}", colours)
    if record.phone:
        head += f'<p style="margin:6px 0 0 0">{_large(record.phone)}</p>'
    if record.now:
        head += f'<p style="margin:0">{_text(record.now)}</p>'
    return head


def _large(text: str) -> str:
    return f'<span style="font-size:x-large; font-weight:600; white-space:pre">{_text(text)}</span>'


def _marked(text: str, colours: Colours) -> str:
    return (
        f'<table width="100%" cellpadding="6" bgcolor="{colours.banner}"><tr>'
        f'<td style="color:{colours.banner_text}"><b>{_text(text)}</b></td></tr></table>'
    )


def _section(section: "RecordSection", colours: Colours) -> str:
    rows = "".join(_row(line, colours) for line in section.lines)
    table = _table(section.table, colours) if section.table else ""
    heading = f'<h3 style="margin:14px 0 2px 0">{_text(section.heading)}</h3>'
    return f'{heading}{table}<table cellpadding="3">{rows}</table>'


def _table(table: "RecordTable", colours: Colours) -> str:
    headings = "".join(f'<th align="left">{_text(text)}</th>' for text in table.headings)
    rows = "".join(f"<tr>{''.join(f'<td>{_text(text)}</td>' for text in row)}</tr>" for row in table.rows)
    return (
        f'<table cellpadding="4" cellspacing="0" border="1" '
        f'style="border-collapse:collapse; border-color:{colours.line}">'
        f'<tr style="color:{colours.quiet_text}">{headings}</tr>{rows}</table>'
    )


def _row(line: "RecordLine", colours: Colours) -> str:
    if line.for_staff:
        return _staff_row(line, colours)
    text = _text(line.text)
    if line.large:
        text = _large(line.text)
    elif line.opens:
        text = _way(line)
    elif line.unknown:
        text = f'<i style="color:{colours.quiet_text}">{text}</i>'
    label = f'<td width="30%" style="color:{colours.quiet_text}">{_text(line.label)}</td>'
    return f"<tr>{label}<td>{text}</td></tr>"


def _way(line: "RecordLine") -> str:
    """Return a way to another service: its first line is the link."""
    name, _, about = line.text.partition("\n")
    link = f'<a href="{_SCHEME}{quote(line.opens, safe="")}">{_text(name)}</a>'
    return f"{link}<br>{_text(about)}" if about else link


def _staff_row(line: "RecordLine", colours: Colours) -> str:
    """Return a row on a ground of its own; its first line says that it is for staff only."""
    mark, _, rest = line.text.partition("\n")
    style = f'style="color:{colours.banner_text}"'
    label = f'<td width="30%" bgcolor="{colours.banner}" {style}>{_text(line.label)}</td>'
    text = f'<td bgcolor="{colours.banner}" {style}><b>{_text(mark)}</b><br>{_text(rest)}</td>'
    return f"<tr>{label}{text}</tr>"


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
