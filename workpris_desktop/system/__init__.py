"""The machine we run on: paths, atomic files, settings, logs, drives."""
