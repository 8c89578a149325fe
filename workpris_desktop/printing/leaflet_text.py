"""The sheet as plain text: for those who cannot see the picture of it."""

from collections.abc import Iterator

from workpris_desktop.domain.leaflet import Leaflet


def leaflet_text(leaflet: Leaflet) -> str:
    """Return every word of the sheet in reading order, one line of meaning a line, an empty line between services.

    The pages are not counted: text has none.
    """
    paragraphs = "\n\n".join("\n".join(lines) for lines in _paragraphs(leaflet) if lines)
    return paragraphs.replace("\N{NO-BREAK SPACE}", " ") + "\n"


def _paragraphs(leaflet: Leaflet) -> Iterator[tuple[str, ...]]:
    yield _stated(leaflet.sample)
    yield _stated(leaflet.title, leaflet.subtitle)
    for block in leaflet.blocks:
        yield tuple(line.text for line in block.lines)
    yield _stated(leaflet.remark)
    yield leaflet.ruled
    yield _stated(leaflet.emergency, *leaflet.crisis)
    yield leaflet.sender
    yield leaflet.footer


def _stated(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
