"""What the program is, what its figures come from, and what it is made with."""

from careerfit import __version__
from careerfit.app.workspace import Content
from careerfit.measurement import ENGINE

# name as people know it, licence, distribution in pyproject.toml ("" for what another one brings)
COMPONENTS: tuple[tuple[str, str, str], ...] = (
    ("Python", "PSF 2", ""),
    ("Qt for Python (PySide6), Qt", "LGPL 3", "PySide6-Essentials"),
    ("SQLite, in SQLCipher Community Edition", "public domain, BSD 3-Clause", "sqlcipher3"),
    ("sqlite-utils", "Apache 2.0", "sqlite-utils"),
    ("NumPy", "BSD 3-Clause", "numpy"),
    ("PyYAML", "MIT", "PyYAML"),
    ("click", "BSD 3-Clause", "click"),
    ("platformdirs", "MIT", "platformdirs"),
    ("XlsxWriter", "BSD 2-Clause", "XlsxWriter"),
)


def about(content: Content) -> tuple[str, ...]:
    """Return what runs here: versions of the program, the engine, the questions and the roles."""
    words, pack = content.words, content.pack
    return (
        words.say("about.program", version=__version__, engine=ENGINE),
        words.say("about.content", pack=pack.title, questions=pack.version, roles=content.catalogue.version),
        words.say("about.licence"),
    )


def sources(content: Content) -> tuple[str, ...]:
    """Return where the figures come from, in the words that their licences ask for."""
    return tuple(content.words.say(f"explore.attribution.{name}") for name in ("onet", "bls"))


def components() -> tuple[tuple[str, str], ...]:
    """Return name and licence of everything that the program is made with."""
    return tuple((name, licence) for name, licence, _ in COMPONENTS)
