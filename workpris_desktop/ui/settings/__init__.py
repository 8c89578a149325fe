"""The settings: one dialog, a section for each subject."""
