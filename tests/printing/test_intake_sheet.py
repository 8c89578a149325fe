"""The entry form on paper, read back: blank and filled, in the same order."""

import io
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, combinations, product

import pypdf
import pytest

from tests.printing.conftest import open_pdf
from workpris_desktop.domain.intake import (
    ALWAYS_ANSWERED,
    AnswerKind,
    FieldKind,
    IntakeColumn,
    IntakeField,
    IntakeForm,
    IntakeOption,
    Layer,
)
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.need import ClientNeed, NeedKind, NeedStatus
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.printing.answer_words import PlaceNames
from workpris_desktop.printing.intake_filled import IntakeContent
from workpris_desktop.printing.intake_sheet import draw_intake
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.paths import resources_folder

EXTRA_ANSWERS = ("form_unasked", "form_unsaid", "form_unknown")
CORE = IntakeContent(core_only=True)


@dataclass(frozen=True)
class PageRead:
    """One page, read back; boxes are left, right, top and bottom."""

    size: tuple[int, int]
    text: str
    words: dict[str, list[tuple[float, float, float, float]]]
    squares: list[tuple[float, float, float, float]]
    ticked: int
    bold: str
    smallest: float


def read_back(pdf):
    with open_pdf(pdf) as document:
        return [page_read(page) for page in document.pages]


def page_read(page):
    words = {}
    for word in page.extract_words():
        words.setdefault(word["text"], []).append((word["x0"], word["x1"], word["top"], word["bottom"]))
    slanted = [line for line in page.lines if abs(line["top"] - line["bottom"]) > 1]
    bold = page.filter(lambda part: part["object_type"] != "char" or "Bold" in part["fontname"])
    return PageRead(
        (round(page.width), round(page.height)),
        page.extract_text(),
        words,
        [(rect["x0"], rect["x1"], rect["top"], rect["bottom"]) for rect in page.rects],
        len(slanted) // 2,
        bold.extract_text(),
        min(char["size"] for char in page.chars),
    )


def text_of(pages):
    return " ".join(" ".join(page.text for page in pages).split())


def places_of(pages, number):
    """Return page and height wherever the number of a question begins a line."""
    return [(index, box[2]) for index, page in enumerate(pages) for box in page.words.get(number, ()) if box[0] < 60]


def overlap(one, other):
    return one[0] < other[1] - 0.5 and other[0] < one[1] - 0.5 and one[2] < other[3] - 2 and other[2] < one[3] - 2


def labels(text):
    return dict.fromkeys(LANGUAGES, text)


def options(*codes, with_text=()):
    return tuple(IntakeOption(code, labels(code.replace("_", " ")), has_text=code in with_text) for code in codes)


def a_field(number, kind=FieldKind.ONE_OF, *, label="What?", privacy=PrivacyClass.P2, **changes):
    section = changes.pop("section", number[0])
    return IntakeField(
        number, section, kind, privacy, labels(label), labels(label), labels("Because."), frozenset(), **changes
    )


