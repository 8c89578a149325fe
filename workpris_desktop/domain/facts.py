"""What the program knows without any directory: service types, facets, countries with regions, districts, prisons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workpris_desktop.domain.country import Country
from workpris_desktop.domain.region import District, Prison, Regions
from workpris_desktop.domain.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class Facts:
    """The tables that ship with the program.

    ``facet_labels`` maps the name of a facet and a code of its list to labels by language:
    ``facet_labels["exclusion"]["arson"]["cs"]``.
    """

    taxonomy: Taxonomy
    regions: Regions
    prisons: tuple[Prison, ...]
    districts: tuple[District, ...] = ()
    countries: Sequence[Country] = ()
    facet_labels: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
