"""Which offices are responsible for a person, in words: headings, and what is not known."""

from PySide6.QtCore import QObject

from workpris_desktop.domain.catchment import Municipality, Responsibility
from workpris_desktop.domain.country import OfficeRole
from workpris_desktop.domain.facts import Facts
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
        region = self._facts.regions.get(municipality.region)
        district = next((each.name for each in self._facts.districts if each.code == municipality.district), "")
        around = ", ".join(part for part in (district, region.name if region else municipality.country) if part)
        return f"{municipality.name} ({around})"

    def _name(self, office: WantedOffice) -> str:
        names = {
            OfficeRole.SOCIAL_CURATOR: self.tr("Social curator"),
            OfficeRole.SOCIAL_WORK_CENTRE: self.tr("Centre for social work"),
            OfficeRole.PROBATION: self.tr("Probation office"),
        }
        if office.role in names:
            return names[office.role]
        return self._facts.taxonomy.label(office.service_type, spoken_language())