HEADINGS = {"A": "First", "B": "Second", "C": "Third", "E": "Days", "F": "Place", "H1": "Home"}
PHONE_COLUMNS = (
    IntakeColumn("name", FieldKind.TEXT, labels("Called")),
    IntakeColumn("phone", FieldKind.PHONE, labels("Number")),
    IntakeColumn("knows", FieldKind.YES_NO, labels("Knows")),
)
FIELDS = (
    a_field("A1", FieldKind.FILE, label="Worker?", privacy=PrivacyClass.P1),
    a_field("A2", FieldKind.FILE, label="Deputy?"),
    a_field("B1", FieldKind.TEXT, label="Name?", layer=Layer.CORE),
    a_field("B3", FieldKind.BIRTH, label="Born?", options=options("under_18", "60_plus")),
    a_field("B6", FieldKind.LANGUAGES, label="Tongues?"),
    a_field("B7", FieldKind.YES_NO, label="Interpreter?"),
    a_field("B8", label="Reading?", options=options("well", "other_script"), privacy=PrivacyClass.P3),
    a_field("C1", FieldKind.AREA, label="Where?"),
    a_field("C7", FieldKind.ROWS, label="Whom?", columns=PHONE_COLUMNS, needs_source=True),
    a_field("E3", label="Papers?", options=options("in_hand", "somewhere", with_text=("somewhere",))),
    a_field("F1", FieldKind.DATE, label="From?"),
    a_field("F3", FieldKind.MANY_OF, label="Aids?", options=options("step_free", "hearing")),
    a_field("H1.before", FieldKind.LONG_TEXT, label="Lived?", section="H1", layer=Layer.DETAIL),
)
FORM = IntakeForm(2, {section: labels(text) for section, text in HEADINGS.items()}, FIELDS)
KINDS = tuple(NeedKind(f"n{at}", "Home", labels(f"needing{at}"), ("ACC.TMP",)) for at in range(5))
NEEDS = {
    "n1": ClientNeed("n1", NeedStatus.NEEDED, wish="own key"),
    "n2": ClientNeed("n2", NeedStatus.DONE),
    "n3": ClientNeed("n3", NeedStatus.NOT_STARTED),
}


def answered(field, value="", **changes):
    return field, IntakeAnswer(field, value=value, **changes)


ANSWERS = dict(
    (
        answered("B1", "Zdenka"),
        answered("B3", "1990-05-03"),
        answered("B6", ("cs", "uk")),
        answered("B7", "no"),
        answered("B8", "well"),
        answered("C1", ("region:CZ064", "town:7", "text:Lhota", "any")),
        answered("C7", (("Eva", "+420776123456", "yes"),), said_by=Source.FILE, said_on=date(2026, 5, 1)),
        answered("E3", "somewhere", other="with a sister"),
        answered("F1", "tomorrow?", is_broken=True),
        answered("F3", state=AnswerState.DECLINED),
        answered("H1.before", "in a hostel"),
    )
)
NAMES = PlaceNames(region={"CZ064": "Jihomoravský kraj"}.__getitem__, town={"7": "Tišnov"}.__getitem__)


@pytest.fixture
def draw(phrasebook):
    """Return a function that draws a form and reads it back."""

    def drawn(form=FORM, language="en", content=None):
        return read_back(draw_intake(form, language, phrasebook(language), content or IntakeContent()))

    return drawn


def filled(**changes):
    given = {"answers": ANSWERS, "needs": NEEDS, "need_kinds": KINDS, "names": NAMES, "with_folded": True}
    return IntakeContent(**(given | changes))


def test_blank_and_filled_have_the_same_questions_in_the_same_order(draw):
    numbers = [field.id for field in FIELDS if field.id not in {"A2", "H1.before"}]
    for content in (IntakeContent(need_kinds=KINDS), filled()):
        pages = draw(content=content)
        places = [places_of(pages, number)[:1] for number in numbers]
        assert all(places)
        assert places == sorted(places)


def test_needs_stand_after_the_place_and_before_the_details(draw):
    text = text_of(draw(content=IntakeContent(need_kinds=KINDS)))
    ends = [text.index(word) for word in ("Aids?", "What do you need?", "needing0", "needing4", "Home")]
    assert ends == sorted(ends)


def test_the_file_itself_is_not_asked_but_for_a_line_for_the_worker(draw):
    text = text_of(draw())
    assert "Worker?" in text
    assert "Deputy?" not in text


def test_the_short_form_has_the_core_only(draw):
    text = text_of(draw(content=CORE))
    assert "Name?" in text
    assert "Papers?" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_stand_in_words_of_the_language(draw, phrasebook, language):
    text = text_of(draw(language=language, content=filled()))
    birth = {"en": "3 May 1990", "de": "3. Mai 1990", "cs": "3. května 1990", "sl": "3. maja 1990"}
    for words in ("Zdenka", "Jihomoravský kraj", "Tišnov", "Lhota", birth[language], "+420 776 123 456", "own key"):
        assert words in text
    for key in ("lang_uk", "form_any_place", "form_said_file", "form_filled", "form_need_done"):
        assert phrasebook(language).say(key) in text


