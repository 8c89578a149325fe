"""What a service is called on paper."""

from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.bounds import one_line


def names_on_paper(service: Service) -> tuple[str, ...]:
    """Return the name of a service, and that of its provider unless it is the same."""
    name = one_line(service.name)
    provider = one_line(service.organization.name) if service.organization else ""
    return (name, provider) if provider and provider.casefold() != name.casefold() else (name,)
