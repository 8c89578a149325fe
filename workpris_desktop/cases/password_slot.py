"""The slot of an account: a new secret is locked into it by a password, and the password opens it again."""

import secrets
from typing import Any, Final

from workpris_desktop.cases import argon2_stretching
from workpris_desktop.cases.argon2_stretching import SALT_BYTES, StretchCosts, stretched
from workpris_desktop.cases.key_ring import PasswordSlot, shown_name
from workpris_desktop.domain.password import LONGEST_PASSWORD, weakness
from workpris_desktop.domain.vault_errors import KeyFileDamaged, PasswordWeak, PasswordWrong

_NONCE_BYTES: Final = 12


def new_slot(vault_id: str, account_id: str, name: str, password: str, costs: StretchCosts | None) -> PasswordSlot:
    """Return a slot with a new secret of an account.

    Args:
        vault_id: of the vault.
        account_id: of the account.
        name: by which colleagues know the person.
        password: as it was typed.
        costs: of a guess; None for those that fit this computer.

    Raises:
        PasswordWeak: the password is too easily guessed.
        MachineFault: there is not enough memory free.
    """
    import pyrage  # noqa: PLC0415 - only the vault's own process loads these
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    if weak := weakness(password, name):
        raise PasswordWeak(weak)
    chosen = costs or argon2_stretching.new_costs()
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    identity = pyrage.x25519.Identity.generate()
    cipher = AESGCM(stretched(password, salt, chosen))
    wrapped = cipher.encrypt(nonce, str(identity).encode(), _bound_to(vault_id, account_id))
    recipient, stretching = str(identity.to_public()), (chosen.memory_kib, chosen.passes, chosen.lanes)
    return PasswordSlot(account_id, shown_name(name), recipient, salt, *stretching, nonce, wrapped)


def secret_in(slot: PasswordSlot, vault_id: str, password: str) -> Any:
    """Return the secret of an account (`pyrage.x25519.Identity`), which its password opens.

    Raises:
        PasswordWrong: it does not.
        KeyFileDamaged: what it opens is no secret, or not the one whose public half stands in the slot.
        MachineFault: there is not enough memory free.
    """
    import pyrage  # noqa: PLC0415 - as above
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    if len(password) > LONGEST_PASSWORD:
        raise PasswordWrong
    key = stretched(password, slot.salt, slot.costs)
    try:
        secret = AESGCM(key).decrypt(slot.nonce, slot.wrapped, _bound_to(vault_id, slot.account_id))
        identity = pyrage.x25519.Identity.from_str(secret.decode())
    except InvalidTag as error:
        raise PasswordWrong from error
    except (ValueError, pyrage.IdentityError) as error:
        raise KeyFileDamaged from error
    if str(identity.to_public()) != slot.recipient:
        raise KeyFileDamaged
    return identity


def _bound_to(vault_id: str, account_id: str) -> bytes:
    return f"{vault_id}\n{account_id}".encode()
