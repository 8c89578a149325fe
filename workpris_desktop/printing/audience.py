"""For whom a service is: what the sheet says of it, and whether it is for people with a sheet at all."""

from collections.abc import Iterator, Mapping
from typing import Final

from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import STAFF_TYPE

_SEXES: Final[Mapping[Sex | None, str]] = {Sex.WOMEN: "women", Sex.MEN: "men"}


def audience_in_words(service: Service, words: Phrasebook) -> Iterator[str]:
    """Walk the sentences that say who may come: women or men only, then the limits of age.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    only = _SEXES.get(service.facets.sex)
    if only:
        yield words.say(only)
    least, most = service.minimum_age, service.maximum_age
    if least and most:
        yield words.say("age_to", n=least, m=most)
    elif least:
        yield words.say("age", n=least)
    elif most:
        yield words.say("age_max", m=most)


def is_for_professionals(service: Service) -> bool:
    """Tell whether the kind of help that a service is first of all is one for professionals."""
    return any(code.split(".")[0] == STAFF_TYPE for code in service.types[:1])
