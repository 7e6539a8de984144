"""One module a page; no page knows another."""
