"""Setting reports and the questionnaire on paper as HTML; pictures are places with names."""
