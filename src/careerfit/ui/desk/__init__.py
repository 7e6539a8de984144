"""Parts of the pages of the counselor's workspace."""
