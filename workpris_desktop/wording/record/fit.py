"""Does it fit: for whom a service is, whom it turns away, where and in which languages it helps."""

from collections.abc import Iterator

from workpris_desktop.domain.catchment import Area
from workpris_desktop.domain.facet import Exclusion, ExclusionRule, PhaseSpan, PhysicalFeature, YesNo
from workpris_desktop.domain.provider import Service
from workpris_desktop.wording.record.counted import Counted
from workpris_desktop.wording.record.page import RecordLine, stated, translate
from workpris_desktop.wording.record.telling import Telling


def fit_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say for whom it is; what the record does not say stands together in one line at the end."""
    service, facets = telling.service, telling.service.facets
    yield stated(translate("record", "For whom"), telling.content("eligibility_description", service.eligibility))
    yield stated(translate("record", "Sex"), telling.label("sex", facets.sex) if facets.sex else "")
    yield stated(translate("record", "Age"), age_text(service.minimum_age, service.maximum_age))
    yield exclusions_line(telling)
    yield stated(translate("record", "Where"), telling.label("setting", service.setting) if service.setting else "")
    yield stated(translate("record", "Regions"), telling.regions(service.regions))
    yield stated(translate("record", "Languages"), telling.languages(service.languages))
    others = tuple(_other_lines(telling))
    yield from (line for line in others if line.text)
    missing = [line.label for line in others if not line.text]
    if missing:
        yield RecordLine(translate("record", "Not stated"), ", ".join(missing), unknown=True)


def age_text(least: int | None, most: int | None) -> str:
    """Return for which age it is, "" where that is not stated."""
    if least is not None and most is not None:
        return translate("record", "{low} to {high} years").format(low=least, high=most)
    if least is not None:
        return translate("record", "from {low} years").format(low=least)
    return translate("record", "up to {high} years").format(high=most) if most is not None else ""


def _other_lines(telling: Telling) -> Iterator[RecordLine]:
    service, facets = telling.service, telling.service.facets
    yield RecordLine(translate("record", "With whom"), telling.labels("household", facets.households))
    yield RecordLine(translate("record", "Groups"), telling.labels("group", facets.groups))
    yield RecordLine(
        translate("record", "Who is welcome"), telling.label("welcome", facets.welcome) if facets.welcome else ""
    )
    yield RecordLine(translate("record", "When"), ", ".join(_phase(span, telling) for span in facets.phases))
    yield RecordLine(translate("record", "How"), telling.labels("form", facets.forms))
    interpreting = telling.content("interpretation_services", service.interpreting)
    yield RecordLine(translate("record", "Interpreter"), interpreting)
    yield RecordLine(translate("record", "Responsible for"), "\n".join(_responsible_areas(telling)))
    yield RecordLine(translate("record", "Area"), ", ".join(_reached_areas(telling)))
    yield RecordLine(translate("record", "Access to the building"), "\n".join(_features(service, telling)))


def _phase(span: PhaseSpan, telling: Telling) -> str:
    label = telling.label("phase", span.phase)
    if span.months_before is None:
        return label
    months = Counted().months_before(span.months_before)
    return f"{label} ({months})"


def exclusions_line(telling: Telling) -> RecordLine:
    """Say every stance that is stated; silence about a reason never means that it is accepted (features.md A8)."""
    rules = telling.service.facets.exclusions
    label = translate("record", "Exclusions")
    if not rules:
        return RecordLine(label, translate("record", "Nothing is stated. Ask."), unknown=True)
    told = [f"{telling.label('exclusion', rule.reason)}: {_stance(rule, telling)}" for rule in rules]
    silent = [reason for reason in Exclusion if reason not in {rule.reason for rule in rules}]
    if silent:
        not_stated = translate("record", "not stated: {reasons}")
        told.append(not_stated.format(reasons=telling.labels("exclusion", silent)))
    return RecordLine(label, "\n".join(told))


def _stance(rule: ExclusionRule, telling: Telling) -> str:
    stance = telling.label("stance", rule.stance)
    return f"{stance} – {telling.marked(rule.note)}" if rule.note else stance


def _responsible_areas(telling: Telling) -> Iterator[str]:
    for area in telling.service.areas:
        if area.responsibility:
            yield f"{_area_name(area, telling)}: {telling.label('responsibility', area.responsibility)}"


def _reached_areas(telling: Telling) -> Iterator[str]:
    """Walk the areas that say more than the regions do."""
    known = set(telling.service.regions)
    for area in telling.service.areas:
        if not area.responsibility and telling.facts.regions.resolve(area.code or area.name) not in known:
            yield _area_name(area, telling)


def _area_name(area: Area, telling: Telling) -> str:
    district = next((each.name for each in telling.facts.districts if each.code == area.code), "")
    return area.name or district or telling.region(area.code)


def _features(service: Service, telling: Telling) -> Iterator[str]:
    """Walk the lines: of several places each begins with its name, then every feature has a line of its own."""
    for place in service.places:
        name = telling.place_name(place) if len(service.places) > 1 else ""
        if name and place.features:
            yield f"{name}:"
        yield from (_feature(feature, telling) for feature in place.features)


def _feature(feature: PhysicalFeature, telling: Telling) -> str:
    said = YesNo.YES if feature.present else YesNo.NO
    text = f"{telling.label('physical', feature.kind)}: {telling.label('yes_no', said)}"
    return f"{text} – {telling.marked(feature.details)}" if feature.details else text
