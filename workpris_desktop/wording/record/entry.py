"""How to get in: who may ask, what stands before the first visit, what to bring and to pay."""

from collections.abc import Iterator

from workpris_desktop.domain.facet import EntryRule
from workpris_desktop.printing.price import prices_in_words
from workpris_desktop.wording.record.page import FormOffer, RecordLine, stated, translate
from workpris_desktop.wording.record.telling import Telling


def entry_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say how a person comes to be helped."""
    service, facets = telling.service, telling.service.facets
    yield stated(translate("record", "Who may ask"), telling.labels("referral", facets.referrals))
    yield stated(
        translate("record", "How to apply"), telling.content("application_process", service.application_process)
    )
    yield stated(translate("record", "Before the first visit"), before_first_visit_text(telling))
    documents = "\n".join(telling.marked(document) for document in service.documents)
    yield stated(translate("record", "To bring"), documents)
    yield stated(translate("record", "Price"), price_text(telling))
    if service.entry_forms:
        titles = "\n".join(offer.title for offer in form_offers(telling))
        yield RecordLine(translate("record", "The provider's form"), titles)


def before_first_visit_text(telling: Telling) -> str:
    """Return what stands before the first visit and what does not, a line each, "" where nothing is stated."""
    return "\n".join(_rule(rule, telling) for rule in telling.service.facets.entry)


def form_offers(telling: Telling) -> tuple[FormOffer, ...]:
    """Return the provider's forms, each with its language where that is stated."""
    return tuple(
        FormOffer(form.id, f"{form.title} ({telling.languages([form.language])})" if form.language else form.title)
        for form in telling.service.entry_forms
    )


def _rule(rule: EntryRule, telling: Telling) -> str:
    label = telling.label("entry", rule.kind)
    stance = telling.label("yes_no", "yes" if rule.needed else "no")
    note = telling.marked(rule.note)
    return f"{label}: {stance} – {note}" if note else f"{label}: {stance}"


def price_text(telling: Telling) -> str:
    """Return what a person pays, "" where that is not stated."""
    service, payment = telling.service, telling.service.facets.payment
    published = telling.content("fees_description", service.fees_description)
    lines = (
        telling.label("payment", payment) if payment else "",
        published or "\n".join(prices_in_words(service.prices, telling.words)),
    )
    return "\n".join(line for line in lines if line)
