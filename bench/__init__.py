"""Side-by-side measurements; ratios count, milliseconds are only printed."""
