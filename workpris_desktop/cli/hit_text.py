"""One service of an answer, as a few lines in a terminal."""

from workpris_desktop.cli.arguments import translate
from workpris_desktop.cli.corrected import Corrections
from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.hit import Hit
from workpris_desktop.wording.fit_words import FitWords
from workpris_desktop.wording.hit_words import HitWords
from workpris_desktop.wording.own_entry_words import OwnEntryWords


def hit_text(hit: Hit, kit: Kit, corrections: Corrections) -> str:
    """Return a hit as a few lines: name, alert, what and who and where, room and fit, how to call, trust, id.

    Args:
        hit: the service.
        kit: knows day and language.
        corrections: what our office has otherwise, which stands before what speaks of trust.
    """
    entry = corrections.get(hit.id)
    words = HitWords(kit.facts, lambda: kit.today, FitWords(kit.facts)).lines(hit, chosen=False)
    labels = ", ".join(kit.facts.taxonomy.label(code, kit.language) for code in hit.types)
    provider = hit.organization or translate("cli", "provider not stated")
    about = " · ".join(part for part in (labels, provider, ", ".join(hit.towns)) if part)
    phones = ", ".join(hit.phones) or translate("cli", "no telephone number")
    match = " · ".join(part for part in (words.distance, words.room, *words.fit, *words.found) if part)
    others = (match, phones, OwnEntryWords().other_data(entry) if entry else "", " · ".join(words.trust), hit.id)
    lines = (hit.name, *(f"  {line}" for line in (words.alert, about, *others) if line))
    return "\n".join(lines)
