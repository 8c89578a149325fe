"""What is said, in four languages: error sentences, languages, printed words."""
