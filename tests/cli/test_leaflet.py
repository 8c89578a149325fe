"""A sheet made in a terminal, read back."""

import pdfplumber
import pytest
from pypdf import PdfReader

from workpris_desktop.domain.language import LANGUAGES

TITLES = {"en": "Important contacts", "de": "Wichtige Kontakte", "cs": "Důležité kontakty", "sl": "Pomembni stiki"}


NEUTRAL = ("a952f6a7-8fc6-5bcb-bbe9-bb3e85b526d0", "eb674d73-2032-5aac-bdae-b3e03ef48a01")
"""Two services of the starter directory that give nobody away."""

PROBATION = "Bewährungshilfe Salzburg-Nord"


def text_of(file):
    with pdfplumber.open(file) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


@pytest.fixture
def sheet(tmp_path):
    return tmp_path / "sheet.pdf"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_speaks_the_language_that_was_asked_for(workpris, found_ids, sheet, language):
    service = found_ids("dluhové", "poradna", "Brno")[0]
    answered = workpris("leaflet", "--service", service, "--leaflet-language", language, "-o", sheet)
    assert answered.code == 0
    assert TITLES[language] in text_of(sheet)
    assert "Saved:" in answered.err
    assert "SAMPLE" in answered.err
    assert answered.out == ""


def test_a_sheet_speaks_the_language_of_the_program_unless_told_otherwise(workpris, found_ids, sheet):
    workpris("leaflet", "--service", found_ids("debt")[0], "-o", sheet, language="de")
    assert TITLES["de"] in text_of(sheet)


def test_services_stand_in_the_order_in_which_they_were_named(workpris, sheet):
    first, second = NEUTRAL
    names = {service: workpris("show", service, "--json").json()["name"] for service in (first, second)}
    workpris("leaflet", "--service", second, first, "-o", sheet)
    text = text_of(sheet).replace("\n", " ")
    assert 0 < text.index(names[second]) < text.index(names[first])


def test_services_may_be_named_one_by_one_and_count_once(workpris, sheet):
    first, second = NEUTRAL
    assert workpris("leaflet", "--service", first, "--service", second, "--service", first, "-o", sheet).code == 0
    assert text_of(sheet).count("SAMPLE") >= 1


@pytest.mark.parametrize(("paper", "width_mm"), [("a4", 210), ("a5", 148), ("folded", 297), ("card", 210)])
def test_a_sheet_has_the_size_that_was_asked_for(workpris, found_ids, sheet, paper, width_mm):
    assert workpris("leaflet", "--service", found_ids("debt")[0], "--format", paper, "-o", sheet).code == 0
    assert float(PdfReader(sheet).pages[0].mediabox.width) == pytest.approx(width_mm / 25.4 * 72, abs=1)


def test_a_search_with_few_hits_makes_a_sheet(workpris, sheet):
    assert (
        workpris("leaflet", "--search", "dluhové", "poradna", "--region", "CZ-64", "--limit", "1", "-o", sheet).code
        == 0
    )
    assert "Dluhová poradna" in text_of(sheet)


def test_filters_alone_are_a_search(workpris, sheet):
    assert workpris("leaflet", "--search", "--type", "ACC.EMG", "--limit", "1", "-o", sheet).code == 0


def test_a_search_with_many_hits_asks_to_choose(workpris, sheet):
    answered = workpris("leaflet", "--search", "debt", "-o", sheet)
    assert answered.code == 2
    assert "up to 6" in answered.err
    assert "--limit" in answered.err
    assert not sheet.exists()


def test_a_limit_beyond_the_sheet_does_not_help(workpris, sheet):
    assert workpris("leaflet", "--search", "--region", "CZ", "--limit", "7", "-o", sheet).code == 2
    assert not sheet.exists()


def test_more_ids_than_a_sheet_holds_are_wrong_usage(workpris, found_ids, sheet):
    assert workpris("leaflet", "--service", *found_ids("--region", "CZ")[:7], "-o", sheet).code == 2


