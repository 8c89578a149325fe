"""The questions of the entry form in an open file: a list of sections, one question a page, or all on one page."""
