from tests.wording.record.conftest import texts, unknown
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.facet import Entry, EntryRule, Facets, Payment, Referral
from workpris_desktop.domain.provider import Price
from workpris_desktop.wording.record.entry import entry_lines, form_offers


def test_a_silent_record_says_what_is_not_known(tell):
    lines = tuple(entry_lines(tell()))
    assert unknown(lines) == {"Who may ask", "How to apply", "Before the first visit", "To bring", "Price"}
    assert len(lines) == 5


def test_rules_of_entry_are_told_as_yes_or_no_with_their_note(tell):
    facets = Facets(
        referrals=(Referral.SELF, Referral.JUSTICE),
        entry=(EntryRule(Entry.APPOINTMENT, True, "by telephone"), EntryRule(Entry.DOCUMENTS, False)),
        payment=Payment.PART,
    )
    telling = tell(
        facets=facets, prices=(Price(50.0, "CZK"),), documents=("ID", "insurance card"), application_process="Call."
    )
    told = texts(entry_lines(telling))
    assert told["Who may ask"] == "The person alone, Prison or probation only"
    assert told["Before the first visit"] == "Appointment: Yes – by telephone\nDocuments: No"
    assert told["To bring"] == "ID\ninsurance card"
    assert told["Price"].replace("\N{NO-BREAK SPACE}", " ") == "The person pays part\n50 Kč"
    assert told["How to apply"] == "Call."


def test_the_words_of_the_publisher_about_price_come_before_amounts(tell):
    told = texts(entry_lines(tell(prices=(Price(50.0, "CZK"),), fees_description="by income")))
    assert told["Price"] == "by income"


def test_forms_are_offered_with_their_language(tell):
    telling = tell(entry_forms=(EntryForm("f1", "Přihláška", "cs"), EntryForm("f2", "Request")))
    assert [(offer.id, offer.title) for offer in form_offers(telling)] == [
        ("f1", "Přihláška (Czech)"),
        ("f2", "Request"),
    ]
    assert texts(entry_lines(telling))["The provider's form"] == "Přihláška (Czech)\nRequest"
