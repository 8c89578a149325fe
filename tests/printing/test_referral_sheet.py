"""The referral sheet, read back: only what was ticked stands on it, and a neutral one tells nothing of a prison."""

import io
from dataclasses import replace
from datetime import date

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdfua import Validator

from tests.printing.conftest import lines_of, open_pdf, text_of
from tests.support.packages import shipped_facts
from workpris_desktop.domain.consent_facts import facts_to_pass_on
from workpris_desktop.domain.intake import FieldKind
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.domain.referral import ReferralFact, ReferralSender, ReferralSheet, proposed, ticked
from workpris_desktop.domain.sheet_errors import TextTells
from workpris_desktop.printing.neutral import telltales_of
from workpris_desktop.printing.referral_facts import ReferralPlace, referral_facts
from workpris_desktop.printing.referral_neutral import telling_words, what_tells
from workpris_desktop.printing.referral_sheet import draw_referral, referral_file_name
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words
from workpris_desktop.wording.referral_words import read_referral_words

TODAY = date(2026, 11, 23)
FORM = read_intake_form(resources_folder())
KINDS = read_needs(resources_folder())
TELLTALES = telltales_of(read_forbidden_words(resources_folder()), shipped_facts().prisons)
WORDS = {language: read_referral_words(language, resources_folder()) for language in LANGUAGES}
PLACE = ReferralPlace(TELLTALES, country="CZ")
SENDER = ReferralSender("Sociální oddělení města", "Petr Svoboda", "+420 111 222 333")
TEXTS = tuple(field for field in FORM.fields if field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT})
LONG = " ".join(f"Slovo{number}" for number in range(300))


def mark_of(field_id):
    """Return a text that stands nowhere else, and that no letter for a digit turns into a word."""
    return "Q" + "".join(each for each in field_id.title() if each.isalnum()) + "Q"


def all_answers():
    answers = {field.id: IntakeAnswer(field.id, value=mark_of(field.id)) for field in TEXTS}
    return answers | {
        "C1": IntakeAnswer("C1", value=("town:x", "text:QareaQ")),
        "C3": IntakeAnswer("C3", value="+420776123456"),
        "D1": IntakeAnswer("D1", value="in_prison"),
    }


def facts_of(answers, language, needs=()):
    return referral_facts(facts_to_pass_on(FORM, KINDS, answers, needs, TODAY), WORDS[language], PLACE)


def every_need():
    return tuple(ClientNeed(kind.id, NeedStatus.NEEDED) for kind in KINDS)


def a_sheet(facts=(), **changes):
    return replace(
        ReferralSheet("Azylové bydlení", "Charita Ústí nad Labem", SENDER, facts, TODAY, asked_for="A place"), **changes
    )


def properties_of(pdf):
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    return f"{reader.metadata} {reader.xmp_metadata.rdf_root.toxml() if reader.xmp_metadata else ''}"


ANSWERS = all_answers()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_is_not_ticked_stands_nowhere_in_the_file(data):
    language = data.draw(st.sampled_from(LANGUAGES))
    kept = data.draw(st.sets(st.sampled_from(sorted(ANSWERS))))
    facts = facts_of({field: ANSWERS[field] for field in kept}, language, every_need())
    ids = data.draw(st.sets(st.sampled_from([fact.id for fact in facts])))
    is_neutral = data.draw(st.booleans())
    chosen = ticked(facts, ids, is_neutral=is_neutral)
    pdf = draw_referral(a_sheet(chosen, is_neutral=is_neutral), WORDS[language], TELLTALES)
    text, around = text_of(pdf), properties_of(pdf) + referral_file_name()
    shown = {field.id: mark_of(field.id) for field in TEXTS} | {"C1": "QareaQ", "C3": "776 123 456"}
    for field, mark in shown.items():
        # What is expected is told by the ids alone, by nothing that the program has chosen.
        may = field in ids and not (is_neutral and field[0] in "ADI")
        assert may or mark not in text
        assert mark in text or is_neutral or field not in ids
        assert mark not in around
        assert mark.encode() not in pdf


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(limit=st.sampled_from(PrivacyClass), language=st.sampled_from(LANGUAGES), is_neutral=st.booleans())
def test_what_is_more_sensitive_than_what_is_ticked_stands_nowhere(limit, language, is_neutral):
    facts = facts_of(ANSWERS, language, every_need())
    ids = {fact.id for fact in facts if fact.privacy <= limit}
    chosen = ticked(facts, ids, is_neutral=is_neutral)
    pdf = draw_referral(a_sheet(chosen, is_neutral=is_neutral), WORDS[language], TELLTALES)
    everywhere = text_of(pdf) + properties_of(pdf) + referral_file_name()
    above = [field for field in FORM.fields if field.privacy > limit]
    assert not [field.id for field in above if mark_of(field.id) in everywhere]
    assert not [kind.id for kind in KINDS if kind.privacy > limit and kind.labels[language] in everywhere]


