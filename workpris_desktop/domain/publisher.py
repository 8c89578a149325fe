"""Who signs a directory: what a person has added once, and compares by telephone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher as its file (``publisher.json``) tells.

    ``name`` tells one from another for ever; ``countries`` are the codes (ISO 3166-1) of what it publishes;
    ``sources`` are web addresses (https) under which its repository stands. ``root`` is the first root metadata of TUF
    as bytes of JSON, from which all trust follows; ``fingerprint`` is the SHA-256 of its signed part, 64 small
    hexadecimal digits.
    """

    name: str
    title: str
    countries: tuple[str, ...]
    sources: tuple[str, ...]
    root: bytes
    fingerprint: str
