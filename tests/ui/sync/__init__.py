"""The window where newer directories come in."""
