"""A web server that cuts, lies, is slow, or is another one: an update finishes, or says why."""

import hashlib
import time
from itertools import count

import pytest

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.support.update_server import serving
from tests.support.update_shelf import Computer
from workpris_desktop.domain.errors import Stopped
from workpris_desktop.domain.sync_errors import (
    CertificateWrong,
    SomethingElseAnswers,
    SourceAltered,
    SourceUnreachable,
)
from workpris_desktop.sync.fetcher import CHUNK_BYTES
from workpris_desktop.sync.target_copy import SignedTarget, bring
from workpris_desktop.sync.web_fetcher import WebFetcher

SIZE = 2_500_000
CUT = 300_000
NAME = "CZ-1.ndjson.gz"
PAGE = b"<!DOCTYPE html><title>Sign in</title>"


@pytest.fixture(scope="module")
def content():
    """Bytes that no compression makes smaller."""
    return b"".join(hashlib.sha256(str(number).encode()).digest() for number in range(SIZE // 32))


@pytest.fixture
def target(tmp_path, content):
    """A file on a server, as it was signed."""
    made = SignedTarget(NAME, len(content), hashlib.sha256(content).hexdigest())
    (tmp_path / "site" / "targets").mkdir(parents=True)
    (tmp_path / "site" / "targets" / f"{made.sha256}.{NAME}").write_bytes(content)
    return made


@pytest.fixture
def server(tmp_path, target):
    with serving(tmp_path / "site") as running:
        yield running


@pytest.fixture
def brought(server, target, tmp_path):
    """Return a function that brings the file, without pauses."""

    def run(on_bytes=lambda _: None):
        fetcher = WebFetcher(server.address)
        try:
            return bring(fetcher, target, tmp_path, on_bytes, pause=lambda _: None)
        finally:
            fetcher.close()

    return run


def test_a_connection_that_is_cut_again_and_again_loses_no_more_than_a_chunk_each_time(server, brought, content):
    server.cut_after = CUT
    assert brought().read_bytes() == content
    cuts = len(server.requests) - 1
    assert cuts == SIZE // CUT
    assert server.delivered - len(content) <= cuts * CHUNK_BYTES
    begins = [int(asked.removeprefix("bytes=").rstrip("-")) for _, asked in server.requests if asked]
    assert begins == sorted(begins)


def test_a_stopped_download_goes_on_after_a_restart(server, brought, content):
    def stop(here):
        if here > SIZE // 2:
            raise Stopped

    with pytest.raises(Stopped):
        brought(stop)
    delivered = server.delivered
    server.requests.clear()
    assert brought().read_bytes() == content
    assert int(server.requests[0][1].removeprefix("bytes=").rstrip("-")) > SIZE // 2
    assert server.delivered <= len(content) + delivered - SIZE // 2


def test_a_server_without_ranges_serves_all_again(server, brought, content, tmp_path, target):
    server.ranges = False
    (tmp_path / f"{target.sha256}.part").write_bytes(content[:CUT])
    assert brought().read_bytes() == content


def test_a_server_without_ranges_that_always_cuts_is_given_up(server, brought):
    server.ranges = False
    server.cut_after = CUT
    with pytest.raises(SourceUnreachable):
        brought()
    assert len(server.requests) < 10


def test_a_beginning_that_was_spoilt_is_fetched_anew(brought, content, tmp_path, target):
    (tmp_path / f"{target.sha256}.part").write_bytes(b"x" * CUT)
    assert brought().read_bytes() == content


def test_a_beginning_that_is_too_long_is_fetched_anew(brought, content, tmp_path, target):
    (tmp_path / f"{target.sha256}.part").write_bytes(content + b"x")
    assert brought().read_bytes() == content


@pytest.mark.parametrize(
    "answer",
    [
        lambda asked, data, _: asked.answer(416, b"", {"Content-Range": f"bytes */{len(data)}"}),
        lambda asked, data, _: asked.answer(206, data, {"Content-Range": f"bytes 0-{len(data) - 1}/{len(data)}"}),
        lambda asked, data, _: asked.answer(206, data[CUT:], {"Content-Range": "bytes 300000-400000/400001"}),
        lambda asked, data, _: asked.answer(206, data[CUT:], {"Content-Range": "nonsense"}),
        lambda asked, data, _: asked.answer(206, data[CUT:]),
    ],
    ids=["416", "another range", "another length", "nonsense", "no range said"],
)
def test_a_server_that_answers_a_range_wrongly_is_asked_for_all(server, brought, content, tmp_path, target, answer):
    (tmp_path / f"{target.sha256}.part").write_bytes(content[:CUT])
    server.range_answer = answer
    assert brought().read_bytes() == content


def test_a_range_that_holds_other_bytes_heals(server, brought, content, tmp_path, target):
    (tmp_path / f"{target.sha256}.part").write_bytes(content[:CUT])
    about = {"Content-Range": f"bytes {CUT}-{len(content) - 1}/{len(content)}"}
    server.range_answer = lambda asked, data, _: asked.answer(206, b"x" * (len(data) - CUT), about)
    assert brought().read_bytes() == content


@pytest.mark.parametrize("size", [CUT, SIZE + 5])
def test_a_file_of_another_length_is_refused(server, brought, content, size):
    server.instead = lambda asked: asked.answer(200, (content + b"xxxxx")[:size]) or True
    with pytest.raises(SourceAltered if size < SIZE else Exception) as refusal:
        brought()
    assert refusal.value.file.endswith(NAME)


def test_a_file_without_a_length_is_taken(server, brought, content):
    def answer(asked):
        asked.send_response(200)
        asked.send_header("Connection", "close")
        asked.end_headers()
        asked.wfile.write(content)
        asked.close_connection = True
        return True

    server.instead = answer
    assert brought().read_bytes() == content


def test_a_server_that_is_too_slow_is_given_up(server, target, tmp_path):
    seconds = count(0, 50)
    fetcher = WebFetcher(server.address, clock=lambda: next(seconds) * 1_000)
    with pytest.raises(SourceUnreachable) as refusal:
        bring(fetcher, target, tmp_path, lambda _: None, pause=lambda _: None)
    fetcher.close()
    assert refusal.value.detail == "slow"


def test_stop_is_heard_within_a_chunk_of_a_slow_server(server, brought):
    server.pause = lambda: time.sleep(0.02)

    def stop(_):
        raise Stopped

    began = time.monotonic()
    with pytest.raises(Stopped):
        brought(stop)
    assert time.monotonic() - began < 1


@pytest.fixture
def site(publisher):
    """The publisher's repository on a server."""
    with serving(publisher.folder) as running:
        yield running


def demand_refused(computer, server, kind):
    with pytest.raises(kind) as refusal:
        computer.sync(server.address)
    assert type(refusal.value) is kind
    assert not computer.shelf.contents
    return refusal.value


def test_the_sign_in_page_of_a_network_is_no_directory(site, computer):
    site.instead = lambda asked: asked.answer(200, PAGE, {"Content-Type": "text/html; charset=utf-8"}) or True
    assert demand_refused(computer, site, SomethingElseAnswers).place == "localhost"


def test_a_page_that_does_not_say_so_is_no_directory(site, computer):
    site.instead = lambda asked: asked.answer(200, b"\n " + PAGE) or True
    demand_refused(computer, site, SomethingElseAnswers)


def test_a_sign_in_page_in_the_midst_of_it_is_no_directory(site, computer):
    def answer(asked):
        return NAME in asked.path and not asked.answer(200, PAGE, {"Content-Type": "text/html"})

    site.instead = answer
    demand_refused(computer, site, SomethingElseAnswers)


@pytest.mark.parametrize("to", ["https://elsewhere.example/", "/metadata/timestamp.json", "http://localhost/"])
def test_no_redirect_is_followed(site, computer, to):
    site.instead = lambda asked: asked.answer(302, b"", {"Location": to}) or True
    demand_refused(computer, site, SomethingElseAnswers)
    assert len(site.requests) == 1


@pytest.mark.parametrize("status", [401, 407, 418, 511])
def test_a_server_that_wants_something_else_is_no_directory(site, computer, status):
    site.instead = lambda asked: asked.answer(status, b"") or True
    demand_refused(computer, site, SomethingElseAnswers)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_that_cannot_now_is_out_of_reach(site, computer, status):
    site.instead = lambda asked: asked.answer(status, b"") or True
    demand_refused(computer, site, SourceUnreachable)


def test_an_address_where_nothing_lies_is_no_directory(site, computer, publisher):
    for file in (publisher.folder / "metadata").iterdir():
        file.unlink()
    demand_refused(computer, site, SomethingElseAnswers)


def test_a_certificate_that_nobody_vouches_for_is_refused(publisher, computer):
    with serving(publisher.folder, is_known=False) as server:
        demand_refused(computer, server, CertificateWrong)


def test_the_authorities_of_the_system_count_when_no_file_is_named(publisher, computer, monkeypatch):
    with serving(publisher.folder) as server:
        monkeypatch.delenv("REQUESTS_CA_BUNDLE")
        demand_refused(computer, server, CertificateWrong)


def test_a_file_of_authorities_that_is_missing_is_said(site, computer, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere.pem")
    demand_refused(computer, site, CertificateWrong)


def test_nothing_answers_where_no_server_is(publisher, computer):
    with serving(publisher.folder) as server:
        address = server.address
    with pytest.raises(SourceUnreachable):
        computer.sync(address)


@pytest.mark.parametrize("address", ["https://", "https://localhost:99999/", "https://[::1", "https://a b/"])
def test_an_address_that_is_none_is_out_of_reach(computer, address):
    with pytest.raises(SourceUnreachable):
        computer.sync(address)


def test_plain_http_is_not_asked():
    with pytest.raises(SourceUnreachable):
        WebFetcher("http://localhost/")


def test_a_large_release_arrives_from_a_flaky_server(tmp_path):
    publisher = SimulatedPublisher(tmp_path / "large")
    publisher.publish({"CZ": lines_of([service(number) for number in range(10_000, 25_000)])}, BEGINNING)
    computer = Computer(tmp_path / "sync", BEGINNING)
    computer.updating.add_publisher(publisher.folder)
    with serving(publisher.folder) as server:
        server.cut_after = CUT
        assert computer.sync(server.address)
    assert computer.shelf.contents == [publisher.published(1, ("CZ",))]


def test_no_password_of_the_person_is_sent(site, computer, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine localhost login jana password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    heard = []
    site.instead = lambda asked: heard.append(asked.headers.get("Authorization"))
    assert computer.sync(site.address)
    assert set(heard) == {None}
