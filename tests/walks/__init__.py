"""Walks through the whole program, from its start to its end, as people make them."""
