"""The test vectors of age (C2SP/CCTV) that apply to pyrage, and where it is known to differ."""

import zlib
from hashlib import sha256
from pathlib import Path

import pyrage
import pytest

VECTORS = Path(__file__).parents[4] / "shared" / "data" / "age_vectors"

KNOWN_DIFFERENCES = {
    # Blanks around armour may be taken; it refuses them, and packets have no armour.
    "armor_whitespace_outside",
    # Stanzas without a body, or without its last line; whoever can write them knows the key of the file anyway.
    "stanza_missing_body",
    "stanza_missing_final_line",
    # It obeys a work factor that others refuse; `passphrase_slot.MOST_WORK_FACTOR` is looked at before.
    "scrypt_work_factor_23",
}
TOO_COSTLY = {"scrypt_work_factor_23"}
"""99 seconds and 8 GiB; what refuses it is in test_attacks_on_packets.py."""


def read(path):
    """Return what a vector says, and its file; None where it is for what pyrage's functions do not have."""
    head, _, body = path.read_bytes().partition(b"\n\n")
    told = [line.split(": ", 1) for line in head.decode().splitlines()]
    facts = dict(told)
    if facts.get("compressed") == "zlib":
        body = zlib.decompress(body)
    identities = [value for name, value in told if name == "identity"]
    return facts, identities, [value for name, value in told if name == "passphrase"], body


def agrees(path):
    facts, identities, passphrases, body = read(path)
    try:
        if passphrases and not identities:
            content = pyrage.passphrase.decrypt(body, passphrases[0])
        else:
            content = pyrage.decrypt(body, [pyrage.x25519.Identity.from_str(each) for each in identities])
    except (pyrage.DecryptError, ValueError):
        return facts["expect"] != "success"
    return facts["expect"] == "success" and sha256(content).hexdigest() == facts["payload"]


def applicable():
    if not VECTORS.is_dir():
        return []
    return [path for path in sorted(VECTORS.iterdir()) if not path.name.startswith(("hybrid", "armor_hybrid"))]


@pytest.mark.skipif(not VECTORS.is_dir(), reason=f"the test vectors of age are not at {VECTORS}")
def test_pyrage_differs_from_the_vectors_of_age_only_where_it_is_known():
    found = {path.name for path in applicable() if path.name not in TOO_COSTLY and not agrees(path)}
    assert found == KNOWN_DIFFERENCES - TOO_COSTLY
    assert len(applicable()) > 110
