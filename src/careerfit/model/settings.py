"""What the settings page shows."""

from dataclasses import dataclass

from careerfit.model.choice import Choice


@dataclass(frozen=True, slots=True)
class SettingsScreen:
    """What can be set, what is set, and what the program is made of."""

    languages: tuple[Choice, ...]  # code and the language's own name
    language: str
    palette: str  # "" while the system's is followed
    scale: float  # text size, 1.0 to 2.0
    motion: bool
    single_keys: bool
    counselor: bool  # whether the counselor's workspace is shown
    folder: str  # of the database
    backups: tuple[str, ...]  # names of the copies beside it, newest first
    about: tuple[str, ...]  # paragraphs: version, engine, questions, roles
    sources: tuple[str, ...]  # paragraphs: what the figures come from, as their licences ask
    components: tuple[tuple[str, str], ...]  # name and licence of what the program is made with
