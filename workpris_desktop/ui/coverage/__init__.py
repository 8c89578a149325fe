"""The screen that shows which kinds of help are missing where."""
