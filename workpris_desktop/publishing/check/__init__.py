"""Judging a package before it is published: every fault by table, row and column, and how complete it is."""
