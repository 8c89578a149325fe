import unicodedata

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.printing.neutral import Telltales, gives_away, names_of_prisons, telling_word
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
        "Pomoc po vězení",
        "propouštěcí list",
        "ZAPOR Dob",
        "Pripor",
        "Hilfe für Strafgefangene",
        "Resozialisierung",
        "Sentencing advice",
        unicodedata.normalize("NFD", "věznice"),
        "Věz\u00adnice, Ge\u200bfängnis",
        "www.vezenskapomoc.example",
        "Vezenska posta, propusteni",
        "info@bewaehrungshilfe.example",
        "Jetniska psihologinja",
        "Imprisonment, exprisoners",
        "Detention centre",
        "JVA Wien",
        "Inhaftierte",
        "po kriminále",
        "z lapáku",
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
        "Zapornice",
        "Bewahrung von Sachen",
        "Propustka na bus",
        "Storitve za odrasle",
        "Trestle tables",
        "Dluhová poradna Světlá",
    ],
)
def test_a_harmless_name_does_not(name):
    assert not gives_away(name, WORD_STARTS)


@pytest.mark.parametrize(
    "text",
    [
        "рrisоn",
        "prisοn",
        "ІNМАTЕ",
        "vе\u030cznice",
        "\U0001d429\U0001d42b\U0001d422\U0001d42c\U0001d428\U0001d427",
        "ｐｒｉｓｏｎ",
        "after p r i s o n",
        "a p r i s o n",
        "p.r.i.s.o.n",
        "p-r-i-s-o-n",
        "pri-son",
        "ex-pri\u2011son",
        "J.V.A.",
        "pr1son",
        "pris0n",
        "S3ntence",
    ],
)
def test_a_telling_word_cannot_hide(text):
    assert gives_away(text, WORD_STARTS)


@pytest.mark.parametrize(
    "text",
    [
        "Допомога людям, які шукають роботу та житло.",
        "Зателефонуйте, перш ніж прийти. Візьміть паспорт.",
        "СОЦІАЛЬНА РАДА: ТРИ ОСОБИ, ХАТА, КАСА",
        "Помощь по телефону круглосуточно, бесплатно.",
        "о с о б а",
        "Haus 3, Top 10-13, A1-B3",
        "Ha-ftpflicht und Haf-tung",
        "s.r.o., z. s., e. V., d.o.o.",
        "Graz-Umgebung, Co-op, Re-Use-Shop",
        "116 123, 0 1 3",
    ],
)
def test_words_of_other_scripts_and_plain_short_forms_do_not(text):
    assert not gives_away(text, WORD_STARTS)


def test_a_harmless_word_does_not_hide_a_telling_one():
    assert gives_away("Haftung und Haft", WORD_STARTS)


def test_without_a_list_nothing_gives_away():
    assert not gives_away("prison", ())


def test_the_telling_word_is_named_as_it_is_written():
    assert telling_word("Spolek „Vězeňská pošta“", WORD_STARTS) == "Vězeňská"


PRISONS = names_of_prisons(shipped_facts().prisons)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zeptejte se na Mírově", "Mírově"),
        ("jedu z Valdic", "Valdic"),
        ("Vlak do Světlé nad Sázavou", "Světlé nad Sázavou"),
        ("Bus nach Graz-Karlau", "Graz Karlau"),
        ("Radečah", "Radečah"),
        ("tramvaj na Pankrác", "Pankrác"),
        ("Café Jakomini", "Jakomini"),
        ("in Karlau", "Karlau"),
        ("jedu na Мírоv", "Mírov"),
    ],
)
def test_the_name_of_a_prison_gives_away_in_any_case(text, name):
    assert Telltales((), PRISONS).found_in(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Caritas Wien",
        "Brno",
        "Ljubljana in Maribor",
        "Bus nach Graz",
        "mirna ulica",
        "malý ostrov",
        "Igrače",
        "Salzburg",
        "Klagenfurt",
        "Krems",
        "St. Pölten",
    ],
)
def test_a_large_town_or_a_word_that_is_no_name_does_not(text):
    assert Telltales((), PRISONS).found_in(text) == ""
