"""The rules V1 to V15 of the entry form (intake.md 6.2), one file for each sort of answer."""
