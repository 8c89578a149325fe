"""What has changed in a record since the edition before, with what was said then."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from workpris_desktop.directory.history import changes_between
from workpris_desktop.domain.provider import Service
from workpris_desktop.wording.record.contact import contact_lines, staff_mark
from workpris_desktop.wording.record.custody import court_lines, prison_sections
from workpris_desktop.wording.record.entry import entry_lines
from workpris_desktop.wording.record.fit import fit_lines
from workpris_desktop.wording.record.page import RecordLine, translate
from workpris_desktop.wording.record.programme import programme_lines, training_lines
from workpris_desktop.wording.record.room import room_lines
from workpris_desktop.wording.record.telling import Telling
from workpris_desktop.wording.record.trust import trust_lines

_Lines = Callable[[Telling], Iterable[RecordLine]]


def history_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say for each line that is told otherwise now what it said in the edition before."""
    former = telling.beside.former
    if former is None:
        text = translate("record", "No edition from before is kept on this computer.")
        yield RecordLine(translate("record", "Edition before"), text, unknown=True)
        return
    issued = telling.day(former.edition.issued) if former.edition.issued else translate("record", "date not known")
    yield RecordLine(translate("record", "Compared with"), f"{former.edition.title} ({issued})")
    if former.service is None:
        yield RecordLine(translate("record", "Change"), translate("record", "New in this edition"))
        return
    lines = tuple(_changed_lines(former.service, telling))
    yield from lines
    if not lines:
        hidden = translate("record", "Only in details that are not shown")
        changes = changes_between(former.service, telling.service)
        text = hidden if changes else translate("record", "Nothing has changed")
        yield RecordLine(translate("record", "Change"), text)


def _changed_lines(former: Service, telling: Telling) -> Iterator[RecordLine]:
    """Walk the lines that differ; what only grew older is no change, so that both are told as of today."""
    then = replace(telling, service=former)
    if former.name != telling.service.name:
        yield RecordLine(translate("record", "Name"), _was(former.name))
    for tell in _TOLD:
        before, now = _by_label(tell(then)), _by_label(tell(telling))
        for label in dict.fromkeys((*before, *now)):
            if before.get(label) != now.get(label):
                yield _change(label, before.get(label), now.get(label))


def _change(label: str, before: RecordLine | None, now: RecordLine | None) -> RecordLine:
    if before is None:
        return RecordLine(label, translate("record", "new"))
    was = _was(before.text.removeprefix(staff_mark()).strip("\n"))
    if before.for_staff or (now is not None and now.for_staff):
        return RecordLine(label, f"{staff_mark()}\n{was}", for_staff=True)
    return RecordLine(label, was)


def _was(text: str) -> str:
    return translate("record", "was: {text}").format(text=text)


def _by_label(lines: Iterable[RecordLine]) -> Mapping[str, RecordLine]:
    """Return lines by their label; several of one label are one."""
    found: dict[str, RecordLine] = {}
    for line in lines:
        known = found.get(line.label)
        found[line.label] = replace(line, text=f"{known.text}\n{line.text}") if known else line
    return found


def _prison_lines(telling: Telling) -> Iterator[RecordLine]:
    for section in prison_sections(telling):
        for line in section.lines:
            yield replace(line, label=f"{section.heading}: {line.label}")


_TOLD: Final[tuple[_Lines, ...]] = (
    trust_lines,
    room_lines,
    fit_lines,
    contact_lines,
    _prison_lines,
    court_lines,
    programme_lines,
    training_lines,
    entry_lines,
)
