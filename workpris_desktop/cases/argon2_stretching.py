"""What makes a password expensive to guess: Argon2id (RFC 9106), with costs that fit the computer (security.md 2.5)."""

import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.password import LONGEST_PASSWORD, normalized
from workpris_desktop.system.memory import memory_bytes

LEAST_MEMORY_KIB: Final = 8 * 1024
MOST_MEMORY_KIB: Final = 1024 * 1024
MOST_PASSES: Final = 10
MOST_LANES: Final = 16
SALT_BYTES: Final = 16

_LARGE_KIB: Final = 256 * 1024
_SMALL_KIB: Final = 64 * 1024
_LARGE_FROM_BYTES: Final = 7_500_000_000
"""A computer sold with 8 GB keeps some of them for itself."""

_USUAL_PASSES: Final = 3
_LANES: Final = 4
_LEAST_S: Final = 0.5
_MOST_S: Final = 1.5
_AIM_S: Final = 1.0
_KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class StretchCosts:
    """What one guess costs; absurd values are refused before anything is computed from them (F11)."""

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        if not LEAST_MEMORY_KIB <= self.memory_kib <= MOST_MEMORY_KIB:
            raise ValueError(self.memory_kib)
        if not 1 <= self.passes <= MOST_PASSES:
            raise ValueError(self.passes)
        if not 1 <= self.lanes <= MOST_LANES:
            raise ValueError(self.lanes)


def stretched(password: str, salt: bytes, costs: StretchCosts) -> bytes:
    """Return the key (32 bytes) that a password gives.

    Raises:
        MachineFault: there is not enough memory free.
        ValueError: the password is longer than any that was ever taken.
    """
    if len(password) > LONGEST_PASSWORD:
        raise ValueError(len(password))
    # 40 ms, and only the vault's own process needs it.
    from argon2.exceptions import HashingError  # noqa: PLC0415
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415

    secret = normalized(password).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(
            secret, salt, costs.passes, costs.memory_kib, costs.lanes, hash_len=_KEY_BYTES, type=Type.ID
        )
    except (MemoryError, HashingError) as error:
        raise MachineFault(None, "memory") from error


def new_costs(
    measured: Callable[[StretchCosts], float] | None = None, memory: Callable[[], int] = memory_bytes
) -> StretchCosts:
    """Return costs by which one try takes between half a second and a second and a half on this computer.

    256 MiB where 8 GB are built in, so much is free and one pass does not take too long; else 64 MiB. Three passes,
    and others only where those take too little or too long.

    Args:
        measured: returns how many seconds one try takes at these costs.
        memory: returns how many bytes are built in.

    Raises:
        MachineFault: not even the small one can be had.
    """
    measure = measured or seconds_of_one_try
    if memory() >= _LARGE_FROM_BYTES:
        with suppress(MachineFault):
            one_pass_s = measure(StretchCosts(_LARGE_KIB, 1, _LANES))
            if one_pass_s <= _MOST_S:
                return _fitting(_LARGE_KIB, one_pass_s)
    return _fitting(_SMALL_KIB, measure(StretchCosts(_SMALL_KIB, 1, _LANES)))


def seconds_of_one_try(costs: StretchCosts) -> float:
    """Measure how long one try takes.

    Raises:
        MachineFault: there is not enough memory free.
    """
    began = time.perf_counter()
    stretched("", secrets.token_bytes(SALT_BYTES), costs)
    return time.perf_counter() - began


def _fitting(memory_kib: int, one_pass_s: float) -> StretchCosts:
    if _LEAST_S <= one_pass_s * _USUAL_PASSES <= _MOST_S:
        return StretchCosts(memory_kib, _USUAL_PASSES, _LANES)
    passes = round(_AIM_S / max(one_pass_s, _AIM_S / MOST_PASSES))
    return StretchCosts(memory_kib, max(1, passes), _LANES)
