"""What is kept of a reason tells no client's name, however it was bent, cut or joined."""

import pytest

from workpris_desktop.cases.kept_text import kept_line, kept_reason, kept_remark
from workpris_desktop.cases.name_traces import without_names
from workpris_desktop.domain.vault_errors import ReasonMissing


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Jan Novotný", "Novotneho, JANEM Janovi Novotný-Dvořák JanNovotný novotna."),
        ("Eva Dvořáková", "Evy Evou Dvorakova, Dvořákové"),
        ("Nguyen Van Ng", "Ng, nguyenem VAN"),
        ("Pavel Čapek", "Pavla Čapka Pavlovi"),
        ("Karel", "Karla Karlem"),
        ("Jana", "Jany Janě Janou"),
        ("Jürgen Müller", "Muellers Jürgens".replace("ue", "ü")),
        ("Črt Žižek", "Črta Žižka"),
        ("", "77/2026 77-2026"),
    ],
)
def test_every_form_of_a_name_is_taken_out(name, written):
    assert set(without_names(written, (name, "77/2026")).split()) == {"…"}


def test_what_names_nobody_stays():
    said = "Lhůta uplynula, soud rozhodl 12. 5. 2025; Vorgang abgeschlossen"
    assert without_names(said, ("Jan Novotný", "77/2026", "Ng")) == said


def test_a_reason_of_names_alone_is_one_and_a_remark_may_be_empty():
    assert kept_reason("Novotný", "Jan Novotný") == "…"
    assert kept_remark("", "Jan Novotný") == ""
    with pytest.raises(ReasonMissing):
        kept_reason(" ", "Jan Novotný")


@pytest.mark.parametrize("letter", ["\u3164", "\u115f", "\uffa0", "\u2800"])
def test_letters_that_nobody_sees_are_not_kept(letter):
    assert kept_line(f"{letter}{letter}", 60) == ""
    assert kept_line(f"Jan{letter}a", 60) == "Jan a"
