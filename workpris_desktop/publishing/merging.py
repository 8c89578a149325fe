"""Merging sources: their rows into one workspace, their forms into one folder, what they say of themselves into one."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from workpris_desktop.domain.build_report import BuildFault
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.publishing.build_options import BuildOptions, allowed_name
from workpris_desktop.publishing.reading import copy_forms, descriptor_of, read_into
from workpris_desktop.publishing.workspace import Workspace
from workpris_desktop.record.descriptor import Descriptor
from workpris_desktop.record.meaning import PRISON_SCHEME
from workpris_desktop.record.package_description import PackageDescription
from workpris_desktop.record.remark import RemarkBook
from workpris_desktop.record.row_store import Row
from workpris_desktop.record.tables import TABLE_NAMED
from workpris_desktop.record.text import clean_text

Entry = TypeVar("Entry")

_LINK: Final = "service_at_location"
_LEADS_THERE: Final = frozenset(
    {
        "alternate_name",
        "description",
        "transportation",
        "latitude",
        "longitude",
        "external_identifier",
        "external_identifier_type",
        "municipality_id",
    }
)
"""Cells by which a place could be found."""


@dataclass(frozen=True, slots=True)
class MergedSources:
    """What sources say of themselves, their forms by name, and the rows that could not be put anywhere.

    Of very many such rows only the first are listed; ``more_misplaced`` counts the others. ``hidden`` are the links of
    services to places that were removed, because a later source makes the address secret.
    """

    descriptors: tuple[Descriptor, ...]
    forms: Mapping[str, Path]
    misplaced: tuple[BuildFault, ...]
    more_misplaced: int
    hidden: tuple[BuildFault, ...] = ()


def merge_sources(workspace: Workspace, sources: Sequence[Path], progress: Callable[[int, int], None]) -> MergedSources:
    """Read sources into a workspace, one after the other, so that a later one wins, and hide what is secret.

    Args:
        workspace: takes the rows; its folder takes the forms.
        sources: packages in any form.
        progress: is told how many of how many sources are read, again and again; it may raise to stop.

    Raises:
        PackageRefused: one of them cannot be read.
        MachineFault: reading failed.
    """
    descriptors = [descriptor_of(path) for path in sources]
    forms: dict[str, Path] = {}
    misplaced: list[BuildFault] = []
    more_misplaced = 0
    names = _names(sources, descriptors)
    for number, (path, name) in enumerate(zip(sources, names, strict=True)):
        book = RemarkBook()
        read_into(workspace, path, name, book, partial(_repeat, progress, number, len(sources)))
        misplaced += _as_faults(book, name)
        more_misplaced += book.refused_count - len(book.refused)
        forms |= copy_forms(path, workspace.folder)
    hidden = tuple(hide_secret_places(workspace, names))
    return MergedSources(tuple(descriptors), forms, tuple(misplaced), more_misplaced, hidden)


def _repeat(progress: Callable[[int, int], None], done: int, total: int, _: int) -> None:
    progress(done, total)


def _names(sources: Sequence[Path], descriptors: Sequence[Descriptor]) -> tuple[str, ...]:
    """Return a name for each source: its title, with the name of its file, or its number, where others have it too."""
    titles = [said.title or path.stem for path, said in zip(sources, descriptors, strict=True)]
    names = [
        title if titles.count(title) == 1 else f"{title} ({path.name})"
        for path, title in zip(sources, titles, strict=True)
    ]
    return tuple(name if names.count(name) == 1 else f"{name} ({number})" for number, name in enumerate(names, start=1))


def _as_faults(book: RemarkBook, source: str) -> Iterable[BuildFault]:
    for remark in book.refused:
        yield BuildFault(
            remark.file,
            remark.value if remark.column == "id" else "",
            remark.fault,
            remark.column,
            remark.value,
            remark.row,
            (source,),
        )


def hide_secret_places(workspace: Workspace, names: Sequence[str]) -> Iterator[BuildFault]:
    """Remove the places of a service of whose secret place a later source tells, and all that leads to a secret place.

    Args:
        workspace: the rows of all sources.
        names: the names of the sources in their order.
    """
    rank = {name: number for number, name in enumerate(names)}
    for batch in workspace.batches("location"):
        secret = [row for row in batch if clean_text(row.get("kind", "")) == PlaceKind.CONFIDENTIAL]
        for location in secret:
            _strip(workspace, location)
        for link in workspace.having(_LINK, "location_id", [row["id"] for row in secret]):
            latest = _latest(workspace, link, rank)
            for other in workspace.having(_LINK, "service_id", (link.get("service_id", ""),)):
                if _latest(workspace, other, rank) < latest and not _is_prison(workspace, other):
                    yield _hidden(other, workspace.sources(_LINK, other["id"]))
                    workspace.remove_whole(_LINK, other["id"])
                    _remove_unused(workspace, other.get("location_id", ""))
            yield from _hide_replaced(workspace, link)


def _is_prison(workspace: Workspace, link: Row) -> bool:
    """Tell whether a place is a prison, whose address is no secret and gives no other place away."""
    location = workspace.get("location", link.get("location_id", "")) or {}
    return location.get("kind") == PlaceKind.PRISON or location.get("external_identifier_type") == PRISON_SCHEME


def _latest(workspace: Workspace, link: Row, rank: Mapping[str, int]) -> int:
    return max((rank[name] for name in workspace.sources(_LINK, link["id"])), default=0)


def _hidden(link: Row, sources: Sequence[str]) -> BuildFault:
    # The id of a place is often made of its address, so the service is named and not the place.
    service = link.get("service_id", "")
    known = tuple(filter(None, sources))
    return BuildFault(
        TABLE_NAMED[_LINK].file, link["id"], RowFault.SECRET_ADDRESS, "service_id", service, sources=known
    )


def _hide_replaced(workspace: Workspace, link: Row) -> Iterator[BuildFault]:
    """Remove the places that the same row named before a later source made it name a secret one."""
    for table, trace in workspace.told_of(_LINK, link["id"]):
        if table == "metadata" and trace.get("field_name") == "location_id":
            workspace.remove_whole(table, trace["id"])
            if _remove_unused(workspace, trace.get("previous_value", "")):
                yield _hidden(link, workspace.sources(_LINK, link["id"])[:1])


def _remove_unused(workspace: Workspace, location_id: str) -> bool:
    """Remove a place to which no service is linked, and tell whether there was one."""
    is_unused = bool(workspace.get("location", location_id)) and not workspace.having(
        _LINK, "location_id", (location_id,)
    )
    if is_unused:
        workspace.remove_whole("location", location_id)
    return is_unused


def _strip(workspace: Workspace, location: Row) -> None:
    """Leave of a secret place nothing by which it could be found."""
    for address in workspace.having("address", "location_id", (location["id"],)):
        workspace.remove_whole("address", address["id"])
    # Where several sources tell of the place, its name may be from before it was secret.
    gone = _LEADS_THERE | ({"name"} if len(workspace.sources("location", location["id"])) > 1 else set())
    for table, told in workspace.told_of("location", location["id"]):
        if told.get("field_name", told.get("field")) in gone | {"name"}:
            workspace.remove_whole(table, told["id"])
    kept = {name: text for name, text in location.items() if name not in gone}
    workspace.replace("location", {**kept, "kind": PlaceKind.CONFIDENTIAL.value})


def merged_description(descriptors: Sequence[Descriptor], options: BuildOptions) -> PackageDescription:
    """Return what the edition says of itself: the licences, sources and countries of all, the rules of the latest.

    Args:
        descriptors: what the sources say, in their order.
        options: the publisher's own words, which win.
    """
    about = options.about
    rules: dict[str, str] = {}
    for stated in (*(said.inclusion_rules for said in descriptors), about.inclusion_rules):
        rules |= stated
    return PackageDescription(
        name=options.name or about.name or _first(allowed_name(said.name) for said in descriptors),
        title=options.title or about.title or _first(said.title for said in descriptors),
        issued=options.issued,
        sample=any(said.sample for said in descriptors),
        licences=about.licences or _each_once(licence for said in descriptors for licence in said.licences),
        sources=_each_once((*about.sources, *(note for said in descriptors for note in said.source_notes))),
        countries=about.countries or _each_once(country for said in descriptors for country in said.countries),
        timezone=about.timezone or _first(said.timezone for said in descriptors),
        inclusion_rules=rules,
        municipalities=max((said.municipalities for said in descriptors), default=0),
    )


def _first(texts: Iterable[str]) -> str:
    return next(filter(None, texts), "")


def _each_once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(dict.fromkeys(entries))
