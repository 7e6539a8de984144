"""Ways from role to role: found, told, drawn."""
