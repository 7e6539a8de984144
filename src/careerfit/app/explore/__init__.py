"""The library of roles and the field guide."""
