import tomllib

import pytest

from bench.goals import Goal, Verdict, print_verdicts, read_goals

SMALLER = Goal(1, "time", "time", at_most={"6k": 2.0})
GREATER = Goal(2, "ahead", "ahead", at_least={"6k": 40.0})
EXACT = Goal(3, "pages", "pages", at_most={"6k": 32}, hard=True)


def test_the_file_of_goals_can_be_read_and_covers_what_must_be_seen():
    assert {goal.number for goal in read_goals()} == {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 21}


def test_a_bound_may_be_touched():
    assert SMALLER.verdict("6k", {"time": 2.0}, 1.0) is Verdict.REACHED
    assert GREATER.verdict("6k", {"ahead": 40.0}, 1.0) is Verdict.REACHED


def test_beyond_the_bound_a_goal_is_missed():
    assert SMALLER.verdict("6k", {"time": 2.1}, 1.0) is Verdict.MISSED
    assert GREATER.verdict("6k", {"ahead": 39.0}, 1.0) is Verdict.MISSED


def test_on_a_noisy_machine_a_time_is_not_said_to_be_missed():
    assert SMALLER.verdict("6k", {"time": 2.1}, 1.2) is Verdict.TOO_NOISY


def test_no_noise_excuses_what_is_counted():
    assert EXACT.verdict("6k", {"pages": 33}, 1.2) is Verdict.MISSED


def test_what_was_not_measured_is_neither_reached_nor_missed():
    assert SMALLER.verdict("6k", {}, 1.0) is Verdict.NOT_MEASURED


def test_a_goal_counts_only_at_the_sizes_it_names():
    assert SMALLER.counts_at("6k")
    assert not SMALLER.counts_at("100k")


def test_missed_goals_are_counted_when_they_are_printed(capsys):
    assert print_verdicts("6k", {"index_size": 2.0, "wrong_counts": 0}) == 1
    assert "MISSED" in capsys.readouterr().out


def test_a_file_that_says_what_goals_do_not_have_is_refused(tmp_path):
    path = tmp_path / "goals.toml"
    path.write_text('[[goal]]\nnumber = 1\nsays = "x"\nfigure = "x"\nat_mots = { "6k" = 1 }\n', encoding="utf-8")

    with pytest.raises(TypeError):
        read_goals(path)


def test_a_damaged_file_is_refused(tmp_path):
    path = tmp_path / "goals.toml"
    path.write_text("[[goal", encoding="utf-8")

    with pytest.raises(tomllib.TOMLDecodeError):
        read_goals(path)
