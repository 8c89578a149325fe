"""One page of HTML on what is different between two editions, for a person to read, print and sign."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from workpris_desktop.domain.edition_change import EditionChange, PartChange, PartFate, ServiceChange, ServiceName

_STYLE: Final = """
body { font: 11pt/1.45 sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2em; } h3 { font-size: 1em; margin-bottom: .3em; }
table { border-collapse: collapse; width: 100%; margin-bottom: 1em; }
th, td { border: 1px solid #777; padding: .25em .5em; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
td.text { white-space: pre-line; } th[scope=col]:first-child { width: 18%; }
caption { text-align: start; font-weight: bold; } code { font-size: .85em; color: #444; }
p.sign { margin-top: 4em; border-top: 1px solid #000; padding-top: .3em; }
@media print { body { margin: 0; max-width: none; } tr, p.sign { break-inside: avoid; } }
@media print { h2, h3, caption { break-after: avoid; } }
"""


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of the page, in the language of whoever signs it.

    ``language`` is its code. ``tables`` and ``fields`` name tables and columns; those without a name stand as they are.
    ``more`` has a gap ``{count}`` for the services that are not listed.
    """

    language: str
    title: str
    old: str
    new: str
    services: str
    added: str
    changed: str
    removed: str
    nothing: str
    field: str
    fates: Mapping[PartFate, str]
    more: str
    signature: str
    tables: Mapping[str, str]
    fields: Mapping[str, str]


def diff_page(change: EditionChange, old_title: str, new_title: str, words: PageWords) -> str:
    """Return the page: no script, nothing from elsewhere, every word from the editions escaped.

    Args:
        change: what is different.
        old_title: how the earlier edition is called, with its date.
        new_title: how the later one is called.
        words: the words of the page.
    """
    parts = [
        *_head(change, (old_title, new_title), words),
        *_names(words.removed, change.removed, change.removed_count, words),
        *_names(words.added, change.added, change.added_count, words),
        *_changes(change, words),
        f'<p class="sign">{escape(words.signature)}</p>',
        "</body>",
        "</html>",
    ]
    return "\n".join(parts) + "\n"


def _head(change: EditionChange, titles: tuple[str, str], words: PageWords) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(words.language)}">'
    yield f'<head><meta charset="utf-8"><title>{escape(words.title)}</title><style>{_STYLE}</style></head>'
    yield "<body>"
    yield f"<h1>{escape(words.title)}</h1>"
    yield "<table>"
    for label, title, count in zip(
        (words.old, words.new), titles, (change.old_services, change.new_services), strict=True
    ):
        yield _row(f'<th scope="row">{escape(label)}</th>', title, f"{words.services}: {count}")
    yield "</table>"
    for label, count in (
        (words.removed, change.removed_count),
        (words.added, change.added_count),
        (words.changed, change.changed_count),
    ):
        yield f"<p>{escape(label)}: {count}</p>"


def _names(label: str, names: Iterable[ServiceName], count: int, words: PageWords) -> Iterator[str]:
    yield from _heading(label, count, words)
    listed = [f"<li>{escape(name.name)} <code>{escape(name.id)}</code></li>" for name in names]
    if listed:
        yield from ("<ul>", *listed, "</ul>")
    yield from _more(count - len(listed), words)


def _changes(change: EditionChange, words: PageWords) -> Iterator[str]:
    yield from _heading(words.changed, change.changed_count, words)
    for service in change.changed:
        yield from _service(service, words)
    yield from _more(change.changed_count - len(change.changed), words)


def _heading(label: str, count: int, words: PageWords) -> Iterator[str]:
    yield f"<h2>{escape(label)} ({count})</h2>"
    if count == 0:
        yield f"<p>{escape(words.nothing)}</p>"


def _more(count: int, words: PageWords) -> Iterator[str]:
    if count > 0:
        yield f"<p>{escape(words.more.format(count=count))}</p>"


def _service(service: ServiceChange, words: PageWords) -> Iterator[str]:
    yield f"<h3>{escape(service.name)} <code>{escape(service.id)}</code></h3>"
    for part in service.parts:
        yield from _part(part, words)


def _part(part: PartChange, words: PageWords) -> Iterator[str]:
    table = words.tables.get(part.table, part.table)
    yield f"<table><caption>{escape(table)}: {escape(words.fates[part.fate])}</caption>"
    heads = "".join(f'<th scope="col">{escape(word)}</th>' for word in (words.field, words.old, words.new))
    yield f"<tr>{heads}</tr>"
    for cell in part.cells:
        label = escape(words.fields.get(cell.field, cell.field))
        yield _row(f'<th scope="row">{label}</th>', cell.old, cell.new)
    yield "</table>"


def _row(heading: str, *texts: str) -> str:
    cells = "".join(f'<td class="text">{escape(text)}</td>' for text in texts)
    return f"<tr>{heading}{cells}</tr>"
