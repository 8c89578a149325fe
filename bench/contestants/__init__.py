"""Who is measured: one module each, with a function ``prepare`` that returns what it can be asked, by name."""
