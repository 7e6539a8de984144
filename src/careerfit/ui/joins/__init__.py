"""One module a page: makes it, puts it into the window, and connects it with actions and screens."""
