"""Bringing a directory that its publisher signed: from the web, from a folder, or from a stick."""
