"""Every picture as a function that paints a screen value into a rectangle."""
