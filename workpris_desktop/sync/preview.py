"""What an update would change, told before it is taken: noted line by line while its lines are walked anyway."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from workpris_desktop.domain.update import MOST_NAMED, NamedService, ServiceChanges, UpdatePreview
from workpris_desktop.record.release_lines import kind_and_id
from workpris_desktop.record.text import short_text

_SERVICE: Final = b"service\0"
_TOMBSTONE: Final = b"tombstone\0"


@dataclass
class LineChanges:
    """What changed in one part: names of services by their ids, and how many there were and are."""

    before: int = 0
    after: int = 0
    added: dict[str, str] = field(default_factory=dict)
    changed: dict[str, str] = field(default_factory=dict)
    removed: dict[str, str] = field(default_factory=dict)
    tombstones: dict[str, bytes] = field(default_factory=dict)

    def note(self, key: bytes, before: bytes | None, after: bytes | None) -> None:
        """Note a key with its line as it was and as it is, None where there is none."""
        if key.startswith(_SERVICE):
            self.before += before is not None
            self.after += after is not None
            if before != after:
                self._note_service(key, before, after)
        elif after is not None and key.startswith(_TOMBSTONE):
            self.tombstones[kind_and_id(key)[1]] = after

    def _note_service(self, key: bytes, before: bytes | None, after: bytes | None) -> None:
        line = before if after is None else after
        assert line is not None
        which = self.removed if after is None else self.added if before is None else self.changed
        which[kind_and_id(key)[1]] = _text(_said(line), "name")


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


def preview_of_changes(parts: Iterable[LineChanges], concerned: Collection[str]) -> UpdatePreview:
    """Return what differs between the parts in use and the new ones.

    What goes in one part and comes in another has only moved.

    Args:
        parts: what changed in each.
        concerned: ids of the services of the shortlist and of saved leaflets.
    """
    found = LineChanges()
    for part in parts:
        found.before += part.before
        found.after += part.after
        for ours, theirs in (
            (found.added, part.added),
            (found.changed, part.changed),
            (found.removed, part.removed),
        ):
            ours.update(theirs)
        found.tombstones.update(part.tombstones)
    return _Told(found, concerned).preview()


class _Told:
    def __init__(self, found: LineChanges, concerned: Collection[str]) -> None:
        self._found = found
        self._concerned = concerned

    def preview(self) -> UpdatePreview:
        found = self._found
        moved = found.added.keys() & found.removed.keys()
        added = {service: name for service, name in found.added.items() if service not in moved}
        changed = found.changed | {service: found.added[service] for service in moved}
        removed = {service: name for service, name in found.removed.items() if service not in moved}
        closed = {service: name for service, name in removed.items() if service in found.tombstones}
        gone = {service: name for service, name in removed.items() if service not in found.tombstones}
        return UpdatePreview(
            before=found.before,
            after=found.after,
            added=self._changes(added),
            changed=self._changes(changed),
            closed=self._changes(closed),
            gone=self._changes(gone),
            concerned=frozenset(service for service in (*changed, *removed) if service in self._concerned),
        )

    def _changes(self, names: Mapping[str, str]) -> ServiceChanges:
        in_order = sorted(names, key=lambda service: (service not in self._concerned, names[service], service))
        return ServiceChanges(len(names), tuple(self._named(each, names[each]) for each in in_order[:MOST_NAMED]))

    def _named(self, service: str, name: str) -> NamedService:
        said = _said(self._found.tombstones.get(service, b"{}"))
        return NamedService(service, name, _text(said, "reason"), _text(said, "successor_id"))


def _said(line: bytes) -> Mapping[str, Any]:
    """Return what a line says; nothing where it is no JSON, which the import refuses."""
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _text(said: Mapping[str, Any], key: str) -> str:
    value = said.get(key)
    return short_text(value) if isinstance(value, str) else ""
