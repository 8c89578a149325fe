"""Our words: frozen values, and rules that need nothing but them."""
