"""What gives a person away on a neutral referral sheet: telling words, prisons, and the addresses of their staff."""

from collections.abc import Iterable
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.referral import ReferralSheet, is_about_custody
from workpris_desktop.domain.sheet_errors import TextTells
from workpris_desktop.printing.neutral import Telltales

_STAFF_ADDRESSES: Final = ("justice.cz", "vscr.cz", "justiz.gv.at", "justiz.de", "justiz.bund.de")
"""Parts of the addresses on the internet that prison and probation staff write from."""

_STAFF_WORDS: Final = frozenset({"vscr", "pms", "pmscr", "zpkz", "zpmz", "uiks", "ursiks"})
"""What offices of prisons and of probation are called for short, folded."""


def what_tells(text: str, telltales: Telltales, at_home_in: Iterable[str] = ()) -> str:
    """Return what in a text gives a person away, "" where nothing does.

    Args:
        text: what is to be printed.
        telltales: telling words and names of prisons.
        at_home_in: towns whose names say nothing here.
    """
    small = text.casefold()
    address = next((each for each in _STAFF_ADDRESSES if each in small), "")
    short = next((word for word in folded_words(text) if word in _STAFF_WORDS), "")
    return telltales.found_in(text, at_home_in) or address or short or _release_in(text)


def _release_in(text: str) -> str:
    """Return the English word for release: on a leaflet it may mean a release form, on a referral it tells."""
    return next((word for word in folded_words(text) if word.startswith("releas")), "")


def neutral_label(fact_id: str, words: Phrasebook) -> str:
    """Return what a fact is called where nothing may tell of custody, "" where its usual label is harmless.

    Args:
        fact_id: the id of a field, or of a need as a consent names it.
        words: the words of referrals, in the language of the sheet.
    """
    return words.phrases.get(f"ref_label_{fact_id}", "")


def neutral_labels(labels: Iterable[tuple[str, str]], words: Phrasebook) -> tuple[str, ...]:
    """Return what facts are called on a neutral letter; those about custody are left off, whatever they are called.

    Args:
        labels: the ids of fields and needs as a consent names them, with what they are called.
        words: the words of referrals, in the language of the letter.
    """
    return tuple(
        neutral_label(fact_id, words) or label
        for fact_id, label in labels
        if not is_about_custody(fact_id, fact_id[:1])
    )


def telling_words(sheet: ReferralSheet, telltales: Telltales) -> tuple[str, ...]:
    """Return what was typed or ticked for a neutral sheet and gives the person away; () where it is not neutral.

    The names of the service and of its provider do not count: they are left off where they tell.
    """
    if not sheet.is_neutral:
        return ()
    typed = (*sheet.sender.lines, sheet.asked_for, sheet.call_before)
    facts = (text for fact in sheet.facts for text in (fact.label_on(is_neutral=True), *fact.lines))
    found = [what_tells(text, telltales, (sheet.town,) if sheet.town else ()) for text in (*typed, *facts)]
    custody = (fact.label for fact in sheet.facts if fact.tells_custody)
    return tuple(dict.fromkeys(filter(None, (*found, *custody))))


def demand_neutral(sheet: ReferralSheet, telltales: Telltales) -> None:
    """Demand that nothing on a neutral sheet gives the person away.

    Raises:
        TextTells: something does.
    """
    words = telling_words(sheet, telltales)
    if words:
        raise TextTells(words)
