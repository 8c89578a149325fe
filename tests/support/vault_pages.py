"""The bytes of a vault as they would be without encryption: every page of its file and log, read from outside."""

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_BYTES = 4096
_RESERVED_BYTES = 80
_IV_BYTES = 16
_SALT_BYTES = 16
_LOG_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24


def plain_bytes(vault):
    """Return what stands in the pages of a vault's file and log: what a thief with the key would read."""
    return plain_pages(vault.folder.database, vault.data_key)


def plain_pages(path, data_key):
    """Return the decrypted pages of a file of SQLCipher 4 and of the log beside it."""
    pages = _pages(path.read_bytes(), data_key)
    log = path.with_name(f"{path.name}-wal")
    frames = log.read_bytes()[_LOG_HEADER_BYTES:] if log.exists() else b""
    step = _FRAME_HEADER_BYTES + PAGE_BYTES
    for start in range(0, len(frames) - step + 1, step):
        frame = frames[start : start + step]
        number = int.from_bytes(frame[:4], "big")
        pages.append(_plain(frame[_FRAME_HEADER_BYTES:], data_key, is_first=number == 1))
    return b"".join(pages)


def _pages(data, data_key):
    starts = range(0, len(data), PAGE_BYTES)
    return [_plain(data[start : start + PAGE_BYTES], data_key, is_first=start == 0) for start in starts]


def _plain(page, data_key, *, is_first):
    # The first page begins with the salt, which is not encrypted.
    sealed = page[_SALT_BYTES if is_first else 0 : PAGE_BYTES - _RESERVED_BYTES]
    start = PAGE_BYTES - _RESERVED_BYTES
    cipher = Cipher(algorithms.AES(data_key), modes.CBC(page[start : start + _IV_BYTES]))
    decryptor = cipher.decryptor()
    return decryptor.update(sealed) + decryptor.finalize()
