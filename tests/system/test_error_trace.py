"""Tests of traces that tell where, and never what."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from workpris_desktop.domain.errors import FileFault, FolderMissing
from workpris_desktop.system.error_trace import MOST_PLACES, ErrorTrace, trace_errors
from workpris_desktop.system.files import write_atomically

SECRET = "Novak-Jan-1971"


def caught(action: Callable[[], object]) -> Exception:
    with pytest.raises(Exception) as info:
        action()
    return info.value


def test_our_own_places_are_told_with_their_lines(tmp_path: Path):
    first, second = trace_errors(caught(lambda: write_atomically(tmp_path / SECRET / "x", b"x")))
    assert first.error_type == "workpris_desktop.domain.errors.FolderMissing"
    assert second.error_type == "FileNotFoundError"
    ours = [place for place in first.places if place.startswith("workpris_desktop.")]
    assert [place.split(" ")[1] for place in ours] == ["write_atomically", "wrapped_os_errors"]
    assert all(place.split(" ")[0].startswith("workpris_desktop.system.files:") for place in ours)
    assert SECRET not in str((first, second))


def test_of_other_packages_only_the_name_is_told():
    (trace,) = trace_errors(caught(lambda: json.loads(SECRET)))
    assert trace == ErrorTrace("json.decoder.JSONDecodeError", ("tests", "json"))


def test_an_error_that_was_hidden_on_purpose_stays_hidden():
    def hide() -> None:
        try:
            json.loads(SECRET)
        except ValueError:
            raise FolderMissing(Path(SECRET)) from None

    assert [trace.error_type for trace in trace_errors(caught(hide))] == [
        "workpris_desktop.domain.errors.FolderMissing"
    ]


def test_an_error_met_while_handling_another_tells_both():
    def fail_twice() -> None:
        try:
            json.loads(SECRET)
        except ValueError:
            raise KeyError(SECRET)  # noqa: B904

    assert [trace.error_type for trace in trace_errors(caught(fail_twice))] == [
        "KeyError",
        "json.decoder.JSONDecodeError",
    ]


def test_grouped_errors_are_all_told():
    group = ExceptionGroup(SECRET, [ValueError(SECRET), ExceptionGroup(SECRET, [FileFault(Path(SECRET))])])
    types = [trace.error_type for trace in trace_errors(group)]
    assert types == ["ExceptionGroup", "ValueError", "ExceptionGroup", "workpris_desktop.domain.errors.FileFault"]


def test_errors_that_come_from_each_other_are_told_once():
    first, second = ValueError(SECRET), KeyError(SECRET)
    first.__cause__, second.__cause__ = second, first
    assert [trace.error_type for trace in trace_errors(first)] == ["ValueError", "KeyError"]


def test_of_an_endless_recursion_the_two_ends_are_told():
    names = {"__name__": "workpris_desktop.invented"}
    exec("def even(n): return odd(n)\ndef odd(n): return even(n)", names)
    (trace,) = trace_errors(caught(lambda: names["even"](0)))
    assert trace.error_type == "RecursionError"
    assert len(trace.places) == MOST_PLACES + 1
    assert trace.places[MOST_PLACES // 2] == "..."
    assert trace.places[1] == "workpris_desktop.invented:1 even"
