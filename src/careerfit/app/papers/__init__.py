"""What leaves the program: reports, the questionnaire on paper, files for a counselor."""
