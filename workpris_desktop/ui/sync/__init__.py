"""The screens on which an update is brought and taken."""