def test_what_was_chosen_is_ticked(draw):
    pages = draw(content=filled())
    bold = " ".join(page.bold for page in pages)
    assert "somewhere: with a sister" in bold
    assert "needing1" in bold
    assert "needing2" not in bold
    assert "well" in bold
    assert "in hand" not in bold
    # no interpreter, reads well, papers somewhere, one need, and that F3 was declined
    assert sum(page.ticked for page in pages) == 5
    assert sum(page.ticked for page in draw()) == 0


def test_a_row_stands_under_its_headings(draw):
    (page,) = [page for page in draw(content=filled()) if "Eva" in page.words]
    for heading, cell in (("Called", "Eva"), ("Number", "+420"), ("Knows", "yes")):
        left = page.words[heading][0][0]
        assert any(box[0] == pytest.approx(left, abs=1) for box in page.words[cell])


def test_an_answer_that_breaks_a_rule_is_left_out_and_to_be_asked_again(draw):
    text = text_of(draw(content=filled()))
    assert "tomorrow" not in text
    assert "F1 From?" in text.partition("To be asked again")[2]


def test_sensitive_answers_are_left_out_unless_they_are_asked_for(draw):
    sensitive = IntakeForm(
        2,
        FORM.sections,
        tuple(replace(field, privacy=PrivacyClass.P4) if field.id == "C7" else field for field in FIELDS),
    )
    kinds = (replace(KINDS[1], privacy=PrivacyClass.P3), *KINDS[2:])
    text = text_of(draw(sensitive, content=filled(with_folded=False, need_kinds=kinds)))
    for words in ("Eva", "Reading?", "Whom?", "own key"):
        assert words not in text
    assert "Sensitive answers are left out." in text
    assert "Reading?" in text_of(draw(sensitive))


def test_answers_to_hidden_questions_never_stand_on_a_sheet(draw):
    text = text_of(draw(content=filled(is_asked=lambda field: field.id != "H1.before")))
    assert "hostel" not in text
    assert "hostel" in text_of(draw(content=filled()))


def test_the_file_names_nobody(phrasebook):
    pdf = draw_intake(FORM, "en", phrasebook("en"), filled())
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert set(reader.metadata) == {"/Title", "/CreationDate"}
    assert reader.metadata.title == "Answers from the talk"
    assert reader.metadata.creation_date.year == 2000
    assert "Zdenka" not in str(reader.xmp_metadata and reader.xmp_metadata.stream.get_data())


def test_every_page_tells_its_number_and_the_version_of_the_form(draw):
    pages = draw(content=filled())
    for number, page in enumerate(pages, 1):
        assert page.text.splitlines()[-1] == f"Form 2 · For staff. Keep it locked away. Page {number} of {len(pages)}"


def test_a_table_longer_than_a_page_loses_nothing(draw):
    rows = tuple((f"Friend{at}", "", "no") for at in range(60))
    pages = draw(content=filled(answers={"C7": IntakeAnswer("C7", value=rows)}))
    assert all(any(f"Friend{at}" in page.words for page in pages) for at in range(60))
    for page in pages:
        assert all(box[3] < page.size[1] - 36 for boxes in page.words.values() for box in boxes)


def drawn(phrasebook, *fields):
    form = IntakeForm(1, {"Q": labels("First"), "R": labels("Second")}, fields)
    return read_back(draw_intake(form, "en", phrasebook("en")))


def test_a_long_form_takes_more_pages_and_loses_nothing(phrasebook):
    pages = drawn(phrasebook, *(a_field(f"Q{number}", options=options("yes", "no")) for number in range(60)))
    assert all(places_of(pages, f"Q{number}") for number in range(60))


