"""Frozen values that all rooms share, and the error that a person is shown."""
