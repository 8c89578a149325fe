"""A web server on this computer, with TLS and a certificate of its own, that misbehaves as a test wants."""

import ssl
import threading
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import trustme

HOST = "localhost"


@cache
def authority():
    """Return the authority that computers of a test know; another one makes certificates that they do not."""
    return trustme.CA(), trustme.CA()


class MisbehavingServer(ThreadingHTTPServer):
    """Serves a folder; what it does wrong stands in its attributes, and ``delivered`` counts bytes of bodies."""

    daemon_threads = True

    def __init__(self, folder, *, is_known=True):
        super().__init__((HOST, 0), _Handler)
        self.folder = folder
        self.cut_after = None
        self.ranges = True
        self.range_answer = None
        self.instead = None
        self.pause = None
        self.requests = []
        self.delivered = 0
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        known, unknown = authority()
        (known if is_known else unknown).issue_cert(HOST).configure_cert(context)
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    @property
    def address(self):
        return f"https://{HOST}:{self.server_port}"

    def handle_error(self, request, client_address):
        """Say nothing: whoever is cut off is meant to be."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format, *args):  # noqa: A002
        """Say nothing."""

    def do_GET(self):
        server = self.server
        server.requests.append((self.path, self.headers.get("Range")))
        if server.instead and server.instead(self):
            return
        file = server.folder / self.path.lstrip("/")
        if not file.is_file():
            self.answer(404, b"not there", {"Content-Type": "text/html"})
            return
        data, asked = file.read_bytes(), self.headers.get("Range")
        if asked and server.range_answer:
            server.range_answer(self, data, asked)
        elif asked and server.ranges:
            begin = int(asked.removeprefix("bytes=").rstrip("-"))
            about = {"Content-Range": f"bytes {begin}-{len(data) - 1}/{len(data)}"}
            self.answer(206, data[begin:], about)
        else:
            self.answer(200, data)

    def answer(self, status, data, headers=()):
        """Send an answer, or only the beginning of it."""
        server = self.server
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **dict(headers)}.items():
            self.send_header(name, value)
        self.end_headers()
        for begin in range(0, len(data), 10_000):
            piece = data[begin : begin + 10_000]
            if server.cut_after is not None and begin + len(piece) > server.cut_after:
                self.close_connection = True
                piece = piece[: server.cut_after - begin]
                self.wfile.write(piece)
                server.delivered += len(piece)
                return
            if server.pause:
                server.pause()
            self.wfile.write(piece)
            server.delivered += len(piece)


@contextmanager
def serving(folder, *, is_known=True):
    """Serve a folder, to computers that know who made the certificate."""
    with MisbehavingServer(folder, is_known=is_known) as server, pytest.MonkeyPatch.context() as patch:
        bundle = folder / "authority.pem"
        authority()[0].cert_pem.write_to_path(bundle)
        patch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
