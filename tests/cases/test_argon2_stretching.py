import subprocess
import sys

import pytest

from tests.cases.conftest import QUICK
from workpris_desktop.cases.argon2_stretching import StretchCosts, new_costs, seconds_of_one_try, stretched
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.password import LONGEST_PASSWORD

GIB = 1 << 30
SALT = b"s" * 16


def costs_where(one_pass_s, memory=16 * GIB):
    return new_costs(lambda costs: one_pass_s * costs.passes, lambda: memory)


def test_the_key_is_that_of_the_reference_implementation():
    # phc-winner-argon2, src/test.c: argon2id, version 0x13, t=2, m=2^16, p=1
    key = stretched("password", b"somesalt", StretchCosts(1 << 16, 2, 1))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


def test_each_part_counts():
    keys = {
        stretched("one", SALT, QUICK),
        stretched("two", SALT, QUICK),
        stretched("one", b"t" * 16, QUICK),
        stretched("one", SALT, StretchCosts(QUICK.memory_kib, 2, 1)),
        stretched("one", SALT, StretchCosts(QUICK.memory_kib + 1024, 1, 1)),
        stretched("one", SALT, StretchCosts(QUICK.memory_kib, 1, 2)),
    }
    assert len(keys) == 6


def test_a_letter_is_the_same_whichever_keyboard_composed_it():
    assert stretched("p\u0159\xedsn\u011b", SALT, QUICK) == stretched("pr\u030ci\u0301sne\u030c", SALT, QUICK)


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [
        (8 * 1024 - 1, 3, 4),
        (1024 * 1024 + 1, 3, 4),
        (2**62, 3, 4),
        (-1, 3, 4),
        (65536, 0, 4),
        (65536, 11, 4),
        (65536, 3, 0),
        (65536, 3, 17),
        (65536, 2**40, 1),
    ],
)
def test_absurd_costs_are_refused_before_anything_is_computed(memory_kib, passes, lanes):
    with pytest.raises(ValueError):
        StretchCosts(memory_kib, passes, lanes)


def test_a_password_without_end_is_not_computed():
    with pytest.raises(ValueError):
        stretched("x" * (LONGEST_PASSWORD + 1), SALT, QUICK)


@pytest.mark.parametrize(
    ("one_pass_s", "passes"), [(0.28, 3), (0.17, 3), (0.49, 3), (0.1, 10), (0.01, 10), (0.7, 1), (1.5, 1), (0.15, 7)]
)
def test_passes_are_chosen_so_that_a_try_takes_about_a_second(one_pass_s, passes):
    assert costs_where(one_pass_s) == StretchCosts(256 * 1024, passes, 4)


def test_a_try_is_measured_by_doing_it():
    assert 0 < seconds_of_one_try(QUICK) < 30


def test_a_small_computer_stretches_in_less_memory():
    assert costs_where(0.2, memory=4 * GIB).memory_kib == 64 * 1024
    assert costs_where(0.2, memory=0).memory_kib == 64 * 1024
    assert costs_where(0.2, memory=7_900_000_000).memory_kib == 256 * 1024


def test_a_slow_computer_stretches_in_less_memory():
    measured = {256 * 1024: 1.6, 64 * 1024: 0.4}
    assert new_costs(lambda costs: measured[costs.memory_kib], lambda: 16 * GIB) == StretchCosts(64 * 1024, 3, 4)
    assert new_costs(lambda costs: 9, lambda: 16 * GIB) == StretchCosts(64 * 1024, 1, 4)


def test_where_little_memory_is_free_the_small_one_is_taken():
    def measured(costs):
        if costs.memory_kib > 64 * 1024:
            raise MachineFault(None, "memory")
        return 0.3

    assert new_costs(measured, lambda: 16 * GIB) == StretchCosts(64 * 1024, 3, 4)


@pytest.mark.skipif(sys.platform != "linux", reason="limits the memory of a process")
def test_too_little_memory_is_told_as_a_fault_of_the_machine():
    program = """
import resource
import argon2.low_level
from workpris_desktop.cases.argon2_stretching import StretchCosts, stretched
from workpris_desktop.domain.errors import MachineFault
resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))
try:
    stretched("password", b"s" * 16, StretchCosts(1 << 20, 1, 1))
except MachineFault as fault:
    print(fault.detail)
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout == "memory\n"
