"""The printed words of referral sheets and of letters to receivers, beside those of the phrase bank."""

from pathlib import Path
from typing import Final

from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.record.fact_table import fact_rows, in_each_language, needed
from workpris_desktop.wording.printed import read_phrasebook

REFERRAL_WORDS_FILE: Final = "referral-words.csv"


def read_referral_words(language: str, resources: Path) -> Phrasebook:
    """Return the phrase bank of one language with the words of referrals in it.

    Args:
        language: one of `domain.language.LANGUAGES`.
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: a table is missing or damaged, or leaves a word of a language empty.
    """
    bank = read_phrasebook(language, resources)
    own = fact_rows(resources / REFERRAL_WORDS_FILE, lambda row: (needed(row, "key"), in_each_language(row)[language]))
    return Phrasebook(language, {**bank.phrases, **dict(own)})
