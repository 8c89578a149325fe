"""A leaflet as large HTML for the screen, in which its text is never taken for markup."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from workpris_desktop.domain.leaflet import Leaflet, LeafletBlock, LineKind
from workpris_desktop.ui.colours import Colours

_STYLES: Final = {
    LineKind.NAME: "font-size:x-large; font-weight:700",
    LineKind.PHONE: "font-size:xx-large; font-weight:700; white-space:pre",
    LineKind.LABEL: "font-weight:600; margin-top:8px",
    LineKind.WARNING: "font-weight:700",
    LineKind.SENTENCE: "margin-top:8px",
    LineKind.TEXT: "",
}


def client_screen_markup(leaflets: Sequence[Leaflet], colours: Colours) -> str:
    """Return all sheets of a person, one after the other; what is for the printer alone is left out."""
    return "".join(part for leaflet in leaflets for part in _sheet(leaflet, colours))


def _sheet(leaflet: Leaflet, colours: Colours) -> Iterator[str]:
    if leaflet.sample:
        yield _line(leaflet.sample, f"font-weight:700; color:{colours.attention}")
    yield f'<h1 style="margin:6px 0 2px 0">{escape(leaflet.title)}</h1>'
    for text in (leaflet.subtitle, leaflet.remark):
        if text:
            yield _line(text, "")
    for block in leaflet.blocks:
        yield _block(block, colours)
    for text in (leaflet.emergency, *leaflet.crisis):
        if text:
            yield _line(text, "font-weight:600; margin-top:8px")
    for text in (*leaflet.sender, *leaflet.footer):
        yield _line(text, f"color:{colours.quiet_text}")


def _block(block: LeafletBlock, colours: Colours) -> str:
    lines = "".join(_line(line.text, _STYLES[line.kind], heading=line.kind is LineKind.NAME) for line in block.lines)
    frame = f"border-collapse:collapse; border-color:{colours.line}; margin-top:12px"
    table = f'<table width="100%" cellpadding="12" cellspacing="0" border="1" style="{frame}">'
    return f"{table}<tr><td>{lines}</td></tr></table>"


def _line(text: str, style: str, *, heading: bool = False) -> str:
    tag = "h2" if heading else "p"
    return f'<{tag} style="margin-bottom:0; {style or "margin-top:0"}">{escape(text)}</{tag}>'
