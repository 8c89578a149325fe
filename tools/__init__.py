"""Programs for those who build this one; nothing here ships with it."""
