"""A chosen route with what was done on it."""
