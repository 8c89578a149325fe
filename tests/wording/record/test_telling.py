from tests.wording.record.conftest import texts
from workpris_desktop.domain.life import Translation
from workpris_desktop.domain.provider import Organization, Place
from workpris_desktop.wording.record.about import about_lines
from workpris_desktop.wording.record.telling import facet_label


def test_a_text_in_another_language_is_shown_with_a_mark(tell):
    told = texts(about_lines(tell(description="Pomoc s dluhy.", content_language="cs")))
    assert told["Description"] == "Pomoc s dluhy. (in Czech)"


def test_a_text_in_the_language_spoken_has_no_mark(tell):
    for code in ("en", "eng", "en-GB", ""):
        assert texts(about_lines(tell(description="Help.", content_language=code)))["Description"] == "Help."


def test_a_translation_takes_the_place_of_the_text(tell):
    translations = (
        Translation("service", "s1", "description", "en", "Help with debts."),
        Translation("service", "s1", "description", "de", "Hilfe bei Schulden."),
        Translation("service", "other", "description", "en", "Something else."),
        Translation("organization", "o1", "description", "en", "A bridge."),
        Translation("location", "l1", "name", "en", "Office"),
    )
    telling = tell(
        description="Pomoc s dluhy.",
        content_language="cs",
        translations=translations,
        organization=Organization("o1", "Most", "Je most."),
    )
    told = texts(about_lines(telling))
    assert told["Description"] == "Help with debts."
    assert told["About the provider"] == "A bridge."
    assert telling.place_name(Place("l1", "Kancelář")) == "Office"
    assert telling.place_name(Place("l2", "Sklad")) == "Sklad"


def test_a_translated_name_stands_beside_the_one_on_the_door(tell):
    assert tell().heading() == "Advice"
    assert tell(translations=(Translation("service", "s1", "name", "en", "Advice"),)).heading() == "Advice"
    translations = (Translation("service", "s1", "name", "de", "Beratung"),)
    assert tell("de", translations=translations).heading() == "Advice – Beratung"


def test_no_text_stays_unknown_and_gets_no_mark(tell):
    assert texts(about_lines(tell(content_language="cs")))["Description"] == "Not known"


def test_what_no_list_holds_is_told_as_it_was_published(tell, facts):
    assert facet_label(facts, "exclusion", "arson", "cs") != "arson"
    assert facet_label(facts, "exclusion", "witchcraft", "cs") == "witchcraft"
    assert tell().region("XX9") == "XX9"
