"""The torture is run part by part, goes on where it ended, and its page says no more than what was done."""

import json

import pytest

from tools.torture import __main__ as torture
from tools.torture import page
from tools.torture.parts import PARTS, Part
from tools.torture.results import RESULTS_FILE, ROOT, Result, read_results, result_of, write_results

REPORT = """<testsuites><testsuite>
<testcase classname="a" name="b"><properties><property name="kills" value="100"/></properties></testcase>
<testcase classname="a" name="c"><properties><property name="kills" value="5"/></properties></testcase>
<testcase classname="a" name="d"><failure message="two are gone&#10;more"/></testcase>
<testcase classname="a" name="e"><skipped/></testcase>
</testsuite></testsuites>"""


def test_every_part_has_tests_that_are_there():
    assert len({part.id for part in PARTS}) == len(PARTS)
    for part in PARTS:
        assert [path for path in part.tests if not (ROOT / path).is_file()] == []
        assert part.tests or part.programs
    assert {f"F{number}" for number in range(1, 16)} <= {part.id for part in PARTS}


def test_every_file_of_the_kit_belongs_to_a_part():
    known = {path for part in PARTS for path in part.tests}
    kit = {str(path.relative_to(ROOT)) for path in (ROOT / "tests" / "torture").glob("test_*.py")}
    assert kit - known == set()


def test_a_report_is_added_up(tmp_path):
    (tmp_path / "report.xml").write_text(REPORT)
    result = result_of(tmp_path / "report.xml", 7.25)
    assert (result.tests, result.skipped, result.counts) == (4, 1, {"kills": 105})
    assert result.failures == ["a::d: two are gone"]


def test_rounds_are_added_up_and_kept(tmp_path):
    results = read_results(tmp_path / "none.json")
    known = results["night"].setdefault("F1", Result())
    for kills in (100, 90):
        known.add(Result(rounds=1, tests=2, seconds=3.5, counts={"kills": kills}, commit="abc", day="2026-11-23"))
    write_results(results, tmp_path / "kept.json")
    again = read_results(tmp_path / "kept.json")["night"]["F1"]
    assert (again.rounds, again.tests, again.seconds, again.counts) == (2, 4, 7.0, {"kills": 190})


@pytest.fixture
def tried(monkeypatch, tmp_path):
    """Return a function that works with parts, and the rounds that were run."""
    ran = []

    def run(part, number):
        ran.append((part.id, number))
        return Result(rounds=1, tests=1, failures=["x"] if (part.id, number) == ("B", 2) else [])

    monkeypatch.setattr(torture, "_run_tests", run)
    monkeypatch.setattr(torture, "_run_program", run)
    monkeypatch.setattr(torture, "write_results", lambda _: None)
    monkeypatch.setattr(torture, "write_page", lambda _: None)

    def work(parts, column="night", results=None, until=float("inf")):
        made = torture.Torture(parts, column, results or {"short": {}, "night": {}}, until)
        made.work()
        return made.has_failed, ran

    return work


def test_it_goes_on_with_the_rounds_that_are_not_done(tried):
    parts = [Part("A", "", "", ("a",), rounds=2), Part("B", "", "", ("b",), rounds=1, programs=(("p",),))]
    failed, ran = tried(parts, results={"short": {}, "night": {"A": Result(rounds=1)}})
    assert ran == [("B", 1), ("A", 2), ("B", 2)]
    assert failed


def test_the_short_form_is_round_0_of_each(tried):
    parts = [Part("A", "", "", ("a",), rounds=9), Part("C", "", "", rounds=0, programs=(("p",),))]
    assert tried(parts, "short") == (False, [("A", 0)])


def test_no_round_begins_when_time_is_over(tried):
    assert tried([Part("A", "", "", ("a",), rounds=9)], until=0) == (False, [])


def test_the_page_says_what_was_done_and_what_was_not():
    results = read_results(ROOT / "none.json")
    results["night"]["F1"] = Result(2, 4, 1, 61.0, {"kills": 200}, ["a::b: lost"], [], "abc", "2026-11-23")
    said = page.page_of(results)
    assert "2 of 20 rounds; 200 kills; 3 tests; 1 skipped here; **1 failed**; 1.0 min, 2026-11-23, abc" in said
    assert "not run yet" in said
    assert "* F1, night: a::b: lost" in said


def test_the_page_is_that_of_the_figures():
    assert page.PAGE_FILE.read_text(encoding="utf-8") == page.page_of(read_results())
    assert set(json.loads(RESULTS_FILE.read_text(encoding="utf-8"))) == {"short", "night"}


def test_what_a_parser_was_fuzzed_with_is_added_up():
    told = {"target": "packet", "seconds": 60, "runs": 1_000, "edges": 90, "peak MiB": 207, "findings": []}
    lines = ["a.program packet", json.dumps(told), "", "a.program packet", json.dumps({**told, "edges": 95}), ""]
    results = {"short": {}, "night": {"F10": Result(2, lines=lines)}}
    assert "| packet | 2.0 | 2,000 | 95 | 207 | 0 |" in page.page_of(results)
