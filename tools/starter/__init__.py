"""The starter directory: invented content in TOML and CSV files, and what turns it into an HSDS data package."""
