"""Workpris Desktop: find services for people in prison and after release, and print whom to call."""

__version__ = "0.1.0"
