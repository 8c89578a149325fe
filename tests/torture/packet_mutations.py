"""Mutated packets (F6 of security.md 7.1): from outside, and from inside by one who knows all public keys."""

import json
from collections import Counter
from random import Random

from tests.cases.handover.offices import (
    NOW,
    PASSPHRASE,
    PROBATION,
    THIRD,
    inside,
    joined,
    parts,
    sealed,
    wrapped,
)
from workpris_desktop.cases.handover.canonical_json import canonical
from workpris_desktop.cases.handover.envelope import enveloped, read_envelope
from workpris_desktop.cases.handover.office_keys import signature
from workpris_desktop.cases.handover.opening import open_packet
from workpris_desktop.cases.handover.signed_content import MEANT_FOR
from workpris_desktop.domain.handover_errors import HandoverError

ACCEPTED = "accepted"
_TRIED_BY_PASSPHRASE = 50
"""One of so many."""

_VALUES: tuple[object, ...] = (
    None,
    True,
    0,
    1,
    -1,
    10**9,
    1.5,
    "",
    "x",
    "0" * 64,
    [],
    [[]],
    {},
    {"a": 1},
    "\u202e",
    "2027-01-01T00:00:00Z",
)


def outer_mutations(count, seed):
    """Return how often each error was met; what was accepted stands under `ACCEPTED`, what is not ours by its name."""
    random, met = Random(seed), Counter()
    data = sealed(passphrase=PASSPHRASE).data
    envelope = read_envelope(data)
    split = len(envelope.slot)
    for number in range(count):
        if number % 2:
            altered = _altered(random, data)
        else:
            # Most of the bytes are payload; what stands before it deserves as many tries.
            whole = _altered(random, envelope.slot + envelope.age_file, 900 if number % 4 else None)
            altered = enveloped(whole[:split], whole[split:])
        if altered != data:
            met[_answer(altered, PASSPHRASE if number % _TRIED_BY_PASSPHRASE == 0 else "")] += 1
    return met


def inner_mutations(count, seed):
    """Return the same for contents that were mutated by a receiver, and encrypted again."""
    random, met = Random(seed), Counter()
    content = inside(sealed().data)
    ways = (_altered_bytes, _altered_header, _other_signature, _altered_blobs, _altered_header_text)
    while met.total() < count:
        altered = random.choice(ways)(random, content)
        if altered != content:
            met[_answer(wrapped(altered))] += 1
    return met


def _answer(data, passphrase=""):
    try:
        open_packet(data, [PROBATION.keys], NOW, passphrase)
    except HandoverError as error:
        return type(error).__name__
    except Exception as error:  # noqa: BLE001 - that there is none is what is to be shown
        return f"untyped {type(error).__name__}"
    return ACCEPTED


def _altered(random, data, within=None):
    place = random.randrange(min(len(data), within or len(data)))
    length = random.choice((1, 1, 1, 2, 4, 16, 200))
    match random.randrange(6):
        case 0:
            return data[:place] + bytes([data[place] ^ (1 << random.randrange(8))]) + data[place + 1 :]
        case 1:
            return data[:place] + random.randbytes(length) + data[place + length :]
        case 2:
            return data[:place] + data[place + length :]
        case 3:
            return data[:place] + random.randbytes(length) + data[place:]
        case 4:
            return data[:place] + data[place : place + length] * 2 + data[place + length :]
        case _:
            return data[:place]


def _altered_bytes(random, content):
    return _altered(random, content, 3_000)


def _altered_header(random, content):
    header, signed, rest = parts(content)
    for _ in range(random.choice((1, 1, 2))):
        _alter_value(random, header)
    return joined(header, random.choice((signed, signature(THIRD.keys, MEANT_FOR, canonical(header)))), rest)


def _alter_value(random, header):
    target = random.choice((header, header, header["sender"], header["basis"], _one_of(random, header["blobs"])))
    if not isinstance(target, dict):
        return
    key = random.choice([*target, "more"])
    match random.randrange(3):
        case 0:
            target.pop(key, None)
        case 1:
            target[key] = target.get(random.choice(list(target) or [key]))
        case _:
            target[key] = random.choice(_VALUES)
    header.setdefault("blobs", [])
    header.setdefault("basis", {})
    header.setdefault("sender", {})


def _one_of(random, values):
    return random.choice(values) if isinstance(values, list) and values else None


def _altered_header_text(random, content):
    header, signed, rest = parts(content)
    text = _altered(random, canonical(header))
    return joined(text, random.choice((signed, signature(THIRD.keys, MEANT_FOR, text))), rest)


def _other_signature(random, content):
    header, signed, rest = parts(content)
    made = (random.randbytes(64), _altered(random, signed)[:64], signature(THIRD.keys, MEANT_FOR, canonical(header)))
    return joined(header, random.choice(made), rest)


def _altered_blobs(random, content):
    header, signed, rest = parts(content)
    length = sum(blob["size"] for blob in header["blobs"])
    if random.randrange(2):
        return joined(header, signed, _altered(random, rest[:length]))
    at = len(content) - len(rest)
    return content[:at] + _altered(random, rest)


def told(met):
    """Return a count as text, the most frequent first."""
    return json.dumps(dict(met.most_common()))
