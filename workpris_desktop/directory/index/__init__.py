"""The index by which services are found: everything is a set of their ranks."""
