"""A repository on a web server: static files over HTTPS, continued where they were cut."""

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from requests.exceptions import RequestException, SSLError
from urllib3.exceptions import HTTPError

from workpris_desktop.domain.sync_errors import (
    CertificateWrong,
    SomethingElseAnswers,
    SourceAltered,
    SourceIncomplete,
    SourceTooLarge,
    SourceUnreachable,
)
from workpris_desktop.sync.fetcher import CHUNK_BYTES, TIMESTAMP, demand_known_name, metadata_path
from workpris_desktop.sync.web_session import web_session

if TYPE_CHECKING:
    from requests import Response

CONNECT_SECONDS: Final = 5.0
READ_SECONDS: Final = 20.0
"""Of silence (security.md 1.4)."""

SLOW_AFTER_SECONDS: Final = 60.0
SLOWEST_BYTES_A_SECOND: Final = 512
"""What comes slower for a minute does not come at all."""

_OK, _PART, _NOT_SATISFIABLE = 200, 206, 416
_NOT_THERE: Final = frozenset({403, 404, 410})
_SERVER_FAULT: Final = 500
_SIGN_IN_TO_NETWORK: Final = 511
_TOO_MANY: Final = 429
_CONTENT_RANGE: Final = re.compile(r"bytes ([0-9]{1,15})-[0-9]{1,15}/([0-9]{1,15}|\*)\Z")
_SMALL_ROOT_BYTES: Final = 512_000


class WebFetcher:
    """Reads files below one address; takes no other form than the file itself, and no redirect.

    Args:
        address: where the repository stands (``https``).
        clock: tells seconds.

    Raises:
        CertificateWrong: the list of authorities that the environment names cannot be read.
        SourceUnreachable: the address is none of HTTPS.
    """

    def __init__(self, address: str, clock: Callable[[], float] = time.monotonic) -> None:
        parts = _parts(address)
        self._host = parts[1]
        if parts[0] != "https" or not self._host:
            raise SourceUnreachable(self._host or address, "https")
        self._address = address.rstrip("/")
        self._clock = clock
        try:
            self._session = web_session()
        except OSError as error:
            raise CertificateWrong(self._host, type(error).__name__) from error

    def small(self, path: str, most_bytes: int) -> bytes | None:
        """See `Fetcher.small`."""
        with self._answer(path) as response:
            if response.status_code in _NOT_THERE:
                if path == TIMESTAMP:
                    # No repository is without it, so that this is none.
                    raise SomethingElseAnswers(self._host, str(response.status_code))
                return None
            self._demand_file(response)
            data = bytearray()
            for chunk in self._chunks(response, None):
                data += chunk
                if len(data) > most_bytes:
                    raise SourceTooLarge(path)
            if data.lstrip()[:1] == b"<":
                raise SomethingElseAnswers(self._host, "html")
            return bytes(data)

    @contextmanager
    def stream(self, path: str, offset: int, size: int) -> Iterator[tuple[int, Iterator[bytes]]]:
        """See `Fetcher.stream`."""
        with self._answer(path, offset) as response:
            begins = self._begin(response, offset, size)
            if begins is not None:
                yield begins, self._whole_chunks(response, path, begins, size)
                return
        # What answers does not understand, or does not keep to, what was asked for; so all of it is asked for.
        with self._answer(path) as response:
            yield 0, self._whole_chunks(response, path, 0, size)

    def holds_root_beyond(self, version: int) -> bool:
        """See `Fetcher.holds_root_beyond`; a server cannot be asked for all its files, so only the next is tried."""
        try:
            return self.small(metadata_path(f"{version + 2}.root.json"), _SMALL_ROOT_BYTES) is not None
        except (SourceUnreachable, SourceTooLarge):
            return False

    def close(self) -> None:
        """See `Fetcher.close`."""
        self._session.close()

    @contextmanager
    def _answer(self, path: str, offset: int = 0) -> Iterator["Response"]:
        demand_known_name(path)
        headers = {"Range": f"bytes={offset}-"} if offset else {}
        with self._told():
            response = self._session.get(
                f"{self._address}/{path}",
                headers=headers,
                stream=True,
                allow_redirects=False,
                timeout=(CONNECT_SECONDS, READ_SECONDS),
            )
        try:
            yield response
        finally:
            response.close()

    def _begin(self, response: "Response", offset: int, size: int) -> int | None:
        """Return where the answer begins, None where it is not what was asked for."""
        if response.status_code == _PART:
            match = _CONTENT_RANGE.match(response.headers.get("Content-Range", ""))
            fits = match is not None and int(match[1]) == offset and match[2] in {"*", str(size)}
            return offset if fits else None
        return None if response.status_code == _NOT_SATISFIABLE else 0

    def _whole_chunks(self, response: "Response", path: str, begins: int, size: int) -> Iterator[bytes]:
        if response.status_code in _NOT_THERE:
            raise SourceIncomplete(path)
        self._demand_file(response)
        stated = response.headers.get("Content-Length", "")
        if stated.isdecimal() and begins + int(stated) != size:
            kind = SourceTooLarge if begins + int(stated) > size else SourceAltered
            raise kind(path)
        yield from self._chunks(response, size - begins)

    def _chunks(self, response: "Response", missing: int | None) -> Iterator[bytes]:
        """Walk what arrives; where so many bytes are missing and fewer came, the connection was cut."""
        began, received = self._clock(), 0
        while True:
            with self._told():
                chunk = response.raw.read1(CHUNK_BYTES, decode_content=False)
            if not chunk:
                break
            received += len(chunk)
            yield chunk
            seconds = self._clock() - began
            if seconds > SLOW_AFTER_SECONDS and received < SLOWEST_BYTES_A_SECOND * seconds:
                raise SourceUnreachable(self._host, "slow")
        if missing is not None and received < missing:
            raise SourceUnreachable(self._host, "cut")

    def _demand_file(self, response: "Response") -> None:
        status = response.status_code
        if status == _TOO_MANY or (status >= _SERVER_FAULT and status != _SIGN_IN_TO_NETWORK):
            raise SourceUnreachable(self._host, str(status))
        is_page = "html" in response.headers.get("Content-Type", "").casefold()
        if status not in {_OK, _PART} or is_page:
            raise SomethingElseAnswers(self._host, "html" if is_page else str(status))

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except SSLError as error:
            raise CertificateWrong(self._host, type(error).__name__) from error
        except (RequestException, HTTPError, OSError, ValueError) as error:
            raise SourceUnreachable(self._host, type(error).__name__) from error


def _parts(address: str) -> tuple[str, str]:
    """Return scheme and host of an address, empty where it is none."""
    try:
        split = urlsplit(address)
    except ValueError:
        return "", ""
    return split.scheme, split.hostname or ""
