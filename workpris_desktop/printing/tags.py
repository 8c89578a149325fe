"""Marks in a PDF that tell those who listen to it what is a heading, text, a picture or decoration (PDF/UA).

fpdf2 has no public interface for them: all use of its private methods is here, and its version is pinned for that.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from fpdf import FPDF

_METADATA: Final = """\
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>"""


def declare(pdf: "FPDF", title: str, language: str) -> None:
    """Say in the file that it can be listened to (ISO 14289-1, 5 and 7.1), with its title and language.

    Nothing else is said: no maker, no program, no time.
    """
    from fpdf import ViewerPreferences  # noqa: PLC0415 - see page.py

    pdf.set_title(title)
    pdf.set_lang(language)
    pdf.viewer_preferences = ViewerPreferences(display_doc_title=True)
    pdf.set_xmp_metadata(_METADATA.format(title=escape(title), language=escape(language)))


def order_by_structure(pdf: "FPDF") -> None:
    """Let the page that was begun last be walked through in the order of its paragraphs."""
    from fpdf.syntax import Name  # noqa: PLC0415 - see page.py

    pdf.pages[pdf.page].tabs = Name("S")  # type: ignore[attr-defined]


def finish(pdf: "FPDF") -> None:
    """Write the one content of a paragraph plainly, not as a list of one, which the checker ``pdfua`` cannot read."""
    for element in pdf.struct_builder.doc_struct_elem.k:
        if isinstance(element.k, list):
            (element.k,) = element.k


@contextmanager
def paragraph(pdf: "FPDF", kind: str) -> Iterator[None]:
    """Mark what is drawn inside as one paragraph, which must end on the page where it began.

    Args:
        pdf: the document being drawn.
        kind: a standard structure type of ISO 32000-1, 14.8.4, such as ``H1`` or ``P``.
    """
    number = _next_number(pdf)
    pdf._add_marked_content(struct_type=f"/{kind}", mcid=number)  # noqa: SLF001
    with _marked(pdf, f"/{kind} <</MCID {number}>> BDC"):
        yield


@contextmanager
def figure(pdf: "FPDF", alt: str, box: tuple[float, float, float, float]) -> Iterator[None]:
    """Mark what is drawn inside as a picture; without words for it, as decoration.

    Args:
        pdf: the document being drawn.
        alt: what is said instead of it.
        box: where it is, in mm: left, top, width, height.
    """
    if not alt:
        with decoration(pdf):
            yield
        return
    number = _next_number(pdf)
    element = pdf._add_marked_content(struct_type="/Figure", mcid=number, alt_text=alt)  # noqa: SLF001
    x, y, width, height = box
    corners = (x, pdf.h - y - height, x + width, pdf.h - y)
    points = " ".join(f"{corner * pdf.k:.2f}" for corner in corners)
    element.a = f"<</O /Layout /BBox [{points}]>>"  # type: ignore[attr-defined]
    with _marked(pdf, f"/Figure <</MCID {number}>> BDC"):
        yield


@contextmanager
def decoration(pdf: "FPDF") -> Iterator[None]:
    """Mark what is drawn inside as nothing to be read out."""
    with _marked(pdf, "/Artifact BMC"):
        yield


def _next_number(pdf: "FPDF") -> int:
    """Return the number of the next mark of a page; fpdf2 counts those of all pages for it, each time."""
    tree = pdf.struct_builder
    place = tree.spid_per_page_number.get(pdf.page)
    return 0 if place is None else len(tree.struct_tree_root.parent_tree.nums[place])


@contextmanager
def _marked(pdf: "FPDF", begin: str) -> Iterator[None]:
    pdf._out(begin)  # noqa: SLF001
    yield
    pdf._out("EMC")  # noqa: SLF001
