"""Marketing or sales, which role in it, and which way from there? The program's package."""

__version__ = "0.1.0"
