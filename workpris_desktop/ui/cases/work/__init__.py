"""What is worked on in an open file beside its questions, and the register of the office."""
