"""What can be wrong with tables of demand that offices have sent."""

from workpris_desktop.domain.errors import MachineFault


class DemandFileFaulty(MachineFault):
    """A file is no table of demand. ``path`` is the file, ``detail`` says where it is not."""


class DemandFileNewer(DemandFileFaulty):
    """A newer version of the program has made the file."""


class DemandCountedTwice(DemandFileFaulty):
    """Two files count some of the same: the same office in the same months. ``detail`` is the other file."""
