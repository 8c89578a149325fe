"""Marks in a PDF that tell those who listen to it what is a heading, what is text and what is decoration.

fpdf2 has no public interface for them: all use of its private methods is here, and its version is pinned for that.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fpdf import FPDF


@contextmanager
def paragraph(pdf: "FPDF", kind: str) -> Iterator[None]:
    """Mark what is drawn inside as one paragraph, which must end on the page where it began.

    Args:
        pdf: the document being drawn.
        kind: a standard structure type of ISO 32000-1, 14.8.4, such as ``H1`` or ``P``.
    """
    number = pdf.struct_builder.next_mcid_for_page(pdf.page)
    pdf._add_marked_content(struct_type=f"/{kind}", mcid=number)  # noqa: SLF001
    pdf._out(f"/{kind} <</MCID {number}>> BDC")  # noqa: SLF001
    yield
    pdf._out("EMC")  # noqa: SLF001


@contextmanager
def decoration(pdf: "FPDF") -> Iterator[None]:
    """Mark what is drawn inside as nothing to be read out."""
    pdf._out("/Artifact BMC")  # noqa: SLF001
    yield
    pdf._out("EMC")  # noqa: SLF001
