"""R15: the system says that the screen is locked or that it goes to sleep, over a D-Bus that is really there."""

import os
import select
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject

pytest.importorskip("PySide6.QtDBus")

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVariant, QDBusVirtualObject

from workpris_desktop.ui.cases.bus_watch import BusWatch, session_path
from workpris_desktop.ui.cases.session_watch import SessionWatch

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
OWN = session_path("2")
OTHER = session_path("c7")

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is of Linux"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="NO BUS IS TRIED: dbus-daemon is not installed"),
]


class LoginService(QDBusVirtualObject):
    """Answers as logind does; what it hands out against sleeping is the end of a pipe."""

    def __init__(self, bus):
        super().__init__()
        self.bus = bus
        self.asked = []
        self.delays = []

    def handleMessage(self, message, connection):
        self.asked.append((message.member(), *message.arguments()))
        if message.member() == "Inhibit":
            kept, given = os.pipe()
            self.delays.append(kept)
            connection.send(message.createReply([QDBusUnixFileDescriptor(given)]))
            os.close(given)
        elif message.member() == "Get":
            connection.send(message.createReply(QDBusVariant("2")))
        else:
            connection.send(message.createErrorReply("org.freedesktop.DBus.Error.UnknownMethod", ""))
        return True

    def introspect(self, _path):
        return ""

    def tell(self, path, interface, name, *arguments):
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        assert self.bus.send(signal)

    def sleeping_is_delayed(self):
        return bool(self.delays) and not select.select([self.delays[-1]], [], [], 0)[0]


@pytest.fixture
def buses(tmp_path):
    """Return the connection of the program and that of the services, on a bus of this test."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={tmp_path}/bus"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        address = daemon.stdout.readline().strip()
        names = (f"program {tmp_path}", f"services {tmp_path}")
        yield tuple(QDBusConnection.connectToBus(address, name) for name in names)
        for name in names:
            QDBusConnection.disconnectFromBus(name)
        daemon.terminate()


@pytest.fixture
def login(qapp, buses):
    _, services = buses
    service = LoginService(services)
    assert services.registerService(LOGIN)
    assert services.registerVirtualObject(LOGIN_PATH, service, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    yield service
    services.unregisterObject(LOGIN_PATH, QDBusConnection.UnregisterMode.UnregisterTree)
    for delay in service.delays:
        os.close(delay)


@pytest.fixture
def watch(qtbot, buses, login):
    program, _ = buses
    watch = BusWatch(program, program)
    qtbot.waitUntil(lambda: watch._sleep_delay is not None)
    # Answers come in the order of the questions: when this one is there, the bus knows all that is listened to.
    bus = "org.freedesktop.DBus"
    program.call(QDBusMessage.createMethodCall(bus, "/org/freedesktop/DBus", bus, "GetId"))
    yield watch
    watch.end()


def test_the_screen_of_this_session_is_locked(qtbot, watch, login):
    with qtbot.waitSignal(watch.locked):
        login.tell(OWN, f"{LOGIN}.Session", "Lock")


def test_the_session_of_somebody_else_says_nothing_about_ours(qtbot, watch, login):
    with qtbot.assertNotEmitted(watch.locked, wait=100):
        login.tell(OTHER, f"{LOGIN}.Session", "Lock")
        properties = "org.freedesktop.DBus.Properties"
        login.tell(OTHER, properties, "PropertiesChanged", f"{LOGIN}.Session", {"LockedHint": True}, ["x"])


@pytest.mark.parametrize(
    ("changed", "is_locking"),
    [
        ({"LockedHint": True}, True),
        ({"Active": False}, True),
        ({"LockedHint": False}, False),
        ({"Active": True}, False),
        ({"IdleHint": True}, False),
    ],
)
def test_a_desktop_that_locks_or_another_person_who_takes_over(qtbot, watch, login, changed, is_locking):
    arguments = (OWN, "org.freedesktop.DBus.Properties", "PropertiesChanged", f"{LOGIN}.Session", changed, ["x"])
    expected = qtbot.waitSignal if is_locking else lambda signal: qtbot.assertNotEmitted(signal, wait=60)
    with expected(watch.locked):
        login.tell(*arguments)


def test_the_computer_waits_with_sleeping_until_the_watch_ends(qtbot, watch, login):
    with qtbot.waitSignal(watch.locked):
        login.tell(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", True)
    qtbot.wait(60)
    assert login.sleeping_is_delayed()
    watch.end()
    qtbot.waitUntil(lambda: not login.sleeping_is_delayed())


def test_a_computer_that_slept_all_the_same_waits_the_next_time(qtbot, watch, login):
    with qtbot.assertNotEmitted(watch.locked, wait=60):
        login.tell(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(login.delays) == 2)
    assert login.sleeping_is_delayed()


def test_a_watch_that_has_ended_hears_nothing(qtbot, watch, login):
    watch.end()
    with qtbot.assertNotEmitted(watch.locked, wait=60):
        login.tell(OWN, f"{LOGIN}.Session", "Lock")


@pytest.mark.parametrize("saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.xfce.ScreenSaver"])
def test_a_screen_saver_covers_the_screen(qtbot, buses, saver):
    program, services = buses
    assert services.registerService(saver)
    watch = BusWatch(program, program)
    signal = QDBusMessage.createSignal(f"/{saver.replace('.', '/')}", saver, "ActiveChanged")
    signal.setArguments([False])
    with qtbot.assertNotEmitted(watch.locked, wait=60):
        services.send(signal)
    signal.setArguments([True])
    with qtbot.waitSignal(watch.locked):
        services.send(signal)


def test_a_login_service_that_refuses_everything_is_no_trouble(qtbot, buses):
    program, _ = buses
    watch = BusWatch(program, program)
    with qtbot.assertNotEmitted(watch.locked, wait=60):
        pass


def test_a_computer_without_a_bus_is_silent(qtbot, monkeypatch):
    nowhere = QDBusConnection("there is no such bus")
    watch = BusWatch(nowhere, nowhere)
    with qtbot.assertNotEmitted(watch.locked, wait=30):
        pass


def test_what_the_system_says_is_handed_on_by_the_watch_of_the_session(qtbot):
    watch = SessionWatch()
    inner = watch.findChild(BusWatch)
    assert isinstance(inner, QObject)
    heard = []
    watch.locked.connect(lambda: heard.append("locked"))
    inner.note_lock()
    assert heard == ["locked"]
    watch.end()
    inner.note_lock()
    assert heard == ["locked"]


@pytest.mark.parametrize(("session_id", "label"), [("2", "_32"), ("c7", "c7"), ("12", "_312"), ("a-b", "a_2db")])
def test_paths_of_sessions_are_written_as_the_login_service_does(session_id, label):
    assert session_path(session_id) == f"{LOGIN_PATH}/session/{label}"
