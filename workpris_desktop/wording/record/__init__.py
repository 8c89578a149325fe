"""One service in words, a file for each section of its page."""
