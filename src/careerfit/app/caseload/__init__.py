"""The counselor's workspace: what may be done in it, and what is read from it."""
