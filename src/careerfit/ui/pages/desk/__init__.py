"""The pages of the counselor's workspace."""
