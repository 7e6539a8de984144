"""Ways on: routes over the catalogue's moves, and plans along them. Pure Python; fits come in as numbers."""
