"""A service as HTML: our own markup around text that is never taken for markup."""

from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from workpris_desktop.ui.colours import Colours

if TYPE_CHECKING:
    from workpris_desktop.wording.record.page import Record, RecordLine, RecordSection, RecordTable

SERVICE_SCHEME: Final = "service:"
"""How the address of a way to another service begins; its id follows."""


def record_markup(record: "Record", colours: Colours) -> str:
    """Return a record as HTML, in which its text is never taken for markup."""
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
    link = f'<a href="{SERVICE_SCHEME}{quote(line.opens, safe="")}">{_text(name)}</a>'
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
