"""Finding: the directory on this computer, how it is built, kept and searched."""
