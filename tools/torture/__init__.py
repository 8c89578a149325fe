"""The torture kit, run part by part for so many minutes, and the page of what came of it (``docs/reliability.md``)."""
