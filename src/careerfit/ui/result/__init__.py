"""The parts of the result page: each is built from a theme, rendered any number of times, signals up."""