def test_a_search_for_nothing_at_all_is_wrong_usage(workpris, sheet):
    assert workpris("leaflet", "--search", "-o", sheet).code == 2


def test_a_search_without_hits_makes_no_sheet(workpris, sheet):
    assert workpris("leaflet", "--search", "xyzzyqwertz", "-o", sheet).code == 1
    assert not sheet.exists()


def test_an_unknown_id_makes_no_sheet(workpris, found_ids, sheet):
    assert workpris("leaflet", "--service", found_ids("debt")[0], "nobody", "-o", sheet).code == 1
    assert not sheet.exists()


@pytest.mark.parametrize(
    "words",
    [["-o", "x.pdf"], ["--service", "a", "--search", "b", "-o", "x.pdf"], ["--search", "debt"], ["--format", "a3"]],
)
def test_a_sheet_needs_services_from_one_source_and_a_file(workpris, words):
    assert workpris("leaflet", *words).code == 2


def test_a_missing_folder_is_named(workpris, found_ids, tmp_path):
    answered = workpris("leaflet", "--service", found_ids("debt")[0], "-o", tmp_path / "nowhere" / "sheet.pdf")
    assert answered.code == 4
    assert "nowhere" in answered.err
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_is_no_file_to_write_to(workpris, found_ids, tmp_path):
    assert workpris("leaflet", "--service", found_ids("debt")[0], "-o", tmp_path).code == 4


def test_a_former_sheet_is_replaced_as_a_whole(workpris, found_ids, sheet):
    sheet.write_bytes(b"%PDF former")
    workpris("leaflet", "--service", found_ids("debt")[0], "-o", sheet)
    assert TITLES["en"] in text_of(sheet)
    assert [file.name for file in sheet.parent.iterdir()] == ["sheet.pdf"]


CLOSED_STORE = "8565fb62-1f93-51d6-8a13-c08adaead371"
"""A service of the starter directory that is temporarily closed, with an alert that says why."""


def test_an_alert_is_told_to_staff_and_not_printed(workpris, sheet):
    answered = workpris("leaflet", "--service", CLOSED_STORE, "--not-neutral", "-o", sheet)
    assert answered.code == 0
    assert "Sklad nábytku a vybavení: the sheet only says that something has changed." in answered.err
    assert "Sklad nábytku a vybavení: Sklad je kvůli opravě střechy zavřený" in answered.err
    assert "Something has changed." in text_of(sheet)
    assert "opravě střechy" not in text_of(sheet).replace("\n", " ")


@pytest.fixture
def probation(found_ids):
    (service,) = found_ids("Bewährungshilfe", "Salzburg-Nord", "--limit", "1")
    return service


def test_a_service_that_gives_the_person_away_is_refused_with_both_ways_out(workpris, probation, sheet):
    answered = workpris("leaflet", "--service", NEUTRAL[0], probation, "-o", sheet)
    assert answered.code == 3
    assert f"{PROBATION}: this name can give the person away (“Bewährungshilfe”)." in answered.err
    assert f"could tell where the person has been: {PROBATION}." in answered.err
    assert "--only phone" in answered.err
    assert "--not-neutral" in answered.err
    assert not sheet.exists()


def test_of_a_service_that_gives_away_nothing_but_the_telephone_is_printed_on_demand(workpris, probation, sheet):
    service = workpris("show", probation, "--json").json()
    answered = workpris("leaflet", "--service", NEUTRAL[0], probation, "--only", "phone", "-o", sheet)
    assert answered.code == 0
    text = text_of(sheet)
    assert "Public office" in text
    assert "Bewährungshilfe" not in text
    assert service["organization"]["name"] not in text
    assert service["places"][0]["address"]["street"] not in text
    assert service["phones"][0]["number"][-2:] in text
    assert "Dluhová poradna" in text


