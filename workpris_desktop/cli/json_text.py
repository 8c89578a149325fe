"""JSON for scripts."""

import json
from datetime import date, time


def json_text(value: object) -> str:
    """Return a value as JSON: letters as they are, dates and times in ISO form."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=_iso)


def _iso(value: date | time) -> str:
    return value.isoformat()
