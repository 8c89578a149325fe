"""The inflection group of a word: what its forms have in common, in any of our four languages.

The endings are those of the grammars of Czech, Slovenian, German and English, without marks. Which of them are cut, and
how many letters must stay, was measured on the 30,000 commonest words of each language (wordfreq, with the lemmas of
simplemma): an ending that joins more strange words than forms of one is not here.
"""

import re
from collections.abc import Mapping
from typing import Final


def _endings(by_letters_left: Mapping[int, str]) -> str:
    """Return a pattern for the longest of some endings, spelled from the back, that leaves letters enough."""
    cuts = [(ending, left) for left, endings in by_letters_left.items() for ending in endings.split()]
    longest_first = sorted(cuts, key=lambda cut: -len(cut[0]))
    return "|".join(f"{ending[::-1]}(?=.{{{left}}})" for ending, left in longest_first)


_INFLECTION: Final = _endings(
    {
        3: """
        a ach ah ajici ami ech ed ega eho ejsi en erin erinnen heit heiten i ied ies ih iho imi ing ings keit keiten o
        om ost osti ostjo ou ov s ste sten u um y ych ymi
        """,
        4: "aly ama as emu er ern ers ete imu ischem lichem ors ostech ostem ostih ostmi test ym",
        5: "e em es im",
    }
)
"""Cases, numbers, persons, degrees: ``dluh-y``, ``stanovanj-ih``, ``Kind-ern``, ``work-ing``."""

_DERIVATION: Final = _endings(
    {
        3: "ejs ich lich ment ness ov ung",
        4: "end enstv er heit igkeit isch keit nn nost or stv",
        5: "et sk st",
    }
)
"""What makes one word of another: ``dluh-ov-y``, ``porad-enstv-i``, ``Wohn-ung-en``, ``treat-ment-s``."""

_THEME: Final = _endings(
    {
        3: "am e ej em im sk st y ym",
        4: "aj al an anj at ate en ier iert il n om t",
        5: "ach ech el ev ij it te um",
    }
)
"""What stands between a stem and its ending: ``hled-al-a``, ``svetov-anj-e``, ``rodi-n-a``, ``wohn-t-e``."""

_WHOLE: Final = "ss|su|si|so|ua|ue|ie"
"""Ends of words that are no endings, from the back: ``Haus``, ``Gefängnis``, ``Frau``."""

_TAIL: Final = re.compile(f"(?:(?!{_WHOLE})(?:{_INFLECTION}))?(?:{_DERIVATION})?(?:{_THEME})?")

_LEAST_LETTERS: Final = 3

_FLEETING: Final = frozenset("bcklmnrv")
"""Before these an e comes and goes: ``sluzeb`` and ``sluzby``, ``delavec`` and ``delavca``."""

_VOWELS: Final = frozenset("aeiouy")

_IRREGULAR: Final[Mapping[str, str]] = {
    form: word
    for word, forms in {
        "dom": "dum",
        "dite": "ditete diteti ditetem deti detem detmi detech",
        "clovek": "lide lidi lidem lidmi lidech ljudje ljudi ljudem ljudmi ljudeh",
        "pritel": "pratele pratel pratelum pratelich prateli",
        "penize": "penez penezum penezich",
        "pes": "psa psi psu psy psem psum psech psovi",
        "den": "dne dny dni dnu dnem dnech dnum dnevi dnevov",
        "mati": "mater matere materi materjo materam",
        "oce": "oceta ocetu ocetom ocetje ocetov ocete",
        "hilfe": "hilft helfen helfe helft helfer helferin helfern helferinnen geholfen",
        "vezen": "vezne vezni veznu veznem veznum veznich vezensky vezenske vezenskeho vezenskych vezenstvi",
        "child": "children",
        "man": "men",
        "woman": "women",
        "person": "people",
    }.items()
    for form in forms.split()
}
"""Everyday words whose forms have too little in common."""


def family(word: str) -> str:
    """Return the name of the inflection group of a folded word, the same for all its forms.

    It is in capitals, so that it is never taken for a word, and is its own group. A word with digits, or in letters of
    another alphabet, has no forms and is returned as it is.
    """
    if not word.isascii() or not word.isalpha() or word.isupper():
        return word
    whole = _IRREGULAR.get(word, word)
    tail = _TAIL.match(whole[::-1])
    # Each part of the pattern may be missing, so there is always a match.
    return _even(whole[: -tail.end()] if tail and tail.end() else whole).upper()


def _even(stem: str) -> str:
    """Return a stem without what changes at its end from form to form: a fleeting e, a doubled letter, j, c for k."""
    if stem.endswith("uj"):
        stem = stem[:-2] + "ov"
    if len(stem) > _LEAST_LETTERS and stem[-2] == "e" and stem[-1] in _FLEETING and stem[-3] not in _VOWELS:
        stem = stem[:-2] + stem[-1]
    if len(stem) > _LEAST_LETTERS and stem[-1] == stem[-2]:
        stem = stem[:-1]
    if len(stem) > _LEAST_LETTERS + 1 and stem[-1] in "ij":
        stem = stem[:-1]
    return stem[:-1] + "k" if stem[-1] == "c" else stem
