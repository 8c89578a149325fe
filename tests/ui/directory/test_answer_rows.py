from dataclasses import replace

from tests.support.answers import hits
from workpris_desktop.domain.catchment import Municipality, Responsibility
from workpris_desktop.domain.fit import Fit, FitGroup, Reason, RuleName, Verdict
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.responsible import Offices
from workpris_desktop.domain.search import Answer, Order, Question
from workpris_desktop.ui.directory.answer_rows import Note, NoteKind, names_places, rows_of

VERDICTS = {
    FitGroup.FITS: Verdict.MEETS,
    FitGroup.UNKNOWNS: Verdict.UNKNOWN,
    FitGroup.CASE_BY_CASE: Verdict.CASE_BY_CASE,
    FitGroup.FAILS: Verdict.FAILS,
}
BRNO = Municipality("m-brno", "Brno", "CZ", "CZ064", "CZ0642", 49.19, 16.61)


def fitting(service_id, group):
    return Hit(service_id, f"Service {service_id}", fit=Fit(group, (Reason(RuleName.SEX, VERDICTS[group]),)))


JUDGED = (
    fitting("a", FitGroup.FITS),
    fitting("b", FitGroup.FITS),
    fitting("c", FitGroup.UNKNOWNS),
    Hit("d", "Of which nothing is known"),
    fitting("e", FitGroup.CASE_BY_CASE),
)


def said(rows):
    """Return rows as their ids, or what sort of note they are."""
    return [(row.group or row.kind) if isinstance(row, Note) else row.id for row in rows]


def test_an_answer_for_nobody_is_its_hits():
    assert rows_of(Answer(Question(), hits(3))) == hits(3)


def test_each_group_has_its_heading_and_the_failing_ones_are_folded_last():
    rows = rows_of(Answer(Question(), JUDGED, failing=7))
    headings = [FitGroup.FITS, "a", "b", FitGroup.UNKNOWNS, "c", "d", FitGroup.CASE_BY_CASE, "e", NoteKind.FOLDED]
    assert said(rows) == headings
    assert rows[-1].count == 7


def test_unfolded_ones_stand_below_with_nothing_left_out():
    folded = (fitting("x", FitGroup.FAILS), fitting("y", FitGroup.FAILS))
    rows = rows_of(Answer(Question(unfolds=True), JUDGED[:1], failing=3, folded=folded))
    assert said(rows) == [FitGroup.FITS, "a", NoteKind.UNFOLDED, "x", "y"]
    assert (rows[2].count, rows[2].shown) == (3, 2)


def test_where_nothing_fits_the_fold_is_all():
    assert said(rows_of(Answer(Question(), failing=2))) == [NoteKind.FOLDED]


def test_in_another_order_the_groups_are_mixed_and_have_no_heading():
    rows = rows_of(Answer(Question(order=Order.NAME), JUDGED, failing=1))
    assert said(rows) == ["a", "b", "c", "d", "e", NoteKind.FOLDED]


def test_the_groups_stand_in_the_place_of_the_others_below_the_offices():
    offices = Offices(BRNO, Responsibility.RESIDENCE)
    plain = Answer(Question(municipality="m-brno"), hits(1), responsible=offices)
    assert said(rows_of(plain)) == [NoteKind.RESPONSIBLE, NoteKind.OTHERS, "s0"]
    judged = replace(plain, hits=JUDGED[:1])
    assert said(rows_of(judged)) == [NoteKind.RESPONSIBLE, FitGroup.FITS, "a"]
    assert said(rows_of(replace(plain, hits=()))) == [NoteKind.RESPONSIBLE]


def test_places_are_named_where_two_were_asked_for():
    assert names_places(Answer(Question(prison="p", region="CZ064")))
    assert not names_places(Answer(Question(prison="p")))
    assert not names_places(Answer(Question(region="CZ064")))
