"""What we know: questions, roles and words, read from files with every fault named."""