def test_what_gives_away_is_printed_on_demand(workpris, probation, sheet):
    answered = workpris("leaflet", "--service", probation, "--not-neutral", "-o", sheet)
    assert answered.code == 0
    assert "this name can give the person away" in answered.err
    assert PROBATION in text_of(sheet).replace("\n", " ")


def test_both_ways_out_at_once_are_wrong_usage(workpris, probation, sheet):
    assert workpris("leaflet", "--service", probation, "--only", "phone", "--not-neutral", "-o", sheet).code == 2


def test_words_of_ones_own_that_give_away_are_refused_even_by_telephone_only(workpris, sheet):
    words = ("leaflet", "--service", NEUTRAL[0], "--remark", "Ask at the prison gate.", "-o", sheet)
    for more in ((), ("--only", "phone")):
        answered = workpris(*words, *more)
        assert answered.code == 3
        assert "could tell where the person has been: prison." in answered.err
        assert not sheet.exists()
    assert workpris(*words, "--not-neutral").code == 0
    assert "Ask at the prison gate." in text_of(sheet)


def test_words_of_ones_own_stand_on_the_sheet(workpris, sheet):
    typed = ("--subtitle", "For Monday", "--remark", "Ring twice.", "--sender", "Office 5")
    assert workpris("leaflet", "--service", NEUTRAL[0], *typed, "-o", sheet).code == 0
    assert all(words in text_of(sheet) for words in typed[1::2])


@pytest.mark.parametrize(("option", "most"), [("--subtitle", 60), ("--remark", 120)])
def test_words_for_which_there_is_no_room_are_not_cut_but_refused(workpris, sheet, option, most):
    answered = workpris("leaflet", "--service", NEUTRAL[0], option, "x" * (most + 1), "-o", sheet)
    assert answered.code == 2
    assert f"{most + 1} characters" in answered.err
    assert not sheet.exists()


def test_a_remark_that_is_hard_to_read_is_printed_and_remarked(workpris, sheet):
    remark = "Krankenversicherungskarte mitnehmen."
    answered = workpris("leaflet", "--service", NEUTRAL[0], "--remark", remark, "-o", sheet)
    assert answered.code == 0
    assert "long words: Krankenversicherungskarte" in answered.err


def test_parts_can_be_chosen_and_left_out(workpris, sheet):
    workpris("leaflet", "--service", NEUTRAL[0], "--parts", "phone_hours", "notes", "-o", sheet)
    text = text_of(sheet)
    assert "You can call at these times:" in text
    assert "My notes" in text
    assert "Address" not in text
    workpris("leaflet", "--service", NEUTRAL[0], "--without", "address", "price", "-o", sheet)
    text = text_of(sheet)
    assert "Address" not in text
    assert "It is free." not in text
    assert "Bring this:" in text


def test_an_unknown_part_is_wrong_usage(workpris, sheet):
    assert workpris("leaflet", "--service", NEUTRAL[0], "--without", "weather", "-o", sheet).code == 2


def test_a_card_has_no_big_print_and_says_so(workpris, sheet):
    answered = workpris("leaflet", "--service", NEUTRAL[0], "--format", "card", "--large", "-o", sheet)
    assert answered.code == 0
    assert "has no big print" in answered.err


def test_pictograms_codes_and_big_print_are_drawn(workpris, sheet):
    assert workpris("leaflet", "--service", NEUTRAL[0], "--large", "--pictures", "--qr", "-o", sheet).code == 0


def test_an_ordinary_service_is_not_remarked(workpris, found_ids, sheet):
    answered = workpris("leaflet", "--service", found_ids("dluhové", "poradna", "Brno")[0], "-o", sheet)
    assert "give the person away" not in answered.err
    assert "has changed" not in answered.err
    assert "for professionals" not in answered.err


