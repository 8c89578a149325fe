"""Tooltips that show text as text, whatever is in it."""

from html import escape


def plain_tip(text: str) -> str:
    """Return a tooltip that wraps, and never takes a published or typed text for HTML (security.md 5.3)."""
    return f"<qt>{escape(text)}</qt>"
