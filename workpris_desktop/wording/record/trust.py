"""Can I trust them: facts with their source and date, never a score."""

from collections.abc import Iterator

from workpris_desktop.domain.own_entry import is_own
from workpris_desktop.domain.provider import Organization
from workpris_desktop.domain.trust import Check, Freshness, TrustEvidence, TrustKind, freshness
from workpris_desktop.wording.own_entry_words import OwnEntryWords
from workpris_desktop.wording.record.page import RecordLine, stated, translate
from workpris_desktop.wording.record.telling import Telling


def trust_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say who the provider is, who vouches for it, and when somebody last made sure."""
    service, provider = telling.service, telling.service.organization
    yield RecordLine(
        translate("record", "Provider"),
        provider.name if provider else translate("record", "Provider not stated"),
        unknown=provider is None,
    )
    if provider is not None:
        yield from _provider_lines(provider, telling)
    for evidence in service.evidence:
        yield RecordLine(telling.label("trust_kind", evidence.kind), _evidence(evidence, telling))
    if not service.evidence:
        yield stated(translate("record", "Evidence"), "")
    else:
        yield from _missing_evidence(telling)
    if service.accreditations:
        text = telling.content("accreditations", service.accreditations)
        yield RecordLine(translate("record", "Accreditation"), text)
    yield from check_lines(telling)
    yield RecordLine(translate("record", "Source"), _source(telling))


def freshness_word(found: Freshness) -> str:
    """Return how long ago a check was, in a word (features.md C2)."""
    words = {
        Freshness.FRESH: translate("record", "fresh"),
        Freshness.AGEING: translate("record", "ageing"),
        Freshness.OLD: translate("record", "old"),
        Freshness.NEVER: translate("record", "never checked"),
    }
    return words[found]


def _missing_evidence(telling: Telling) -> Iterator[RecordLine]:
    """Say which sorts of evidence the record is silent about; that is no word against the provider."""
    told = {evidence.kind for evidence in telling.service.evidence}
    missing = [kind for kind in TrustKind if kind not in told]
    if missing:
        yield RecordLine(translate("record", "Not stated"), telling.labels("trust_kind", missing), unknown=True)


def _provider_lines(provider: Organization, telling: Telling) -> Iterator[RecordLine]:
    yield stated(translate("record", "Registered as"), _register_ids(provider, telling))
    yield stated(translate("record", "Legal form"), provider.legal_status)
    founded = str(provider.year_incorporated) if provider.year_incorporated else ""
    yield stated(translate("record", "Founded"), founded)
    yield stated(translate("record", "Funding"), ", ".join(provider.funding))


def _register_ids(provider: Organization, telling: Telling) -> str:
    numbers = (f"{each.kind or each.scheme} {each.number}".strip() for each in provider.register_ids)
    if provider.register_ids or not provider.no_register_reason:
        return "\n".join(numbers)
    reason = telling.marked(provider.no_register_reason)
    return translate("record", "no number: {reason}").format(reason=reason)


def _evidence(evidence: TrustEvidence, telling: Telling) -> str:
    """Return one piece of evidence: by whom, until when, and when it was seen; each is said or said to be missing."""
    number = translate("record", "number {number}").format(number=evidence.number) if evidence.number else ""
    seen = translate("record", "seen on {date}").format(date=telling.day(evidence.as_of)) if evidence.as_of else ""
    about = translate("record", "about the provider as a whole") if evidence.about_provider else ""
    first = ", ".join(part for part in (evidence.issuer, number) if part)
    second = (_validity(evidence, telling), seen or translate("record", "not stated when it was seen"), about)
    lines = (first, ", ".join(part for part in second if part), evidence.link)
    return "\n".join(line for line in lines if line)


def _validity(evidence: TrustEvidence, telling: Telling) -> str:
    if evidence.valid_to is None:
        if evidence.valid_from is None:
            return ""
        return translate("record", "valid since {date}").format(date=telling.day(evidence.valid_from))
    day = telling.day(evidence.valid_to)
    if evidence.has_run_out(telling.today):
        return translate("record", "ran out on {date}").format(date=day)
    return translate("record", "valid until {date}").format(date=day)


def check_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say when somebody last made sure, and how."""
    service = telling.service
    check = service.check or (Check(service.checked_on) if service.checked_on else None)
    word = freshness_word(freshness(check.on if check else None, telling.today))
    label = translate("record", "Last check")
    if check is None:
        yield RecordLine(label, word, unknown=True)
        return
    how = telling.label("check_means", check.means) if check.means else translate("record", "not stated how")
    who = check.by or translate("record", "not stated by whom")
    yield RecordLine(label, f"{telling.day(check.on)} ({word})\n{how}, {who}")
    if check.due:
        overdue = check.due < telling.today
        due = translate("record", "{date}, overdue") if overdue else "{date}"
        yield RecordLine(translate("record", "Next check due"), due.format(date=telling.day(check.due)))


def _source(telling: Telling) -> str:
    """Return where the record comes from: its own source, and the directory with its date."""
    if is_own(telling.service.id):
        return OwnEntryWords().added_on(telling.service.checked_on)
    edition = telling.edition
    issued = telling.day(edition.issued) if edition.issued else translate("record", "date not known")
    return "\n".join(part for part in (telling.service.source, f"{edition.title} ({issued})") if part)
