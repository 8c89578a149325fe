"""The text in easy language that is read to a person before facts go out, and the legal bases of a country."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

CONSENT_TEXT_PARTS: Final = frozenset(
    {
        "title", "who", "facts", "purpose", "until", "sender", "free", "free_text", "back", "back_text", "complain",
        "complain_text", "read", "yes", "sign", "law_title", "law_which", "law_text", "law_rights", "law_rights_text",
        "page", "purpose_place", "purpose_handover", "purpose_form", "purpose_relatives", "purpose_statistics",
        "purpose_register",
    }
)  # fmt: skip
"""What the text of each language has to hold; ``page`` has the gaps ``{n}`` and ``{m}``."""

_NO_BASIS: Final = "–"
"""Where nobody has chosen the law yet: without a sign the text would ask for consent."""


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A law by which facts may go out without consent: by language what it is called, and where it is written."""

    id: str
    words: Mapping[str, str]
    source: str


@dataclass(frozen=True, slots=True)
class ConsentTexts:
    """The texts of a country, by language and part; ``is_draft`` until a lawyer of the country has checked them."""

    country: str
    is_draft: bool
    bases: tuple[LegalBasis, ...]
    texts: Mapping[str, Mapping[str, str]]

    @property
    def basis_words(self) -> Mapping[str, Mapping[str, str]]:
        """Return what the legal bases are called, by id and language."""
        return {basis.id: basis.words for basis in self.bases}

    def basis_line(self, basis_id: str, language: str) -> str:
        """Return a legal basis with its source, the id itself where the country has no such basis; never nothing."""
        found = (basis for basis in self.bases if basis.id == basis_id)
        return next((f"{basis.words[language]} ({basis.source})" for basis in found), basis_id or _NO_BASIS)


@dataclass(frozen=True, slots=True, repr=False)
class ConsentSheet:
    """What is read to one person, or printed for them: all texts in the language of ``words``.

    ``words`` are the parts of the country's text; ``purpose`` is a code of `consent.ConsentPurpose`. ``basis`` is the
    legal basis in words, "" where the person is asked for consent; ``read_by`` is who read it, "" for a line.
    """

    language: str
    words: Mapping[str, str]
    sender: str
    receiver: str
    purpose: str
    facts: tuple[str, ...]
    until: str
    basis: str = ""
    read_by: str = ""

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "ConsentSheet(...)"

    @property
    def title(self) -> str:
        """Return what stands above all."""
        return self.words["law_title" if self.basis else "title"]

    def sections(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Walk the headings with what stands below each; a law is never called consent."""
        words = self.words
        if self.basis:
            yield words["law_which"], (self.basis, words["law_text"])
        yield words["sender"], (self.sender,)
        yield words["who"], (self.receiver,)
        yield words["facts"], self.facts
        yield words["purpose"], (words.get(f"purpose_{self.purpose}", self.purpose),)
        yield words["until"], (self.until,)
        for part in ("law_rights",) if self.basis else ("free", "back"):
            yield words[part], (words[f"{part}_text"],)
        yield words["complain"], (words["complain_text"],)

    def text(self) -> str:
        """Return all of it as plain text, to be read aloud from the screen."""
        blocks = ("\n".join((heading, *lines)) for heading, lines in self.sections())
        closing = () if self.basis else (self.words["yes"],)
        return "\n\n".join((self.title, *blocks, *closing))
