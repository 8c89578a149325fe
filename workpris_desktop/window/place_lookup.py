"""What places, prisons and languages are called, for the questions of a client's file."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.intake_value_words import Named

Found = TypeVar("Found")

MOST_SUGGESTED = 12
_REGION, _TOWN, _TYPED = "region:", "town:", "text:"


class PlaceLookup:
    """Knows the regions, and asks the directory for towns: it is opened for a moment, which takes some milliseconds.

    Nobody waits for the reading lane in the middle of a word, and no file of an older edition is held open.

    Args:
        facts: regions and prisons.
        words: says prisons, regions and languages.
        open_directory: opens the directory in use.
    """

    def __init__(self, facts: Facts, words: ChoiceWords, open_directory: Callable[[], DirectoryReader]) -> None:
        self._facts, self._words, self._open = facts, words, open_directory
        self._towns: dict[str, Municipality] = {}

    def suggest(self, text: str) -> Named:
        """Return regions and towns that begin so, the best first, as `FieldKind.AREA` codes."""
        asked = " ".join(folded_words(text))
        if not asked:
            return ()
        regions = tuple((f"{_REGION}{code}", name) for code, name in self._regions_called(asked))
        towns = tuple((f"{_TOWN}{each.id}", self._town_text(each)) for each in self._towns_called(text))
        return (*regions, *towns)[:MOST_SUGGESTED]

    def label(self, code: str) -> str:
        """Return what a region or town is called; what was typed, or the code, where it is not known."""
        if code.startswith(_REGION):
            return self._words.label(Choice(Facet.REGION, code.removeprefix(_REGION)))
        if code.startswith(_TOWN):
            town = self.town(code.removeprefix(_TOWN))
            return self._town_text(town) if town else code.removeprefix(_TOWN)
        return code.removeprefix(_TYPED)

    def prisons(self) -> Named:
        """Return all prisons by their ids, those of the country of the language spoken first."""
        return tuple((offer.value, offer.label) for offer in self._words.offers(Facet.PRISON) if offer.value)

    def languages(self) -> Named:
        """Return all languages by their ISO 639 codes, in the order of the alphabet."""
        return tuple((offer.value, offer.label) for offer in self._words.offers(Facet.LANGUAGE) if offer.value)

    def regions(self) -> Named:
        """Return all regions as `FieldKind.AREA` codes, by country."""
        return tuple((f"{_REGION}{each.code}", f"{each.name} ({each.country})") for each in self._facts.regions)

    def town(self, town_id: str) -> Municipality | None:
        """Return a town of the gazetteer, None where it is not known, or there is no directory."""
        if town_id not in self._towns:
            found = self._ask(lambda reader: reader.municipality(town_id))
            if found is None:
                return None
            self._towns[town_id] = found
        return self._towns[town_id]

    def region_of_town(self, town_id: str) -> str:
        """Return the NUTS code of a town's region, "" where it is not known."""
        town = self.town(town_id)
        return town.region if town else ""

    def knows_town(self, town_id: str) -> bool:
        """Tell whether the gazetteer has a town."""
        return self.town(town_id) is not None

    def knows_prison(self, prison_id: str) -> bool:
        """Tell whether there is a prison of an id."""
        return any(prison.id == prison_id for prison in self._facts.prisons)

    def prison_name(self, prison_id: str) -> str:
        """Return what a prison is called, its id where it is not known."""
        return next((prison.name for prison in self._facts.prisons if prison.id == prison_id), prison_id)

    def services_of_same_provider(self, service_id: str) -> tuple[str, ...]:
        """Return the ids of all services of the provider of a service, that one among them."""
        return self._ask(lambda reader: reader.services_of_same_provider(service_id)) or (service_id,)

    def forget(self) -> None:
        """Let go of the towns: another edition is in use, or the vault is locked."""
        self._towns.clear()

    def _regions_called(self, asked: str) -> Iterator[tuple[str, str]]:
        for region in self._facts.regions:
            names = (region.name, region.english_name, region.code)
            if any(" ".join(folded_words(name)).startswith(asked) for name in names):
                yield region.code, self._words.label(Choice(Facet.REGION, region.code))

    def _towns_called(self, text: str) -> tuple[Municipality, ...]:
        found = self._ask(lambda reader: reader.municipalities(text, MOST_SUGGESTED)) or ()
        self._towns.update({town.id: town for town in found})
        return found

    def _ask(self, question: Callable[[DirectoryReader], Found | None]) -> Found | None:
        try:
            reader = self._open()
        except WorkprisError:
            # Without a directory a place is written as it is spoken.
            return None
        try:
            return question(reader)
        except WorkprisError:
            return None
        finally:
            reader.close()

    def _town_text(self, town: Municipality) -> str:
        region = self._words.label(Choice(Facet.REGION, town.region)) if town.region else town.country
        return f"{town.name} ({region})"
