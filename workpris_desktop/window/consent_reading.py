"""Puts the text of a consent or another legal basis together, in the words of the office's country."""

from collections.abc import Iterator
from functools import cache

from workpris_desktop.domain.consent import Consent, need_fact
from workpris_desktop.domain.consent_text import ConsentSheet, ConsentTexts
from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES
from workpris_desktop.record.consent_texts import consent_countries, read_consent_texts
from workpris_desktop.ui.cases.work.consent_text_box import ConsentReading
from workpris_desktop.window.client_ground import ClientGround
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

_NOBODY_NAMED = "–"


class ConsentTextDesk:
    """Knows the texts of the country, and what facts are called in each language.

    Args:
        workplace: the tables that ship with the program.
        ground: the form, the needs, and the country of the office.
    """

    def __init__(self, workplace: Workplace, ground: ClientGround) -> None:
        self._workplace, self._ground = workplace, ground
        self._read = cache(read_consent_texts)

    @property
    def texts(self) -> ConsentTexts | None:
        """Return the texts of the office's country, None where it has none."""
        country, resources = self._ground.country, self._workplace.resources
        return self._read(country, resources) if country in consent_countries(resources) else None

    def reading(self) -> ConsentReading | None:
        """Return what is read to a person, None where the country has no texts."""
        if self.texts is None:
            return None
        languages = {code: LANGUAGE_NAMES[code] for code in LANGUAGES}
        return ConsentReading(lambda consent, code: self.sheet(consent, code).text(), languages, spoken_language())

    def sheet(self, consent: Consent, language: str, sender: str = "") -> ConsentSheet:
        """Return the text for a consent or another legal basis in a language.

        Args:
            consent: as it is, or would be, written down.
            language: one of `LANGUAGES`.
            sender: who passes the facts on; without it who reads the text.
        """
        texts = self.texts
        assert texts is not None
        return ConsentSheet(
            language,
            texts.texts[language],
            sender or consent.read_by or _NOBODY_NAMED,
            consent.receiver,
            str(consent.purpose),
            self.facts(consent, language),
            short_date(consent.ends_on, language),
            texts.basis_line(consent.basis, language) if consent.is_law else "",
            consent.read_by,
        )

    def facts(self, consent: Consent, language: str) -> tuple[str, ...]:
        """Return what the facts are called that it covers, in the order of the form."""
        return tuple(label for _, label in self.labels(consent, language)) or (_NOBODY_NAMED,)

    def labels(self, consent: Consent, language: str) -> tuple[tuple[str, str], ...]:
        """Return the facts that it covers, by id and what they are called, in the order of the form."""
        return tuple(self._labels(consent, language))

    def _labels(self, consent: Consent, language: str) -> Iterator[tuple[str, str]]:
        for field in self._ground.form.fields:
            if field.id in consent.facts:
                yield field.id, field.label[language]
        for kind in self._ground.needs:
            if need_fact(kind.id) in consent.facts:
                yield need_fact(kind.id), kind.labels[language]
