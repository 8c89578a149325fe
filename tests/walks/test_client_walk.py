"""A new user works with a client in the real program, which is killed while letters are typed, and comes back."""

import pytest

from tools.client_walk import WalkPlan, losses, walk


@pytest.mark.timeout(300)
def test_who_is_cut_off_while_typing_loses_the_last_words_at_most(tmp_path):
    report = walk(WalkPlan(), tmp_path / "data")
    # One more than the word being typed: where tests run side by side, writing a word can take longer than typing one.
    assert not losses(report, "typing", most_words=2)
    assert report.kept["H10.goals"]
