"""Every dangerous write of the program: how it begins, the flow that does it, and what must be so after any fault."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.packages import bare_draft, full_draft
from tests.torture import (
    backup_flow,
    closing_flow,
    daily_flow,
    import_flow,
    intake_flow,
    keeping_flow,
    password_flow,
    shelf_flow,
    upgrade_flow,
)
from tests.torture.test_cut_closing import demand_sound
from tests.torture.test_cut_founding import is_founded
from tests.torture.test_cut_import import done_in
from tests.torture.test_cut_intake import kept_in
from tests.torture.test_cut_keeping import demand_kept
from tests.torture.test_cut_password_change import is_locked_out
from tests.torture.test_cut_upgrade import demand_upgraded
from tests.torture.test_killed_backup import demand_backed_up
from tests.torture.test_power_cut_update import LATER, Office
from tests.torture.update_flow import shelf_in
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.errors import DirectoryMissing


@dataclass(frozen=True, slots=True)
class Begun:
    """A folder with what was there before, the flow's module and arguments, and ``demand(folder, acknowledged)``.

    ``demand`` opens the folder as the program does, and fails where something acknowledged is lost, or anything is
    neither as it was nor as it was to be.
    """

    folder: Path
    module: str
    arguments: tuple[Any, ...]
    demand: Callable[[Path, tuple[str, ...]], None]


def _first_start(scratch):
    data = scratch / "data"
    package = full_draft().write_folder(scratch / "starter")
    shelf_in(data)
    data.mkdir()
    return Begun(data, "shelf_flow", (shelf_flow.FIRST_START, data, package), _demand_edition({None, 5}, 5))


def _step_back(scratch):
    data = scratch / "data"
    packages = [bare_draft().write_folder(scratch / "a"), full_draft().write_folder(scratch / "b")]
    shelf_flow.begin(data, packages)
    return Begun(data, "shelf_flow", (shelf_flow.BACK, data, packages[0]), _demand_edition({1, 5}, 1))


def _demand_edition(possible, told):
    """Return a demand: one of these numbers of services, and the last once something was acknowledged."""

    def demand(data, acknowledged):
        try:
            with shelf_in(data).open() as reader:
                services = reader.edition.services
        except DirectoryMissing:
            services = None
        assert services in possible
        assert services == told or not acknowledged

    return demand


def _update(scratch):
    office = Office(scratch, is_first=False)
    arguments = (office.data, office.publisher.folder, LATER.isoformat())
    return Begun(office.data, "update_flow", arguments, office.demand_remembered)


def _daily(scratch):
    root = scratch / "data"
    root.mkdir()
    daily_flow.begin(root)
    return Begun(root, "daily_flow", (root,), daily_flow.demand_kept)


def _vault(begin, module, demand, way=()):
    """Return how a flow of the vault begins: its arguments are the way, the folder, and what `begin` returned."""

    def begun(scratch):
        root = scratch / "vault"
        more = begin(root, scratch) if module == "import_flow" else begin(root)
        known = more if isinstance(more, tuple) else (more,)
        return Begun(root, module, (*way, root, *known), lambda folder, said: demand(folder, said, *known))

    return begun


def _founding(scratch):
    root = scratch / "vault"
    root.mkdir()

    def demand(folder, acknowledged):
        assert is_founded(folder) or password_flow.FOUNDED not in acknowledged

    return Begun(root, "password_flow", (password_flow.FOUNDED, root), demand)


def _demand_not_locked_out(folder, acknowledged, account_id, _recovery_key):
    assert not is_locked_out(folder, account_id, acknowledged)


def _demand_fields(folder, acknowledged, account_id, file_id):
    assert kept_in(folder, account_id, file_id) >= set(acknowledged)


def _demand_packet(folder, acknowledged, account_id, packet):
    assert done_in(folder, account_id, packet) >= set(acknowledged)


def _demand_closed(folder, acknowledged, *accounts):
    demand_sound(VaultFolder(folder), *accounts, is_closed=closing_flow.CLOSED in acknowledged)


def _demand_kept(folder, acknowledged, *ids):
    demand_kept(folder, *ids, acknowledged)


def _demand_form(folder, _acknowledged, account_id):
    demand_upgraded(folder, account_id)


WRITES: dict[str, Callable[[Path], Begun]] = {
    "first start": _first_start,
    "update": _update,
    "back to the previous edition": _step_back,
    "settings, shortlist, slips, print to file": _daily,
    "founding a vault": _founding,
    "saving entries": _vault(keeping_flow.begin, "keeping_flow", _demand_kept, (keeping_flow.SAVE,)),
    "saving fields": _vault(intake_flow.begin, "intake_flow", _demand_fields),
    "erasing a file": _vault(keeping_flow.begin, "keeping_flow", _demand_kept, (keeping_flow.ERASE,)),
    "password change": _vault(password_flow.begin, "password_flow", _demand_not_locked_out, (password_flow.CHANGED,)),
    "password by recovery sheet": _vault(
        password_flow.begin, "password_flow", _demand_not_locked_out, (password_flow.RECOVERED,)
    ),
    "closing an account": _vault(closing_flow.begin, "closing_flow", _demand_closed),
    "backup": _vault(backup_flow.begin, "backup_flow", demand_backed_up, (backup_flow.BACKED_UP,)),
    "restore": _vault(backup_flow.begin, "backup_flow", demand_backed_up, (backup_flow.RESTORED,)),
    "migration": _vault(upgrade_flow.begin, "upgrade_flow", _demand_form),
    "import of a packet": _vault(import_flow.begin, "import_flow", _demand_packet),
}
"""By what a person would call it; ``begin`` in ``scratch`` prepares one."""
