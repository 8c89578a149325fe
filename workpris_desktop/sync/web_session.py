"""HTTPS as an office has it: authorities from the system's own store, or from the file that its administrators name."""

import os
import ssl
from typing import Any, Final

import truststore
from requests import PreparedRequest, Session
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from workpris_desktop import __version__

BUNDLE_VARIABLE: Final = "REQUESTS_CA_BUNDLE"
"""The environment variable that names a file of authorities, as for everything else that uses requests."""

_HEADERS: Final = {
    # Files are taken as they are signed, byte for byte.
    "Accept-Encoding": "identity",
    "Cache-Control": "no-cache",
    "User-Agent": f"workpris-desktop/{__version__}",
}


def web_session() -> Session:
    """Return a session that verifies who answers, follows no redirect by itself, and sends no password.

    Raises:
        OSError: the file of authorities cannot be read; `ssl.SSLError` is one, too.
    """
    session = Session()
    session.mount("https://", _SystemTrust(_context()))
    session.headers.update(_HEADERS)
    session.auth = _as_it_is
    return session


def _context() -> ssl.SSLContext:
    bundle = os.environ.get(BUNDLE_VARIABLE)
    if bundle:
        return ssl.create_default_context(cafile=bundle)
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _as_it_is(request: PreparedRequest) -> PreparedRequest:
    """Send no name and password; without this they would be looked up in the person's ``.netrc``."""
    return request


class _SystemTrust(HTTPAdapter):
    """Asks our own context who is to be trusted, and not the list of authorities that requests brings."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        # A server may close an idle connection just when it is used again.
        super().__init__(max_retries=Retry(total=1, connect=0, read=1, redirect=0, status=0, raise_on_redirect=False))

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **{**kwargs, "ssl_context": self._context})

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, **{**kwargs, "ssl_context": self._context})

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002 - as requests calls it
        conn.cert_reqs = "CERT_REQUIRED"
