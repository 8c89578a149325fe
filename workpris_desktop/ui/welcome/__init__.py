"""The pages of the first start: at most five, each of which can be left as it is."""
