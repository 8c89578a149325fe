"""The facts that ship with the program: service types, words for the closed lists, and one pack for each country."""

from collections.abc import Mapping
from pathlib import Path

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.taxonomy import ServiceType, Taxonomy
from workpris_desktop.record.country_pack import Countries
from workpris_desktop.record.fact_table import fact_rows, in_each_language, needed
from workpris_desktop.record.ground import read_ground


def read_facts(resources: Path) -> Facts:
    """Return the facts.

    Args:
        resources: the folder that holds ``taxonomy.csv``, ``leaflet-labels.csv``, ``facets.csv``, and ``countries``
            with a folder for each country (docs/country-packs.md).

    Raises:
        PackagingFault: one of the files is missing or damaged; what a country's file tells is read, and its damage
            found, when it is first asked for.
    """
    taxonomy = Taxonomy(_service_types(resources))
    folders = _packs(resources / "countries")
    grounds = [read_ground(folder) for folder in folders]
    return Facts(
        taxonomy,
        Regions(tuple(region for ground in grounds for region in ground.regions)),
        tuple(prison for ground in grounds for prison in ground.prisons),
        tuple(district for ground in grounds for district in ground.districts),
        Countries(folders, taxonomy),
        _facet_labels(resources / "facets.csv"),
    )


def _packs(countries: Path) -> list[Path]:
    """Return the folders in the order of their codes; what is no folder, or a hidden one, is no pack."""
    folders = sorted(path for path in countries.glob("[!.]*") if path.is_dir())
    if not folders:
        raise PackagingFault(countries)
    return folders


def _service_types(resources: Path) -> tuple[ServiceType, ...]:
    labels = fact_rows(resources / "leaflet-labels.csv", lambda row: (needed(row, "code"), in_each_language(row)))
    plain = dict(labels)
    return fact_rows(resources / "taxonomy.csv", lambda row: _service_type(row, plain))


def _service_type(row: Mapping[str, str], plain: Mapping[str, Mapping[str, str]]) -> ServiceType:
    code = needed(row, "code")
    return ServiceType(code, row["parent"], in_each_language(row), plain.get(code, {}))


def _facet_labels(path: Path) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    labels: dict[str, dict[str, Mapping[str, str]]] = {}
    for facet, code, words in fact_rows(path, lambda row: (needed(row, "facet"), row["code"], in_each_language(row))):
        labels.setdefault(facet, {})[code] = words
    return labels
