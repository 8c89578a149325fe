"""Which offices are responsible for a person, in words: headings, and what is not known."""

from collections.abc import Sequence
from unicodedata import normalize

from PySide6.QtCore import QObject

from workpris_desktop.domain.catchment import Municipality, Responsibility
from workpris_desktop.domain.country import OfficeRole
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.responsible import Offices, WantedOffice
from workpris_desktop.wording.languages import spoken_language


class OfficeWords(QObject):
    """Says responsible offices in the language spoken now."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    def heading(self, offices: Offices) -> str:
        """Return what stands above the offices: for which town, and by what they are responsible."""
        text = self.tr("Responsible for {town} ({basis})")
        return text.format(town=offices.municipality.name, basis=self.basis(offices.basis))

    def basis(self, basis: Responsibility) -> str:
        """Return by what an office is responsible: where a person is registered, or where a person is."""
        return self.tr("stay") if basis is Responsibility.STAY else self.tr("permanent residence")

    def not_known(self, office: WantedOffice) -> str:
        """Return that the directory does not know an office which every town of the country should have."""
        return self.tr("{office}: not known here").format(office=self._name(office))

    def others(self) -> str:
        """Return what stands above the services that are no responsible offices."""
        return self.tr("Other services")

    def unknown_town(self, text: str, known: int) -> str:
        """Return that a town is not in the list of places, and how many are."""
        return self.tr("“{town}” is not in the list of places; %n places are known.", "", known).format(town=text)

    def several_towns(self, text: str, count: int) -> str:
        """Return that several towns have this name."""
        return self.tr("There are %n places called “{town}”. Choose one from the list.", "", count).format(town=text)

    def town(self, municipality: Municipality) -> str:
        """Return a town with its region, so that towns of one name can be told apart."""
        return f"{municipality.name} ({self._around(municipality)})"

    def unlike(self, towns: Sequence[Municipality]) -> tuple[str, ...]:
        """Return towns with their regions, and with their ids where not even these tell them apart."""
        names = [self.town(town) for town in towns]
        return tuple(
            name if names.count(name) == 1 else self._with_id(town) for name, town in zip(names, towns, strict=True)
        )

    def meant(self, text: str, towns: Sequence[Municipality]) -> tuple[Municipality, ...]:
        """Return the towns that a text means.

        Who bears the name as its own comes before who is only also called so. A town is also meant where it is written
        as it is offered, with what is around it. Accents count where some are typed and a name has just these, so that
        "Brünn" is Brno and not Brunn.

        Args:
            text: what was typed.
            towns: those found for `name_in` of the text.
        """
        readings = (folded_words,) if text.isascii() else (_spelled, folded_words)
        for read in readings:
            for names_of in (lambda town: (town.name,), self._offers, lambda town: town.other_names):
                found = tuple(town for town in towns if read(text) in map(read, names_of(town)))
                if found:
                    return found
        return ()

    @staticmethod
    def name_in(text: str) -> str:
        """Return what to look up of a text: the name without what is around it."""
        return text.partition("(")[0].strip()

    def _offers(self, municipality: Municipality) -> tuple[str, ...]:
        return self.town(municipality), self._with_id(municipality)

    def _with_id(self, municipality: Municipality) -> str:
        return f"{municipality.name} ({self._around(municipality)}, {municipality.id})"

    def _around(self, municipality: Municipality) -> str:
        region = self._facts.regions.get(municipality.region)
        district = next((each.name for each in self._facts.districts if each.code == municipality.district), "")
        return ", ".join(part for part in (district, region.name if region else municipality.country) if part)

    def _name(self, office: WantedOffice) -> str:
        names = {
            OfficeRole.SOCIAL_CURATOR: self.tr("Social curator"),
            OfficeRole.SOCIAL_WORK_CENTRE: self.tr("Centre for social work"),
            OfficeRole.PROBATION: self.tr("Probation office"),
        }
        if office.role in names:
            return names[office.role]
        return self._facts.taxonomy.label(office.service_type, spoken_language())


def _spelled(text: str) -> list[str]:
    """Return the words of a text with their accents, but without case."""
    return normalize("NFC", text).casefold().split()