def test_what_tells_of_custody_in_one_language_stands_on_no_neutral_sheet_in_any():
    telling = {
        language: {fact.id for fact in facts_of(ANSWERS, language, every_need()) if fact.tells_custody}
        for language in LANGUAGES
    }
    assert len(set(map(frozenset, telling.values()))) == 1
    told = telling["en"]
    assert {"D1", "H3.prison_job", "need:release.probation", "need:safety.victim_contact"} <= told
    assert not {"B1", "C1", "C3", "need:housing.no_home", "need:release.gate"} & told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_neutral_sheet_with_all_that_it_may_hold_tells_nothing_of_a_prison(language):
    facts = facts_of(ANSWERS, language, every_need())
    chosen = ticked(facts, {fact.id for fact in facts}, is_neutral=True)
    assert {"C3", "E2", "H1.planned_address"} & {fact.id for fact in chosen}
    pdf = draw_referral(a_sheet(chosen), WORDS[language], TELLTALES)
    assert not what_tells(text_of(pdf), TELLTALES, ("Ústí nad Labem",))
    assert not what_tells(properties_of(pdf).replace("www.w3.org", ""), TELLTALES)
    assert not what_tells(referral_file_name(), TELLTALES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_above_ordinary_is_proposed(language):
    facts = facts_of(ANSWERS, language, every_need())
    ids = proposed(facts, is_neutral=True)
    assert ids
    assert not any(fact.privacy.is_folded or fact.tells_custody for fact in facts if fact.id in ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_to_reach_the_person_stands_on_a_neutral_sheet_too(language):
    facts = facts_of({"C3": ANSWERS["C3"]}, language)
    assert "C3" in proposed(facts, is_neutral=True)


@pytest.mark.parametrize(
    "text", ["Věznice Mírov", "novak@grp.justice.cz", "nach der Haft", "after release", "PMS Ostrava", "Mírov"]
)
def test_what_names_a_prison_is_refused_on_a_neutral_sheet_and_may_stand_on_an_open_one(text):
    for sheet in (a_sheet(sender=ReferralSender(text)), a_sheet(asked_for=text), a_sheet(call_before=text)):
        assert telling_words(sheet, TELLTALES)
        with pytest.raises(TextTells):
            draw_referral(sheet, WORDS["en"], TELLTALES)
        assert text in text_of(draw_referral(replace(sheet, is_neutral=False), WORDS["en"], TELLTALES))


def test_an_answer_in_own_words_that_names_a_prison_is_about_custody():
    answers = {"C1": IntakeAnswer("C1", value=("text:zatím Věznice Mírov",))}
    (fact,) = facts_of(answers, "cs")
    assert fact.tells_custody
    assert ticked((fact,), {"C1"}, is_neutral=True) == ()
    with pytest.raises(TextTells):
        draw_referral(a_sheet((fact,)), WORDS["cs"], TELLTALES)


def test_a_provider_whose_name_tells_is_not_named_on_a_neutral_sheet():
    sheet = a_sheet(provider="Postpenitenciární péče")
    assert "Postpenitenci" not in text_of(draw_referral(sheet, WORDS["cs"], TELLTALES))
    assert "Postpenitenci" in text_of(draw_referral(replace(sheet, is_neutral=False), WORDS["cs"], TELLTALES))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_provider_reads_who_asks_until_when_and_by_which_ground(language):
    facts = facts_of({"B1": IntakeAnswer("B1", value="Jana")}, language)
    sheet = a_sheet(facts, answer_by=date(2026, 12, 1), call_before="before ten")
    words = WORDS[language]
    text = " ".join(text_of(draw_referral(sheet, words, TELLTALES)).split())
    for part in (*SENDER.lines, "Jana", "before ten", words.say("ref_reply_wait"), words.say("ref_answer_by")):
        assert part in text
    assert words.say("ref_ground_consent")[:40] in text
    assert words.say("ref_no_name") not in text
    by_law = " ".join(text_of(draw_referral(replace(sheet, by_law=True), words, TELLTALES)).split())
    assert words.say("ref_ground_law")[:40] in by_law
    assert words.say("ref_ground_consent")[:40] not in by_law


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_can_be_listened_to(language, tmp_path):
    facts = facts_of(ANSWERS, language, every_need())
    file = tmp_path / referral_file_name()
    file.write_bytes(draw_referral(a_sheet(facts, is_neutral=False), WORDS[language], TELLTALES))
    assert not [outcome for outcome in Validator().validate(str(file)).outcomes if outcome.findings]


def test_an_ordinary_sheet_is_one_page():
    needs = (ClientNeed("housing.no_home", NeedStatus.NEEDED),)
    answers = {field: ANSWERS[field] for field in ("B1", "B2", "C1", "C3")}
    facts = facts_of(answers, "de", needs)
    assert len(facts) == 5
    assert len(lines_of(draw_referral(a_sheet(facts, is_neutral=False), WORDS["de"], TELLTALES))) == 1


def test_a_long_answer_goes_on_over_pages_and_loses_nothing():
    fact = replace(facts_of({"H1.planned_address": ANSWERS["E2"], "B1": ANSWERS["B1"]}, "cs")[0], lines=(LONG,) * 3)
    pages = lines_of(draw_referral(a_sheet((fact,), asked_for=LONG), WORDS["cs"], TELLTALES))
    text = " ".join(line for page in pages for line in page)
    assert len(pages) > 1
    assert text.count("Slovo299") == 4


def test_long_names_stay_between_the_margins():
    name = "Občanské sdružení pro lidi bez domova a pro rodiny s dětmi ve městě " * 3
    fact = ReferralFact("B1", "B", name, ("x" * 200,), facts_of({"B1": ANSWERS["B1"]}, "cs")[0].privacy)
    sheet = a_sheet((fact,), provider=name, sender=ReferralSender(name, name))
    with open_pdf(draw_referral(sheet, WORDS["cs"], TELLTALES)) as document:
        assert len(document.pages) <= 2
        assert all(40 < char["x0"] < char["x1"] < page.width - 40 for page in document.pages for char in page.chars)
