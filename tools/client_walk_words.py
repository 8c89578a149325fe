"""What stands on the screen in each language, by the English text that stands in the code."""

from dataclasses import dataclass
from functools import cached_property

from tools.catalogue import read_catalogue
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.paths import resources_folder, translations_folder


def plain(text: str) -> str:
    """Return a text as a person reads it: without the signs for keys, and without the ends of lines."""
    return " ".join(text.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


@dataclass(frozen=True)
class ScreenWords:
    """Says the texts of the program in one language."""

    language: str

    @cached_property
    def form(self) -> IntakeForm:
        """Return the questions of the program."""
        return read_intake_form(resources_folder())

    @cached_property
    def needs(self) -> dict[str, NeedKind]:
        """Return all needs by their ids."""
        return {kind.id: kind for kind in read_needs(resources_folder())}

    def said(self, source: str) -> frozenset[str]:
        """Return everything that an English text is in this language; itself where nobody has translated it yet."""
        return self._translations.get(plain(source), frozenset()) | {plain(source)}

    def before_gap(self, source: str) -> str:
        """Return what stands before the first gap of an English text in this language."""
        said = self._translations.get(plain(source)) or frozenset({plain(source)})
        return plain(next(iter(said)).split("{")[0])

    def first_word(self, source: str) -> str:
        """Return the word with which an English text begins in this language."""
        said = self._translations.get(plain(source)) or frozenset({plain(source)})
        return plain(next(iter(said))).split()[0]

    def counted(self, source: str, count: int) -> frozenset[str]:
        """Return all forms of an English text with a number in it."""
        return frozenset(each.replace("%n", str(count)) for each in self.said(source))

    def question(self, field: str) -> str:
        """Return the question of a field."""
        return self.form.by_id[field].label[self.language]

    def section(self, field: str) -> str:
        """Return the heading of the section to which a field belongs."""
        return self.form.sections[self.form.by_id[field].section][self.language]

    def need(self, need: str) -> str:
        """Return what a need is called."""
        return self.needs[need].labels[self.language]

    @cached_property
    def _translations(self) -> dict[str, frozenset[str]]:
        said: dict[str, set[str]] = {}
        for entry in read_catalogue(translations_folder() / f"workpris_{self.language}.ts"):
            said.setdefault(plain(entry.source), set()).update(plain(form) for form in entry.forms if form.strip())
        return {source: frozenset(each) for source, each in said.items()}
