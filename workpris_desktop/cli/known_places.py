"""What places, prisons and languages of a client's file are called, for a command."""

from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.intake_value_words import TYPED_PLACE, Named

_REGION, _TOWN = "region:", "town:"


class KnownPlaces:
    """Knows regions and prisons from the tables of the program, and asks the directory for towns.

    Args:
        kit: of the command.
    """

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._words = ChoiceWords(lambda: kit.facts, kit.words)

    def suggest(self, _text: str) -> Named:
        """Return nothing: nobody types a place here."""
        return ()

    def label(self, code: str) -> str:
        """Return what a region or town is called; what was typed, or the code, where it is not known."""
        if code.startswith(_REGION):
            return self._words.label(Choice(Facet.REGION, code.removeprefix(_REGION)))
        if code.startswith(_TOWN):
            return self._town(code.removeprefix(_TOWN))
        return code.removeprefix(TYPED_PLACE)

    def prisons(self) -> Named:
        """Return all prisons by their ids."""
        return tuple((offer.value, offer.label) for offer in self._words.offers(Facet.PRISON) if offer.value)

    def languages(self) -> Named:
        """Return all languages by their ISO 639 codes."""
        return tuple((offer.value, offer.label) for offer in self._words.offers(Facet.LANGUAGE) if offer.value)

    def _town(self, town_id: str) -> str:
        try:
            with self._kit.open_directory() as directory:
                town = directory.municipality(town_id)
        except WorkprisError:
            # Without a directory the place is told by its number.
            return town_id
        return town.name if town else town_id
