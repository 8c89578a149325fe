"""What holds for all tests."""

from hypothesis import HealthCheck, settings

# How long it takes to make up an example says how busy the machine is, and nothing of the program.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
