"""The published repository: keys, metadata of TUF, releases and what is carried on a stick."""
