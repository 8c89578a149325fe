"""What client work stands on: the form, the needs, the country of the office, its deadlines and its crisis lines."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Final

from workpris_desktop.domain.client_place import no_town, prison_now, return_place
from workpris_desktop.domain.country import Country
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.follow_up import Preset, preset_texts, presets_of
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_answer import Answers, IntakeAnswer
from workpris_desktop.domain.intake_condition import RELEASE_FIELD, day_of
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.domain.release_list import Release
from workpris_desktop.printing.answer_words import PlaceNames
from workpris_desktop.record.intake_form import intake_versions, read_intake_form
from workpris_desktop.record.intake_rules.context import CheckContext
from workpris_desktop.record.needs import read_need_sections, read_needs
from workpris_desktop.window.place_lookup import PlaceLookup
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.dates import typed_day
from workpris_desktop.wording.languages import spoken_language

_HOME: Final = {"cs": "CZ", "sl": "SI", "de": "AT", "en": "CZ"}
"""Where it is spoken, until the office says where it is."""


class ClientGround:
    """Reads what it is asked for when it is asked for the first time: nobody else pays for it.

    Args:
        workplace: the tables that ship with the program, and the clock.
        places: names regions, towns and prisons.
        edition: the directory in use, by whose countries the one of the office is known.
    """

    def __init__(self, workplace: Workplace, places: PlaceLookup, edition: Callable[[], Edition | None]) -> None:
        self._workplace, self.places, self._edition = workplace, places, edition

    @cached_property
    def form(self) -> IntakeForm:
        """Return the newest version of the entry form."""
        return read_intake_form(self._workplace.resources)

    def older_form(self, version: int) -> IntakeForm | None:
        """Return an older version of the form, None where it does not ship with the program."""
        resources = self._workplace.resources
        return read_intake_form(resources, version) if version in intake_versions(resources) else None

    @cached_property
    def forms(self) -> tuple[IntakeForm, ...]:
        """Return the form in all its versions, the newest last."""
        resources = self._workplace.resources
        return tuple(read_intake_form(resources, version) for version in intake_versions(resources))

    @cached_property
    def needs(self) -> tuple[NeedKind, ...]:
        """Return all needs."""
        return read_needs(self._workplace.resources)

    @cached_property
    def need_sections(self) -> dict[str, dict[str, str]]:
        """Return what sections of needs are called, by language."""
        return {section: dict(labels) for section, labels in read_need_sections(self._workplace.resources).items()}

    @property
    def country(self) -> str:
        """Return the code of the office's country: that of the directory, where it is about one only."""
        edition = self._edition()
        countries = edition.countries if edition else ()
        return next(iter(countries)) if len(countries) == 1 else _HOME.get(spoken_language(), "CZ")

    def context(self) -> CheckContext:
        """Return in which surroundings answers are checked now."""
        regions = self._workplace.facts.regions
        return CheckContext(
            self._workplace.today(),
            spoken_language(),
            self.country,
            knows_town=self.places.knows_town,
            knows_region=lambda code: regions.resolve(code) is not None,
            knows_prison=self.places.knows_prison,
            reads_day=lambda text: typed_day(text, spoken_language()),
        )

    def names(self, _language: str) -> PlaceNames:
        """Return how places are called on a sheet; they bear one name in every language."""
        return PlaceNames(
            region=lambda code: self.places.label(f"region:{code}"),
            town=lambda town_id: self.places.label(f"town:{town_id}"),
            prison=self.places.prison_name,
        )

    def presets(self, answers: Answers) -> tuple[Preset, ...]:
        """Return when the deadlines of the country fall for a client; none while the release is not known."""
        day, country = day_of(answers, RELEASE_FIELD), self._country_of(answers)
        if day is None or country is None:
            return ()
        return presets_of(country, day)

    def release_presets(self, releases: Iterable[Release]) -> Iterator[tuple[Preset, ...]]:
        """Walk when the deadlines of the country of return, else of the office, fall for people of a release list."""
        countries = {country.code: country for country in self._workplace.facts.countries}
        home = self.country
        for release in releases:
            place = return_place({"C1": IntakeAnswer("C1", value=(release.region,))}, no_town)
            country = countries.get(place.country) or countries.get(home)
            yield presets_of(country, release.release_on) if country else ()

    def preset_text(self, key: str) -> str:
        """Return what a deadline asks for, "" where no country has it."""
        texts = preset_texts(self._workplace.facts.countries).get(key, {})
        return texts.get(spoken_language()) or texts.get("en", "")

    def crisis_lines(self) -> tuple[str, ...]:
        """Return the numbers for people in need of the office's country, one a line."""
        language, code = spoken_language(), self.country
        country = next((each for each in self._workplace.facts.countries if each.code == code), None)
        lines = country.crisis_lines if country else ()
        return tuple(
            f"{line.number}  {line.names.get(language) or line.names.get('en', '')} "
            f"({line.hours.get(language) or line.hours.get('en', '')})"
            for line in lines
        )

    def _country_of(self, answers: Answers) -> Country | None:
        """Return the country of the prison, else that of the return, else that of the office."""
        prisons = {prison.id: prison.country for prison in self._workplace.facts.prisons}
        code = prisons.get(prison_now(answers)) or return_place(answers, self.places.town).country or self.country
        return next((each for each in self._workplace.facts.countries if each.code == code), None)
