import pytest

from workpris_desktop.printing.neutral import gives_away
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words

WORD_STARTS = read_forbidden_words(resources_folder())


@pytest.mark.parametrize(
    "name",
    [
        "Advice after prison",
        "Ex-offenders' club",
        "Hilfe bei HAFTENTLASSUNG",
        "Straffälligenhilfe Wien",
        "BEWÄHRUNGSHILFE",
        "pomoc po propuštění",
        "Spolek „Vězeňská pošta“",
        "Zavod za prestajanje kazni zapora",
        "Probacijska enota",
    ],
)
def test_a_name_that_tells_where_somebody_has_been_gives_away(name):
    assert gives_away(name, WORD_STARTS)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Gemeinschaft und Elternschaft",
        "Beratung zur Haftpflicht und Haftung",
        "Straße der Arbeit 5",
        "vrstni red in zaporedje",
        "Zaporedni koraki",
        "Storitve za odrasle",
        "Trestle tables",
        "Dluhová poradna Světlá",
    ],
)
def test_a_harmless_name_does_not(name):
    assert not gives_away(name, WORD_STARTS)


def test_a_harmless_word_does_not_hide_a_telling_one():
    assert gives_away("Haftung und Haft", WORD_STARTS)


def test_without_a_list_nothing_gives_away():
    assert not gives_away("prison", ())
