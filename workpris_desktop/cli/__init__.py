"""The program in a terminal: one small file a command."""
