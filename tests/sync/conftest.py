"""A publisher with one release, and a computer that trusts it."""

import pytest

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.support.update_shelf import Computer


@pytest.fixture
def publisher(tmp_path):
    """A publisher of twenty services in one country."""
    made = SimulatedPublisher(tmp_path / "repository")
    made.publish({"CZ": lines_of([service(number) for number in range(100, 120)])}, BEGINNING)
    return made


@pytest.fixture
def computer(tmp_path, publisher):
    """A computer that trusts the publisher and took nothing yet; its clock stands a day after the first release."""
    made = Computer(tmp_path / "sync", BEGINNING)
    made.updating.add_publisher(publisher.folder)
    return made
