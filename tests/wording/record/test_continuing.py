from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.onwards import Onwards
from workpris_desktop.domain.setting import Setting
from workpris_desktop.wording.record.beside import Beside
from workpris_desktop.wording.record.continuing import continuing_lines

HIT = Hit("a", "Advice Brno", types=("DEB.DEB",), towns=("Brno", "Kuřim"), regions=("CZ064",), phones=("541 123 456",))


def told(tell, onwards, **parts):
    return list(continuing_lines(tell(beside=Beside(onwards=onwards), **parts)))


def test_a_service_outside_says_only_what_it_leads_to(tell):
    assert told(tell, Onwards()) == []
    (line,) = told(tell, Onwards(opens=(HIT,)))
    assert (line.label, line.opens) == ("Opens the door to", "a")
    assert line.text.replace("\N{NO-BREAK SPACE}", " ") == "Advice Brno\nDebt counselling · Brno · 541 123 456"


def test_several_stand_below_one_label(tell):
    lines = told(tell, Onwards(follow_up=(HIT, Hit("b", "B"))))
    assert [(line.label, line.opens) for line in lines] == [("Comes after", "a"), ("", "b")]


def test_a_service_inside_says_what_is_outside_or_that_nothing_is(tell):
    inside = {"setting": Setting.PRISON}
    (line,) = told(tell, Onwards(region="CZ064", outside=(HIT,)), **inside)
    assert line.label == "Outside, Jihomoravský kraj"
    (none,) = told(tell, Onwards(region="CZ064"), **inside)
    assert (none.text, none.unknown) == ("Nothing found in the directory", True)
    (unknown,) = told(tell, Onwards(), **inside)
    assert unknown.text == "It is not known where the person returns to."


def test_a_fathers_programme_says_what_the_family_has(tell):
    fathers = {"setting": Setting.PRISON, "types": ("FAM.FAT",)}
    lines = told(tell, Onwards(region="CZ064", outside=(HIT,), family=(Hit("f", "Visits"),)), **fathers)
    assert [line.label for line in lines] == ["Outside, Jihomoravský kraj", "For the family, Jihomoravský kraj"]
    assert told(tell, Onwards(region="CZ064"), **fathers)[1].unknown
