"""Programmes and trainings: how long, with whom, when the next one begins, and what comes before and after."""

from collections.abc import Iterator

from workpris_desktop.domain.programme import Programme, Training
from workpris_desktop.wording.record.counted import Counted
from workpris_desktop.wording.record.page import RecordLine, stated, translate
from workpris_desktop.wording.record.telling import Telling


def programme_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say what a programme is like; nothing where the service is none."""
    programme = telling.service.programme
    if programme is None:
        return
    yield stated(translate("record", "Length"), length_text(programme))
    yield stated(translate("record", "Format"), format_text(programme, telling))
    yield stated(translate("record", "Next start"), next_start_text(programme, telling))
    yield stated(translate("record", "Place"), telling.marked(programme.place))
    yield stated(translate("record", "Conditions"), telling.marked(programme.conditions))
    yield stated(translate("record", "Certificate"), telling.marked(programme.certificate))
    standing = telling.label("programme_standing", programme.standing) if programme.standing else ""
    yield stated(translate("record", "Pilot or regular"), standing)
    yield stated(translate("record", "Comes before"), telling.marked(programme.prerequisite))
    yield stated(translate("record", "Comes after"), telling.marked(programme.follow_up))


def training_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say which joint trainings there are for professionals, those that are over left out."""
    for training in telling.service.trainings:
        last_day = training.ends_on or training.starts_on
        if last_day is None or last_day >= telling.today:
            yield RecordLine(telling.marked(training.name), _training(training, telling))


def next_start_text(programme: Programme, telling: Telling) -> str:
    """Return when the next one begins, "" where that is not stated."""
    if programme.next_start is None:
        return ""
    day = telling.day(programme.next_start)
    if programme.next_start < telling.today:
        return translate("record", "not known any more (last start: {date})").format(date=day)
    return day


def length_text(programme: Programme) -> str:
    """Return how long a programme takes, "" where that is not stated."""
    parts = (
        Counted().weeks(programme.weeks) if programme.weeks is not None else "",
        Counted().sessions(programme.sessions) if programme.sessions is not None else "",
        Counted().minutes_each(programme.session_minutes) if programme.session_minutes is not None else "",
    )
    return ", ".join(part for part in parts if part)


def format_text(programme: Programme, telling: Telling) -> str:
    """Return with whom one sits, and how many, "" where that is not stated."""
    form = telling.label("programme_format", programme.format) if programme.format else ""
    return ", ".join(part for part in (form, _group_size(programme)) if part)


def _group_size(programme: Programme) -> str:
    least, most = programme.group_least, programme.group_most
    if least is not None and most is not None:
        return translate("record", "{least} to {most} people").format(least=least, most=most)
    if most is not None:
        return Counted().at_most_people(most)
    return Counted().at_least_people(least) if least is not None else ""


def _training(training: Training, telling: Telling) -> str:
    days = [telling.day(day) for day in (training.starts_on, training.ends_on) if day]
    parts = (
        " – ".join(dict.fromkeys(days)) or translate("record", "date not known"),
        ", ".join(telling.marked(part) for part in (training.place, training.organizer) if part),
        telling.marked(training.sign_up),
        training.url,
    )
    return "\n".join(part for part in parts if part)
