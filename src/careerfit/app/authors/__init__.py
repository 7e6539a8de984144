"""For those who write questions and roles: checks, answer sheets, calibration."""
