"""The published record on its way in: HSDS tables, limits, normalising, rules."""
