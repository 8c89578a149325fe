"""Whether a mail address or the name of a provider is that of a person: signs, where nothing states it."""

import re
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.publishing.importers.rpss_guard import Guard, Person

_GIVEN_NAMES: Final = frozenset(
    folded_words("""
    adam adela ales alena alexandra alice alzbeta andrea aneta anezka anna antonin barbora bohumil bohuslav
    bozena cestmir dagmar dana daniel daniela david denisa dominik drahomira dusan eliska emilie eva filip frantisek
    gabriela hana helena hynek irena iva ivan ivana iveta ivo jakub jan jana jarmila jaromir jaroslav jaroslava jindrich
    jindriska jiri jirina jitka josef julie kamil kamila karel karla karolina katerina klara kristyna kveta ladislav
    lenka leos libor libuse lubomir lubos lucie ludek ludmila lukas magdalena marcela marek margita marie marketa marta
    martin martina matej michaela michal milada milan milena miloslav miloslava milos miriam miroslav miroslava monika
    nela nikola oldrich olga ondrej otakar patrik pavel pavla pavlina petr petra radek radim radka radomir radovan
    renata rene richard robert roman romana rostislav rudolf ruzena sabina sarka silvie simona stanislav stanislava
    stepan stepanka svatopluk tereza tomas vaclav vendula vera veronika viktor viktorie viktor vilem vit vitezslav
    vladimir vladimira vladislav vlasta vlastimil vojtech zbynek zdena zdenek zdenka zuzana
    """)
)
"""The given names that most people in the Czech Republic have, folded."""

_TITLES: Final = re.compile(
    r"(?i:\b(?:bc|mgr|ing|mudr|judr|phdr|rndr|paeddr|pharmdr|thdr|bca|mga|doc|prof|dis|ph\.\s?d|csc|mba)\b)"
)
_FIRST_PART: Final = re.compile(r",| [-–] ")
_CAPITALISED: Final = re.compile(r"[^\W\d_][\w'-]*\Z")
_MOST_WORDS_OF_A_NAME: Final = 4
_LONGEST_MARK: Final = 3
_SHORTEST_NAME: Final = 3
_FEMALE_SURNAME: Final = re.compile(r"[a-z]{4,}ova\Z")


def is_persons_mail(address: str, guard: Guard) -> bool:
    """Tell whether a mail address is that of a single person and not of an office.

    It is where its first part holds the name of somebody whom the record names, or looks like a name by itself:
    ``jana.novakova``, ``j.novak``, ``novakova``. What is in doubt counts as a person's: a person can put it back.
    """
    local = address.partition("@")[0]
    words = folded_words(re.sub(r"[\d_]+", " ", local))
    if guard.tells(address) or any(_holds(word, person) for word in words for person in guard.persons):
        return True
    return _looks_like_a_name(words) or any(_FEMALE_SURNAME.match(word) for word in words)


def _holds(word: str, person: Person) -> bool:
    for surname in person.surname:
        if word == surname or (
            len(surname) >= _SHORTEST_NAME and surname in word and len(word) - len(surname) <= _LONGEST_MARK
        ):
            return True
    return word in person.given


def _looks_like_a_name(words: list[str]) -> bool:
    if len(words) != 2:  # noqa: PLR2004 - given name and surname
        return any(word in _GIVEN_NAMES for word in words)
    initial = any(len(word) == 1 for word in words) and any(len(word) >= _SHORTEST_NAME for word in words)
    return initial or any(word in _GIVEN_NAMES for word in words)


def is_persons_name(name: str) -> bool:
    """Tell whether a provider's name is that of a person: academic titles, or a given name and hardly more.

    Legal persons carry their form (*z.s.*, *s.r.o.*) or further words; *sv. Anežka* is no person but a patron.
    """
    bare = _TITLES.sub("", _FIRST_PART.split(name)[0]).replace(".", " ").strip()
    words = bare.split()
    if not 1 < len(words) <= _MOST_WORDS_OF_A_NAME or not all(map(_CAPITALISED.match, words)):
        return False
    if not all(word[0].isupper() for word in words) or any(
        folded_words(word)[0].startswith("sv") for word in words[:1]
    ):
        return False
    titled = _TITLES.search(name) is not None
    return titled or folded_words(words[0])[0] in _GIVEN_NAMES
