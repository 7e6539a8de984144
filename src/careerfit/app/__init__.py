"""The middle: actions write, screens read; only this room sees all others."""
