"""Merging sources: their rows into one workspace, their forms into one folder, what they say of themselves into one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from workpris_desktop.domain.build_report import BuildFault
from workpris_desktop.publishing.build_options import BuildOptions
from workpris_desktop.publishing.reading import copy_forms, descriptor_of, read_into
from workpris_desktop.publishing.workspace import Workspace
from workpris_desktop.record.descriptor import Descriptor
from workpris_desktop.record.package_description import PackageDescription
from workpris_desktop.record.remark import RemarkBook

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class MergedSources:
    """What sources say of themselves, their forms by name, and the rows that could not be put anywhere.

    Of very many such rows only the first are listed; ``more_misplaced`` counts the others.
    """

    descriptors: tuple[Descriptor, ...]
    forms: Mapping[str, Path]
    misplaced: tuple[BuildFault, ...]
    more_misplaced: int


def merge_sources(workspace: Workspace, sources: Sequence[Path], progress: Callable[[int, int], None]) -> MergedSources:
    """Read sources into a workspace, one after the other, so that a later one wins.

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
    for number, (path, name) in enumerate(zip(sources, _names(sources, descriptors), strict=True)):
        book = RemarkBook()
        read_into(workspace, path, name, book, partial(_repeat, progress, number, len(sources)))
        misplaced += _as_faults(book, name)
        more_misplaced += book.refused_count - len(book.refused)
        forms |= copy_forms(path, workspace.folder)
    return MergedSources(tuple(descriptors), forms, tuple(misplaced), more_misplaced)


def _repeat(progress: Callable[[int, int], None], done: int, total: int, _: int) -> None:
    progress(done, total)


def _names(sources: Sequence[Path], descriptors: Sequence[Descriptor]) -> tuple[str, ...]:
    """Return a name for each source: its title, with the name of its file where another has the same title."""
    titles = [said.title or path.stem for path, said in zip(sources, descriptors, strict=True)]
    return tuple(
        title if titles.count(title) == 1 else f"{title} ({path.name})"
        for path, title in zip(sources, titles, strict=True)
    )


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
        name=options.name or about.name or _first(said.name for said in descriptors),
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
