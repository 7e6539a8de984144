"""Puts the scripts that build installers on the path: they are no package and stand alone."""

import sys

from careerfit import paths

for folder in ("release", "linux", "macos"):
    sys.path.insert(0, str(paths.ROOT / "packaging" / folder))
