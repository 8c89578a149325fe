"""What the publisher's own tool signs and writes to a stick is taken by the window."""

from tests.support.packages import bare_draft, shipped_facts
from tests.support.update_repository import BEGINNING
from workpris_desktop.publishing.repository.founding import init_repository
from workpris_desktop.publishing.repository.releasing import publish_release
from workpris_desktop.publishing.repository.role import RootKeys
from workpris_desktop.publishing.repository.stick import write_stick
from workpris_desktop.publishing.repository.tuf_form import CryptoSigner
from workpris_desktop.ui.sync.publisher_dialog import PublisherDialog


def test_a_stick_of_the_publishers_tool_is_added_and_used(qtbot, open_window, sticks, tmp_path, settle):
    root, targets = ([CryptoSigner.generate_ed25519() for _ in range(count)] for count in (3, 2))
    keys = RootKeys(root, targets, CryptoSigner.generate_ed25519())
    repository, stick = tmp_path / "repository", tmp_path / "stick"
    init_repository(repository, keys, BEGINNING, name="real", title="Real publisher", countries=("CZ",))
    package = bare_draft().write_folder(tmp_path / "package")
    publish_release(repository, package, shipped_facts(), [targets[0], keys.online], BEGINNING)
    stick.mkdir()
    write_stick(repository, stick, BEGINNING)
    program = open_window()
    sticks.append(stick)
    with qtbot.waitSignal(program.updates.watch.appeared):
        program.updates.watch.look()
    settle(program)
    program.updates.banner.add_button.click()
    settle(program)
    (dialog,) = [each for each in program.window.findChildren(PublisherDialog) if each.isVisible()]
    dialog.confirm_button.click()
    settle(program)
    program.updates.banner.use_button.click()
    settle(program)
    assert (program.desk.edition.name, program.desk.edition.services) == ("bare", 1)
    assert "Real publisher" in program.data_page.origin.text()
