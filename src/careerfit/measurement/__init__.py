"""What we conclude: from answers to a recommendation that knows how sure it is."""

import os

# Our matrices are small: a second thread of the linear algebra makes them no faster, and ten times slower
# where other programs are busy. To be set before numpy is first imported, which only this room does.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

ENGINE = "1.1"  # raised whenever the same answers could give another result
