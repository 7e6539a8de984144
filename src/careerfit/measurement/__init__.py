"""What we conclude: from answers to a recommendation that knows how sure it is."""

ENGINE = "1.0"  # raised whenever the same answers could give another result
