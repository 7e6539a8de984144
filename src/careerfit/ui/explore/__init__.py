"""Parts of the pages of roles and of the field guide."""