def test_a_service_for_professionals_is_remarked_and_left_out(workpris, found_ids, sheet):
    (service,) = found_ids("--type", "STF", "--limit", "1")
    (other,) = found_ids("dluhové", "poradna", "--limit", "1")
    name = workpris("show", service, "--json").json()["name"]
    answered = workpris("leaflet", "--service", service, "--service", other, "-o", sheet)
    assert f"“{name}” is for professionals only, not on the leaflet." in answered.err
    assert name not in text_of(sheet)


def test_a_sheet_of_nothing_but_services_for_professionals_is_refused(workpris, found_ids, sheet):
    (service,) = found_ids("--type", "STF", "--limit", "1")
    answered = workpris("leaflet", "--service", service, "-o", sheet)
    assert answered.code == 1
    assert "for professionals only" in answered.err
    assert not sheet.exists()


def words_of(file):
    return text_of(file).replace("\N{NO-BREAK SPACE}", " ")


def test_the_distance_from_a_town_is_printed(workpris, found_ids, sheet):
    service = found_ids("dluhové", "poradna", "Brno")[0]
    assert workpris("leaflet", "--service", service, "--from", "Praha", "-o", sheet).code == 0
    text = words_of(sheet)
    assert "How far it is:" in text
    assert "km south-east in a straight line\nMeasured from:\nPraha" in text


def test_a_town_that_is_not_known_is_refused(workpris, found_ids, sheet):
    service = found_ids("dluhové", "poradna", "Brno")[0]
    answered = workpris("leaflet", "--service", service, "--from", "Nowhereville", "-o", sheet)
    assert answered.code != 0
    assert "Nowhereville" in answered.err
    assert not sheet.exists()


def test_a_way_in_words_takes_the_place_of_the_distance(workpris, found_ids, sheet):
    service = found_ids("dluhové", "poradna", "Brno")[0]
    said = f"{service}=Tram 2 = the red one"
    assert workpris("leaflet", "--service", service, "--from", "Praha", "--way", said, "-o", sheet).code == 0
    assert "How to get there:\nTram 2 = the red one" in words_of(sheet)
    assert "Praha" not in words_of(sheet)


@pytest.mark.parametrize(
    ("way", "said"),
    [("Tram 2", "ID=TEXT"), ("=Tram 2", "ID=TEXT"), ("x=", "ID=TEXT"), ("x=" + "y" * 61, "room for 60"),
     ("nobody=Tram 2", "nobody")],
)  # fmt: skip
def test_a_way_that_would_be_lost_is_refused(workpris, sheet, way, said):
    answered = workpris("leaflet", "--service", NEUTRAL[0], "--way", way, "-o", sheet)
    assert answered.code == 2
    assert said in answered.err
    assert not sheet.exists()


def test_a_way_that_gives_the_person_away_is_refused(workpris, sheet):
    answered = workpris("leaflet", "--service", NEUTRAL[0], "--way", f"{NEUTRAL[0]}=Bus 5 from the prison", "-o", sheet)
    assert answered.code != 0
    assert "prison" in answered.err
    assert not sheet.exists()


def test_parts_beside_the_usual_ones_are_printed(workpris, found_ids, sheet):
    service = found_ids("dluhové", "poradna", "Brno")[0]
    assert workpris("leaflet", "--service", service, "--also", "crisis", "-o", sheet).code == 0
    assert "Do you want to talk? Call 116 123." in words_of(sheet)
    assert "Address" in words_of(sheet)


def test_own_text_that_takes_a_further_page_is_told(workpris, found_ids, sheet):
    service = found_ids("dluhové", "poradna", "Brno")[0]
    named = ("leaflet", "--service", service, "-o", sheet, "--format", "a5", "--large")
    told = "makes the sheet run over"
    assert told not in workpris(*named, "--remark", "").err
    longest = {"--remark": "Come soon. " * 10, "--subtitle": "For you " * 7, "--sender": "The office. " * 10}
    pages = len(PdfReader(sheet).pages)
    answered = workpris(*named, *(part for pair in longest.items() for part in pair))
    assert (told in answered.err) == (len(PdfReader(sheet).pages) > pages)
    assert told in answered.err
