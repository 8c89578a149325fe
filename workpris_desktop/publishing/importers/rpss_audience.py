"""For what and for whom a service of the register is: its kind, its target groups, the ages that it takes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.publishing.importers.code_list import folded_name
from workpris_desktop.publishing.importers.json_value import JsonObject, objects_at, text_at, value_at
from workpris_desktop.publishing.importers.rpss_context import LANGUAGE, RpssContext
from workpris_desktop.publishing.importers.rpss_record import RpssRecord
from workpris_desktop.publishing.importers.terms import put_facet, put_foreign, put_type
from workpris_desktop.publishing.source import SourceFault

_KIND_LIST: Final = "CZ-RPSS-DRUH"
_GROUP_LIST: Final = "CZ-RPSS-CS"
_STEM: Final = 5
_OLDEST: Final = 150
_SPAN: Final = re.compile(r"(\d{1,3})\s*(?:-|–|až)\s*(\d{1,3})")
_LEAST: Final = re.compile(r"(?:nad|od)\s+(\d{1,3})")
_MOST: Final = re.compile(r"do\s+(\d{1,3})")
_UNBOUNDED: Final = "bez omezení"


@dataclass(frozen=True, slots=True)
class Ages:
    """From which age to which; None has no bound."""

    least: int | None = None
    most: int | None = None

    def cells(self) -> Mapping[str, str]:
        """Return the cells of the service that hold them."""
        ages = {"minimum_age": self.least, "maximum_age": self.most}
        return {column: str(age) for column, age in ages.items() if age is not None}


def kind_name(record: JsonObject, context: RpssContext) -> str:
    """Return the name of the kind of a service, "" where the code lists do not know it."""
    return context.lists.name(value_at(record, "druhSocialniSluzby"))


def group_names(record: JsonObject, context: RpssContext) -> Mapping[str, str]:
    """Return the target groups of a service by code, with their names, "" where the code lists do not know them."""
    groups = [value_at(entry, "cilovaSkupina") or entry for entry in objects_at(record, "ciloveSkupiny")]
    return {code: context.lists.name(group) for group in groups if (code := text_at(group, "id"))}


def put_kind(record: RpssRecord, names: Sequence[str]) -> None:
    """Put the type of a service by its kind.

    A kind that may be several of our types is published under the first of the country pack and needs a person; words
    in the names of the service only say which of them to look at first.

    Args:
        record: the service.
        names: what the service and its facilities are called.
    """
    rows, context = record.rows, record.context
    code, name = text_at(record.data, "druhSocialniSluzby", "id"), kind_name(record.data, context)
    if code:
        put_foreign(rows, record.service_id, _KIND_LIST, code, name)
    types = context.types_of_kind.get(folded_name(name), ()) if name else ()
    if not types:
        rows.remark(SourceFault.UNKNOWN_KIND, "druhSocialniSluzby.id", name or code)
        return
    put_type(rows, record.service_id, types[0], context.facts)
    if len(types) > 1:
        proposed = proposed_types(" ".join(names), types, context.facts.taxonomy) or types
        rows.remark(SourceFault.NEEDS_PERSON, "druhSocialniSluzby.id", name, " ".join(proposed))


def proposed_types(text: str, types: Sequence[str], taxonomy: Taxonomy) -> tuple[str, ...]:
    """Return those of several types of whose names a text has a word, by its stem, that the others have not."""
    said = {word[:_STEM] for word in folded_words(text) if len(word) >= _STEM}
    stems = {code: _stems(taxonomy.label(code, LANGUAGE)) for code in types}
    shared = {stem for code in types for stem in stems[code] if sum(stem in other for other in stems.values()) > 1}
    return tuple(code for code in types if (stems[code] - shared) & said)


def _stems(label: str) -> set[str]:
    return {word[:_STEM] for word in folded_words(label) if len(word) >= _STEM}


def put_groups(record: RpssRecord) -> None:
    """Put the target groups of a service: as the register names them, and as ours where the country pack has one."""
    rows, context = record.rows, record.context
    ours = []
    for code, name in group_names(record.data, context).items():
        put_foreign(rows, record.service_id, _GROUP_LIST, code, name)
        if name:
            ours.append(context.groups.get(folded_name(name), ""))
        else:
            rows.remark_once(SourceFault.UNKNOWN_GROUP, "ciloveSkupiny.cilovaSkupina.id", code)
    for group in dict.fromkeys(filter(None, ours)):
        put_facet(rows, record.service_id, "group", group, context.facts)


def eligibility(record: RpssRecord) -> str:
    """Return for whom a service is, in the words of the register: groups, ages, and what it adds to them."""
    data, context = record.data, record.context
    listed = [*group_names(data, context).values(), *(context.lists.name(entry) for entry in _age_groups(data))]
    free = [text_at(entry, "doplnujiciInformace") for entry in objects_at(data, "ciloveSkupiny")]
    free.append(text_at(data, "doplnujiciInformaceVekoveSkupiny"))
    told = (record.rows.free_text("doplnujiciInformace", text) for text in free)
    return "\n".join(dict.fromkeys(filter(None, (*listed, *told))))


def read_ages(record: RpssRecord) -> Ages:
    """Return the ages of all age groups together; nothing where one of them cannot be read."""
    ages = []
    for entry in _age_groups(record.data):
        name = record.context.lists.name(entry)
        found = ages_in(name)
        if found is None:
            record.rows.remark_once(SourceFault.UNKNOWN_VALUE, "vekoveSkupiny.id", name or text_at(entry, "id"))
            return Ages()
        ages.append(found)
    least, most = [age.least for age in ages], [age.most for age in ages]
    return Ages(
        min((age for age in least if age is not None), default=None) if None not in least else None,
        max((age for age in most if age is not None), default=None) if None not in most else None,
    )


def _age_groups(record: JsonObject) -> list[JsonObject]:
    entries = objects_at(record, "vekoveSkupiny")
    return [next(iter(objects_at(entry, "vekovaSkupina")), entry) for entry in entries]


def ages_in(name: str) -> Ages | None:
    """Return the ages that the name of an age group says: *dospělí (27 - 64 let)*; None where it says none."""
    if _UNBOUNDED in name.casefold():
        return Ages()
    span, least, most = _SPAN.search(name), _LEAST.search(name), _MOST.search(name)
    if span:
        ages = Ages(int(span[1]), int(span[2]))
    elif least or most:
        ages = Ages(int(least[1]) if least else None, int(most[1]) if most else None)
    else:
        return None
    return ages if max(ages.least or 0, ages.most or 0) <= _OLDEST else None
