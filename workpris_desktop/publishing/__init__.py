"""Making what others read in: registers and spreadsheets become a package that is worth signing."""
