"""The two taxonomies of the package: what kind of help, and where it is given."""

from typing import Final

from tools.starter.ledger import Ledger, permanent_id
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.taxonomy import ServiceType, Taxonomy

TYPES: Final = "workpris-type"
SETTINGS: Final = "workpris-setting"

_ABOUT: Final = {TYPES: "Kinds of help, with permanent codes.", SETTINGS: "Where help is given."}
_SETTING_NAMES: Final = {
    Setting.PRISON: "In prison",
    Setting.COMMUNITY: "Outside, at a place or at home",
    Setting.BOTH: "In prison and outside",
    Setting.PHONE: "By telephone",
    Setting.ONLINE: "Online",
    Setting.LETTER: "By letter",
}


def term_id(taxonomy: str, code: str) -> str:
    """Return the id of a term."""
    return permanent_id("taxonomy_term", f"{taxonomy}/{code}")


def add_terms(ledger: Ledger, taxonomy: Taxonomy) -> None:
    """Write both taxonomies with all their terms.

    Raises:
        ValueError: they were written before.
    """
    for name, about in _ABOUT.items():
        ledger.add("taxonomy", name, name=name, description=about, version="1")
    for entry in taxonomy:
        parent = term_id(TYPES, entry.parent) if entry.parent else ""
        about = _described(entry, taxonomy)
        _add_term(ledger, TYPES, entry.code, name=entry.labels["en"], description=about, parent_id=parent)
    for setting, name in _SETTING_NAMES.items():
        _add_term(ledger, SETTINGS, setting, name=name, description=f"Setting: {name}")


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
