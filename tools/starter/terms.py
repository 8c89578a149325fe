"""The taxonomies of the package: what kind of help, and every closed list by which services are told apart."""

from typing import Final

from tools.starter.ledger import Ledger, permanent_id
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.taxonomy import ServiceType, Taxonomy
from workpris_desktop.record.facet_taxonomy import FACET_OF_TAXONOMY, TYPE_TAXONOMY

_PREFIX: Final = "workpris-"


def term_id(taxonomy: str, code: str) -> str:
    """Return the id of a term."""
    return permanent_id("taxonomy_term", f"{taxonomy}/{code}")


def add_terms(ledger: Ledger, facts: Facts) -> None:
    """Write all taxonomies with all their terms.

    Raises:
        KeyError: a list has no label for one of its codes.
        ValueError: they were written before.
    """
    ledger.add(
        "taxonomy", TYPE_TAXONOMY, name=TYPE_TAXONOMY, description="Kinds of help, with permanent codes.", version="1"
    )
    for entry in facts.taxonomy:
        parent = term_id(TYPE_TAXONOMY, entry.parent) if entry.parent else ""
        about = _described(entry, facts.taxonomy)
        _add_term(ledger, TYPE_TAXONOMY, entry.code, name=entry.labels["en"], description=about, parent_id=parent)
    for taxonomy, codes in FACET_OF_TAXONOMY.items():
        facet = taxonomy.removeprefix(_PREFIX)
        ledger.add("taxonomy", taxonomy, name=taxonomy, description=f"Closed list: {facet}.", version="1")
        for code in codes:
            label = facts.facet_labels[facet][code]["en"]
            _add_term(ledger, taxonomy, code, name=label, description=f"{facet}: {label}")


def _described(entry: ServiceType, taxonomy: Taxonomy) -> str:
    label = entry.labels["en"]
    return f"{taxonomy.label(entry.parent, 'en')}: {label}" if entry.parent else label


def _add_term(ledger: Ledger, taxonomy: str, code: str, **cells: str) -> None:
    ledger.add(
        "taxonomy_term",
        f"{taxonomy}/{code}",
        **cells,
        code=code,
        taxonomy=taxonomy,
        language="en",
        taxonomy_id=permanent_id("taxonomy", taxonomy),
    )
