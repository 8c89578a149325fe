"""Cards for colleagues as HTML, in which their text is never taken for markup."""

from collections.abc import Sequence
from html import escape
from urllib.parse import quote

from workpris_desktop.ui.colours import Colours
from workpris_desktop.ui.directory.record_markup import SERVICE_SCHEME
from workpris_desktop.wording.staff_card_words import StaffCard, StaffGroup


def staff_markup(groups: Sequence[StaffGroup], colours: Colours) -> str:
    """Return all cards, a heading above each kind of help."""
    return "".join(_group(group, colours) for group in groups)


def _group(group: StaffGroup, colours: Colours) -> str:
    cards = "".join(_card(card, colours) for card in group.cards)
    return f'<h2 style="margin:14px 0 4px 0">{escape(group.heading)}</h2>{cards}'


def _card(card: StaffCard, colours: Colours) -> str:
    quiet = f'style="color:{colours.quiet_text}"'
    name = f'<a href="{SERVICE_SCHEME}{quote(card.id, safe="")}">{escape(card.name)}</a>'
    rows = "".join(
        f'<tr><td width="30%" {quiet}>{_text(line.label)}</td><td>{_text(line.text)}</td></tr>' for line in card.lines
    )
    return (
        f'<table width="100%" cellpadding="8" cellspacing="0" border="1" bgcolor="{colours.base}" '
        f'style="border-collapse:collapse; border-color:{colours.line}; margin-bottom:10px"><tr><td>'
        f'<h3 style="margin:0">{name}</h3><p style="margin:0">{_text(card.provider)}</p>'
        f'<p style="margin:0" {quiet}>{_text(card.kinds)}</p>'
        f'<p style="margin:6px 0 0 0"><span style="font-size:x-large; font-weight:600; white-space:pre">'
        f'{escape(card.phone)}</span></p><p style="margin:0 0 4px 0">{_text(card.now)}</p>'
        f'<table cellpadding="2">{rows}</table></td></tr></table>'
    )


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
