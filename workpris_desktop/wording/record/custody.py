"""In prison and for the court: what practitioners ask of a service that works with people in custody."""

from collections.abc import Iterator

from workpris_desktop.domain.custody import CourtTerms, PrisonAccess
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.hours import Attending
from workpris_desktop.wording.record.contact import contact_text, staff_mark
from workpris_desktop.wording.record.counted import Counted
from workpris_desktop.wording.record.hours import hours_text, of_sort
from workpris_desktop.wording.record.page import RecordLine, RecordSection, stated, translate
from workpris_desktop.wording.record.telling import Telling


def prison_sections(telling: Telling) -> Iterator[RecordSection]:
    """Walk the prisons in which a service works, each with its own terms."""
    names = {place.id: telling.place_name(place) for place in telling.service.places}
    for access in telling.service.prison_access:
        name = names.get(access.place) or translate("record", "prison not stated")
        heading = translate("record", "In this prison: {name}").format(name=name)
        yield RecordSection(heading, tuple(_prison_lines(access, telling)))


def court_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say what a service does for a court; nothing where the record says nothing of it."""
    court = telling.service.court
    if court is None:
        return
    yield stated(translate("record", "Written promise of a place"), _promise(court, telling))
    for label, answer in (
        (translate("record", "Electronic monitoring or house arrest"), court.monitoring),
        (translate("record", "Address ordered by a court"), court.court_address),
        (translate("record", "Promise of work"), court.work_promise),
    ):
        yield stated(label, _answer(answer, telling))
    if court.note:
        yield RecordLine(translate("record", "Note"), telling.marked(court.note))


def _prison_lines(access: PrisonAccess, telling: Telling) -> Iterator[RecordLine]:
    here = [rule for rule in telling.service.hours_by_place if rule.place == access.place]
    rules = of_sort(here, Attending.VISIT)
    yield stated(translate("record", "Agreement with the prison"), _agreement(access, telling))
    yield stated(translate("record", "Days and hours inside"), hours_text(rules, telling))
    yield stated(translate("record", "Units"), telling.marked(access.units))
    yield stated(translate("record", "Regimes"), telling.marked(access.regimes))
    yield stated(translate("record", "People on remand"), _answer(access.remand, telling))
    yield stated(translate("record", "How to sign up"), telling.marked(access.sign_up))
    yield _sign_up_contact(access, telling)
    yield stated(translate("record", "Ask so long ahead"), _days(access.lead_days))
    yield stated(translate("record", "Waiting"), _days(access.waiting_days))
    yield stated(translate("record", "On transfer to another prison"), telling.marked(access.on_transfer))


def _agreement(access: PrisonAccess, telling: Telling) -> str:
    if access.agreement_until is None:
        return ""
    day = telling.day(access.agreement_until)
    if access.agreement_until < telling.today:
        return translate("record", "ran out on {date}").format(date=day)
    return translate("record", "valid until {date}").format(date=day)


def _sign_up_contact(access: PrisonAccess, telling: Telling) -> RecordLine:
    label = translate("record", "To whom")
    contact = next((each for each in telling.service.contacts if each.id == access.contact), None)
    if contact is None:
        return stated(label, "")
    name = "\n".join(part for part in (telling.marked(contact.function), contact_text(contact, telling)) if part)
    if contact.public:
        return stated(label, name)
    return RecordLine(label, f"{staff_mark()}\n{name}", for_staff=True)


def _promise(court: CourtTerms, telling: Telling) -> str:
    answer = _answer(court.promise, telling)
    if court.promise_days is None:
        return answer
    days = Counted().takes_days(court.promise_days)
    return f"{answer}, {days}" if answer else days


def _answer(answer: YesNo, telling: Telling) -> str:
    return telling.label("yes_no", answer) if answer else ""


def _days(count: int | None) -> str:
    return "" if count is None else Counted().days(count)
