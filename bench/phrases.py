"""What is typed: phrases in four languages, letter by letter, every second one without diacritics."""

from typing import Final

from workpris_desktop.domain.fold import folded_words

PHRASES: Final = (
    "dluhové poradenství",
    "azylový dům",
    "právní pomoc",
    "hledání práce",
    "léčba závislosti",
    "rodinná terapie",
    "ubytování",
    "schuldenberatung",
    "übergangswohnen",
    "bewährungshilfe",
    "arbeit für frauen",
    "ärztliche hilfe",
    "svetovanje o dolgovih",
    "začasna nastanitev",
    "iskanje zaposlitve",
    "duševno zdravje",
    "družina in otroci",
    "debt advice",
    "emergency housing",
    "legal aid",
    "drugs",
    "mentor",
)


def keystrokes() -> tuple[str, ...]:
    """Return what stands in the search box after each key."""
    typed = (" ".join(folded_words(phrase)) if at % 2 else phrase for at, phrase in enumerate(PHRASES))
    return tuple(phrase[:length] for phrase in typed for length in range(1, len(phrase) + 1))
