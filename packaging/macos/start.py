"""Where the bundled program begins."""

from careerfit.__main__ import main

main()
