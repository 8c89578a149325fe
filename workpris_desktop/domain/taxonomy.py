"""The tree of service types: permanent codes with a label in each language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class ServiceType:
    """One kind of help.

    ``code`` is permanent (``DEB`` or ``DEB.INS``); ``parent`` is empty for a main type; ``labels`` maps a language
    code to the label that staff read; ``plain_labels`` to the neutral label for a printed sheet, where there is one.
    """

    code: str
    parent: str
    labels: Mapping[str, str]
    plain_labels: Mapping[str, str]


@dataclass(frozen=True)
class Taxonomy:
    """All service types, in the order of the published table."""

    types: tuple[ServiceType, ...]

    @cached_property
    def _by_code(self) -> Mapping[str, ServiceType]:
        return {entry.code: entry for entry in self.types}

    def __contains__(self, code: object) -> bool:
        """Tell whether a code is known."""
        return code in self._by_code

    def __iter__(self) -> Iterator[ServiceType]:
        """Walk all types, parents before their children."""
        return iter(self.types)

    def get(self, code: str) -> ServiceType | None:
        """Return the type with this code, or None."""
        return self._by_code.get(code)

    def label(self, code: str, language: str) -> str:
        """Return the label for staff, or the code itself where the type is not known."""
        entry = self._by_code.get(code)
        return entry.labels[language] if entry else code

    def plain_label(self, code: str, language: str) -> str:
        """Return the neutral label for a printed sheet, the staff label where that gives nobody away.

        Source of the rule: leaflet.md 7.3, row "What help".
        """
        entry = self._by_code.get(code)
        if entry is None:
            return ""
        return entry.plain_labels.get(language, entry.labels[language])

    def main_types(self) -> tuple[ServiceType, ...]:
        """Return the types without a parent."""
        return tuple(entry for entry in self.types if not entry.parent)

    def children(self, code: str) -> tuple[ServiceType, ...]:
        """Return the types directly below a main type."""
        return tuple(entry for entry in self.types if entry.parent == code)

    def with_ancestors(self, code: str) -> tuple[str, ...]:
        """Return the code and those above it, nearest first; nothing for an unknown code."""
        chain: list[str] = []
        entry = self._by_code.get(code)
        while entry is not None:
            chain.append(entry.code)
            entry = self._by_code.get(entry.parent)
        return tuple(chain)
