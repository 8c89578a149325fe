from dataclasses import dataclass
from itertools import chain, combinations, product

import pytest

from tests.printing.conftest import open_pdf
from workpris_desktop.domain.intake import ALWAYS_ANSWERED, AnswerKind, IntakeForm, IntakeQuestion
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.intake_sheet import draw_blank_intake
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.system.paths import resources_folder

EXTRA_ANSWERS = ("form_unasked", "form_unsaid", "form_unknown")


@pytest.fixture(scope="module")
def form():
    return read_intake_form(resources_folder())


@pytest.fixture(scope="module")
def sheets(form, phrasebook):
    return {language: draw_blank_intake(form, language, phrasebook(language)) for language in LANGUAGES}


@dataclass(frozen=True)
class PageRead:
    """One page, read back; boxes are left, right, top and bottom."""

    size: tuple[int, int]
    text: str
    words: dict[str, list[tuple[float, float, float, float]]]
    squares: list[tuple[float, float, float, float]]
    smallest: float


def read_back(pdf):
    with open_pdf(pdf) as document:
        return [page_read(page) for page in document.pages]


def page_read(page):
    words = {}
    for word in page.extract_words():
        words.setdefault(word["text"], []).append((word["x0"], word["x1"], word["top"], word["bottom"]))
    return PageRead(
        (round(page.width), round(page.height)),
        page.extract_text(),
        words,
        [(rect["x0"], rect["x1"], rect["top"], rect["bottom"]) for rect in page.rects],
        min(char["size"] for char in page.chars),
    )


@pytest.fixture(scope="module")
def read(sheets):
    return {language: read_back(sheets[language]) for language in LANGUAGES}


def text_of(pages):
    return " ".join(" ".join(page.text for page in pages).split())


def places_of(pages, number):
    """Return page and height wherever the number of a question begins a line."""
    return [(index, box[2]) for index, page in enumerate(pages) for box in page.words.get(number, ()) if box[0] < 60]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_has_two_pages_of_a4(read, language):
    assert [page.size for page in read[language]] == [(595, 842)] * 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_every_answer_stands_on_it(read, form, language):
    words = set(text_of(read[language]).split())
    for question in form.questions:
        for label in (question.label, question.hint, *question.options):
            assert set(label[language].split()) <= words, question.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_come_in_asking_order_each_once(read, form, language):
    places = [places_of(read[language], question.id) for question in form.questions]
    assert [len(found) for found in places] == [1] * len(form.questions)
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_but_three_has_the_extra_answers(read, form, phrasebook, language):
    asked = len(form.questions) - len(ALWAYS_ANSWERED)
    for key in EXTRA_ANSWERS:
        assert text_of(read[language]).count(phrasebook(language).say(key)) >= asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_square_for_every_answer(read, form, language):
    squares = [square for page in read[language] for square in page.squares]
    asked = len(form.questions) - len(ALWAYS_ANSWERED)
    assert len(squares) == sum(len(question.options) for question in form.questions) + len(EXTRA_ANSWERS) * asked
    for x0, x1, top, bottom in squares:
        assert x1 - x0 >= 9
        assert x1 - x0 == pytest.approx(bottom - top)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stands_upon_something_else_or_beyond_the_margins(read, language):
    for page in read[language]:
        words = list(chain.from_iterable(page.words.values()))
        for x0, x1, top, bottom in words + page.squares:
            assert 36 < x0 < x1 < page.size[0] - 36
            assert 36 < top < bottom < page.size[1] - 36
        for one, other in chain(combinations(words, 2), product(words, page.squares)):
            assert not overlap(one, other)


def overlap(one, other):
    return one[0] < other[1] - 0.5 and other[0] < one[1] - 0.5 and one[2] < other[3] - 2 and other[2] < one[3] - 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_can_be_read_at_a_desk(read, language):
    assert min(page.smallest for page in read[language]) >= 8.99


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_tells_its_number_and_the_version_of_the_form(read, form, phrasebook, language):
    for number, page in enumerate(read[language], 1):
        assert page.text.splitlines()[-1] == f"{form.version} {phrasebook(language).say('page', n=number, m=2)}"


def test_the_same_form_makes_the_same_bytes(sheets, form, phrasebook):
    assert draw_blank_intake(form, "cs", phrasebook("cs")) == sheets["cs"]


def test_special_letters_are_read_back(read):
    assert set("řůěščžýáíéťď") <= set(text_of(read["cs"]))
    assert set("äöüß") <= set(text_of(read["de"]))
    assert set("čšž") <= set(text_of(read["sl"]))


def a_question(number, section="A", kind=AnswerKind.ONE_OF, label="What?", options=()):
    return IntakeQuestion(
        number, section, kind, {"en": label}, {"en": "Because."}, tuple({"en": text} for text in options)
    )


def drawn(phrasebook, *questions):
    form = IntakeForm("test-1", {"A": {"en": "First"}, "B": {"en": "Second"}}, questions)
    return read_back(draw_blank_intake(form, "en", phrasebook("en")))


def test_a_long_form_takes_more_pages_and_loses_nothing(phrasebook):
    pages = drawn(phrasebook, *(a_question(f"Q{number}", options=("yes", "no")) for number in range(60)))
    assert all(places_of(pages, f"Q{number}") for number in range(60))


def test_a_heading_never_stands_at_the_foot_without_its_question(phrasebook):
    for count in range(10, 15):
        questions = [a_question(f"Q{number}") for number in range(count)]
        pages = drawn(phrasebook, *questions, a_question("R1", section="B"))
        assert ["Second" in page.words for page in pages] == ["R1" in page.words for page in pages]


def test_a_long_question_wraps(phrasebook):
    (page,) = drawn(phrasebook, a_question("Q1", label="why " * 60))
    assert len(page.words["why"]) == 60
    assert len({top for _, _, top, _ in page.words["why"]}) > 3


def test_an_open_answer_without_room_has_the_next_row_for_itself(phrasebook):
    (page,) = drawn(phrasebook, a_question("Q1", options=("no " * 30, "else:")))
    assert page.words["else:"][0][2] > page.words["no"][0][3]
