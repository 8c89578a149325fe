from tests.printing.conftest import lines_of, open_pdf, text_of
from workpris_desktop.domain.call_sheet import CallBlock, CallQuestion, CallSheet
from workpris_desktop.printing.call_sheet import draw_call_sheet

CLOSED = ("Yes", "No", "Case by case")


def block(number=1, questions=6):
    asked = (CallQuestion(f"Do you take people with a pet, question {each}?", CLOSED) for each in range(questions))
    return CallBlock(f"House {number}", "Most naděje", f"541 123 45{number}", tuple(asked))


def sheet(*blocks):
    return CallSheet("en", "Ask first", "Date:", "SAMPLE\nFor staff only.", blocks, "Call sheet", "Page {n} of {m}")


def squares(pdf):
    with open_pdf(pdf) as document:
        return [rect for page in document.pages for rect in page.rects]


def test_three_services_with_many_questions_fit_one_page():
    pdf = draw_call_sheet(sheet(*(block(number, questions=9) for number in range(1, 4))))
    (page,) = lines_of(pdf)
    assert page[-1] == "Call sheet Page 1 of 1"
    assert len(squares(pdf)) == 3 * 9 * len(CLOSED)


def test_number_hint_and_every_question_can_be_read():
    text = text_of(draw_call_sheet(sheet(block())))
    for part in (
        "Ask first",
        "Date:",
        "SAMPLE\nFor staff only.\n",
        "House 1",
        "Most naděje",
        "541 123 451",
        "question 5?",
    ):
        assert part in text


def test_a_question_without_closed_answers_has_a_line_to_write_on():
    plain = draw_call_sheet(sheet(CallBlock("House", "", "1", (CallQuestion("When?"),))))
    assert squares(plain) == []
    with open_pdf(plain) as document:
        assert len(document.pages[0].lines) == 3


def test_very_many_questions_take_more_pages_and_lose_nothing():
    pages = lines_of(draw_call_sheet(sheet(block(questions=80))))
    assert len(pages) > 1
    text = "\n".join(line for page in pages for line in page)
    assert all(f"question {number}?" in text for number in range(80))


def test_nothing_stands_beyond_the_margins():
    with open_pdf(draw_call_sheet(sheet(block(questions=3)))) as document:
        (page,) = document.pages
        assert all(36 < word["x0"] < word["x1"] < page.width - 36 for word in page.extract_words())
