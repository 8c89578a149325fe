"""Attributes with the terms and taxonomies that they name: our facets, and the lists of others."""

from typing import Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.identity import stable_id, taxonomy_id, term_id
from workpris_desktop.publishing.importers.rpss_rows import RecordRows
from workpris_desktop.record.facet_taxonomy import TYPE_TAXONOMY

_OURS: Final = "workpris-"
_LABEL_LANGUAGE: Final = "en"


def put_type(rows: RecordRows, service_id: str, code: str, facts: Facts) -> None:
    """Put the main type of a service, with the types above it."""
    *above, _ = reversed(facts.taxonomy.with_ancestors(code))
    parent = ""
    for broader in above:
        _put_term(rows, TYPE_TAXONOMY, broader, facts.taxonomy.label(broader, _LABEL_LANGUAGE), parent=parent)
        parent = term_id(TYPE_TAXONOMY, broader)
    label = facts.taxonomy.label(code, _LABEL_LANGUAGE)
    _put_term(rows, TYPE_TAXONOMY, code, label, parent=parent)
    _put_attribute(rows, service_id, TYPE_TAXONOMY, code, "main")


def put_facet(rows: RecordRows, service_id: str, facet: str, code: str, facts: Facts) -> None:
    """Put one code of a facet of ours, ``group`` or ``form`` for example."""
    taxonomy = f"{_OURS}{facet}"
    label = facts.facet_labels.get(facet, {}).get(code, {}).get(_LABEL_LANGUAGE, code)
    _put_term(rows, taxonomy, code, label)
    _put_attribute(rows, service_id, taxonomy, code)


def put_foreign(rows: RecordRows, service_id: str, taxonomy: str, code: str, name: str, *, value: str = "") -> None:
    """Put a code of a list of the Czech register."""
    _put_term(rows, taxonomy, code, name or code, language="cs")
    _put_attribute(rows, service_id, taxonomy, code, value)


def _put_term(
    rows: RecordRows, taxonomy: str, code: str, name: str, *, parent: str = "", language: str = _LABEL_LANGUAGE
) -> None:
    rows.put_shared("taxonomy", taxonomy_id(taxonomy), name=taxonomy, description=taxonomy)
    rows.put_shared(
        "taxonomy_term",
        term_id(taxonomy, code),
        code=code,
        name=name,
        description=name,
        parent_id=parent,
        taxonomy=taxonomy,
        language=language,
        taxonomy_id=taxonomy_id(taxonomy),
    )


def _put_attribute(rows: RecordRows, service_id: str, taxonomy: str, code: str, value: str = "") -> None:
    rows.put(
        "attribute",
        stable_id("attribute", service_id, taxonomy, code),
        link_id=service_id,
        taxonomy_term_id=term_id(taxonomy, code),
        link_type=taxonomy.removeprefix(_OURS).lower(),
        link_entity="service",
        value=value,
    )
