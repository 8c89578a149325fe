"""Every parser of what comes from outside, under hostile bytes: by a corpus, by chance, and by what they reach."""
