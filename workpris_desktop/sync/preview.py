"""What an update would change, told before it is taken."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import PackageRefused
from workpris_desktop.domain.update import MOST_NAMED, NamedService, ServiceChanges, UpdatePreview
from workpris_desktop.record.release_lines import differences, kind_and_id
from workpris_desktop.record.text import short_text
from workpris_desktop.sync.parts import OnLine, opened_lines

_SERVICE: Final = b"service\0"
_TOMBSTONE: Final = b"tombstone\0"
_LINES_BETWEEN_REPORTS: Final = 500


def preview_of_all(after: int, before: int, *, is_same_directory: bool) -> UpdatePreview:
    """Return the preview where lines cannot be compared.

    Args:
        after: how many services the release has.
        before: how many are in use.
        is_same_directory: whether the edition in use is of the same publisher; then what goes is counted all the same.
    """
    if not is_same_directory:
        return UpdatePreview(before, after, added=ServiceChanges(after), compared=False)
    return UpdatePreview(
        before,
        after,
        added=ServiceChanges(max(0, after - before)),
        gone=ServiceChanges(max(0, before - after)),
    )


def preview_of_changes(
    pairs: Iterable[tuple[Path | None, Path | None]], concerned: Collection[str], on_line: OnLine
) -> UpdatePreview:
    """Return what differs between parts in use and new ones.

    Args:
        pairs: the lines of each part as they are in use, and the new ones; None where there are none.
        concerned: ids of the services of the shortlist and of saved leaflets.
        on_line: is called now and then; it may raise to stop.

    Raises:
        PackageRefused: a part is no file of lines.
        MachineFault: reading failed.
    """
    found = _Found(concerned)
    for former, new in pairs:
        found.walk(former, new, on_line)
    return found.preview()


@dataclass
class _Found:
    """What was found so far: names by id; what goes here and comes there has only moved to another part."""

    concerned: Collection[str]
    before: int = 0
    after: int = 0
    added: dict[str, str] = field(default_factory=dict)
    changed: dict[str, str] = field(default_factory=dict)
    removed: dict[str, str] = field(default_factory=dict)
    tombstones: dict[str, tuple[str, str]] = field(default_factory=dict)

    def walk(self, former: Path | None, new: Path | None, on_line: OnLine) -> None:
        with ExitStack() as files:
            was, now = (() if path is None else files.enter_context(opened_lines(path)) for path in (former, new))
            for number, (key, before, after) in enumerate(differences(self._were(was), self._are(now, on_line))):
                if key.startswith(_SERVICE):
                    self._note(key, before, after)
                if number % _LINES_BETWEEN_REPORTS == 0:
                    on_line()

    def _were(self, lines: Iterable[tuple[bytes, bytes]]) -> Iterator[tuple[bytes, bytes]]:
        for key, line in lines:
            self.before += key.startswith(_SERVICE)
            yield key, line

    def _are(self, lines: Iterable[tuple[bytes, bytes]], on_line: OnLine) -> Iterator[tuple[bytes, bytes]]:
        for number, (key, line) in enumerate(lines):
            self.after += key.startswith(_SERVICE)
            if key.startswith(_TOMBSTONE):
                self._bury(key, line)
            if number % _LINES_BETWEEN_REPORTS == 0:
                on_line()
            yield key, line

    def _bury(self, key: bytes, line: bytes) -> None:
        said = _said(line)
        self.tombstones[kind_and_id(key)[1]] = (_text(said, "reason"), _text(said, "successor_id"))

    def _note(self, key: bytes, before: bytes | None, after: bytes | None) -> None:
        said_by = before if after is None else after
        assert said_by is not None
        service, name = kind_and_id(key)[1], _text(_said(said_by), "name")
        if before is None:
            self.added[service] = name
        elif after is None:
            self.removed[service] = name
        else:
            self.changed[service] = name

    def preview(self) -> UpdatePreview:
        moved = self.added.keys() & self.removed.keys()
        changed = self.changed | {service: self.added[service] for service in moved}
        gone = {service: name for service, name in self.removed.items() if service not in moved}
        return UpdatePreview(
            before=self.before,
            after=self.after,
            added=self._changes({service: name for service, name in self.added.items() if service not in moved}),
            changed=self._changes(changed),
            closed=self._changes({service: name for service, name in gone.items() if service in self.tombstones}),
            gone=self._changes({service: name for service, name in gone.items() if service not in self.tombstones}),
            concerned=frozenset(service for service in (*changed, *gone) if service in self.concerned),
        )

    def _changes(self, names: Mapping[str, str]) -> ServiceChanges:
        in_order = sorted(names, key=lambda service: (service not in self.concerned, names[service], service))
        return ServiceChanges(len(names), tuple(self._named(each, names[each]) for each in in_order[:MOST_NAMED]))

    def _named(self, service: str, name: str) -> NamedService:
        return NamedService(service, name, *self.tombstones.get(service, ("", "")))


def _said(line: bytes) -> Mapping[str, Any]:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise PackageRefused(detail="line") from error
    return said if isinstance(said, dict) else {}


def _text(said: Mapping[str, Any], key: str) -> str:
    value = said.get(key)
    return short_text(value) if isinstance(value, str) else ""