def test_a_heading_never_stands_at_the_foot_without_its_question(phrasebook):
    for count in range(10, 15):
        fields = [a_field(f"Q{number}") for number in range(count)]
        pages = drawn(phrasebook, *fields, a_field("R1"))
        assert ["Second" in page.words for page in pages] == ["R1" in page.words for page in pages]


def test_a_long_question_wraps(phrasebook):
    (page,) = drawn(phrasebook, a_field("Q1", label="why " * 60))
    assert len(page.words["why"]) == 60
    assert len({top for _, _, top, _ in page.words["why"]}) > 3


def test_an_answer_longer_than_a_row_has_rows_for_itself(phrasebook):
    (page,) = drawn(phrasebook, a_field("Q1", options=options("no_" * 40, "else", with_text=("else",))))
    assert page.words["else:"][0][2] > page.words["no"][0][3]
    assert all(right < page.size[0] - 36 for _, right, _, _ in page.words["no"])


@pytest.fixture(scope="module")
def real_form():
    return read_intake_form(resources_folder())


@pytest.fixture(scope="module")
def real(real_form, phrasebook):
    """The short form that ships with the program, in every language, drawn and read back."""
    return {language: read_back(draw_intake(real_form, language, phrasebook(language), CORE)) for language in LANGUAGES}


def core_of(form):
    return [field for field in form.fields if CORE.takes(field)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_short_form_has_few_pages_of_a4(real, language):
    assert {page.size for page in real[language]} == {(595, 842)}
    assert len(real[language]) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_every_answer_stands_on_it(real, real_form, language):
    words = set(text_of(real[language]).replace(":", "").split())
    for field in core_of(real_form):
        texts = (field.spoken, field.hint, *(option.label for option in field.options))
        for label in texts:
            assert set(label[language].replace(":", "").split()) <= words, field.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_but_three_has_the_extra_answers(real, real_form, phrasebook, language):
    asked = len([field for field in core_of(real_form) if field.id not in ALWAYS_ANSWERED])
    for key in EXTRA_ANSWERS:
        assert text_of(real[language]).count(phrasebook(language).say(key)) >= asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_square_for_every_answer(real, real_form, language):
    squares = [square for page in real[language] for square in page.squares]
    core = core_of(real_form)
    asked = len([field for field in core if field.id not in ALWAYS_ANSWERED])
    choices = sum(len(field.options) or 2 for field in core if field.kind.on_paper is not AnswerKind.TEXT)
    choices -= sum(2 for field in core if field.kind.on_paper is AnswerKind.DATE and not field.options)
    choices += sum(len(field.options) for field in core if field.kind.on_paper is AnswerKind.TEXT)
    assert len(squares) == choices + len(EXTRA_ANSWERS) * asked
    for x0, x1, top, bottom in squares:
        assert x1 - x0 >= 9
        assert x1 - x0 == pytest.approx(bottom - top)


def test_nothing_of_the_whole_form_stands_upon_something_else_or_beyond_the_margins(real_form, phrasebook):
    content = IntakeContent(need_kinds=read_needs(resources_folder()))
    for page in read_back(draw_intake(real_form, "de", phrasebook("de"), content)):
        words = list(chain.from_iterable(page.words.values()))
        for x0, x1, top, bottom in words + page.squares:
            assert 36 < x0 < x1 < page.size[0] - 36
            assert 36 < top < bottom < page.size[1] - 36
        for one, other in chain(combinations(words, 2), product(words, page.squares)):
            assert not overlap(one, other)
        assert page.smallest >= 8.99


def test_the_same_form_makes_the_same_bytes(phrasebook):
    one, other = (draw_intake(FORM, "cs", phrasebook("cs"), filled()) for _ in range(2))
    assert one == other


def test_special_letters_are_read_back(real):
    assert set("řůěščžýáíé") <= set(text_of(real["cs"]))
    assert set("äöüß") <= set(text_of(real["de"]))
    assert set("čšž") <= set(text_of(real["sl"]))
