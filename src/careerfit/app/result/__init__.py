"""What a finished questionnaire tells: in words, why, what else could be, what it has changed since."""
