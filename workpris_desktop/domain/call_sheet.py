"""The call sheet: what to ask several providers by telephone, before it is drawn."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CallQuestion:
    """One question with its closed answers; without any there is a line to write on."""

    text: str
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CallBlock:
    """One service: whom to call at which number, and what to ask."""

    name: str
    provider: str
    phone: str
    questions: tuple[CallQuestion, ...]


@dataclass(frozen=True, slots=True)
class CallSheet:
    """A sheet in one language, all words ready; it is about providers, and names nobody who needs help.

    ``hint`` stands below the title, line by line, ``foot`` on each page; ``page_phrase`` has the gaps ``{n}`` and
    ``{m}``.
    """

    language: str
    title: str
    date_label: str
    hint: str
    blocks: tuple[CallBlock, ...]
    foot: str
    page_phrase: str
