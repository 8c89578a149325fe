"""The public half of a key alone, where a key is named that does not sign."""

from typing import Final

from workpris_desktop.publishing.repository.tuf_form import Signature, Signer, SSlibKey


class PublicHalf(Signer):
    """Stands where a key is named that does not sign: its public half alone."""

    public_only: Final = True

    def __init__(self, key: SSlibKey) -> None:
        self._key = key

    @property
    def public_key(self) -> SSlibKey:
        """Return the public half."""
        return self._key

    @classmethod
    def from_priv_key_uri(cls, *_: object, **__: object) -> "PublicHalf":
        """Refuse: there is no private half.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError

    def sign(self, payload: bytes) -> Signature:
        """Refuse: there is no private half.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError
