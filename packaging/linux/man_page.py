"""Writes the manual page out of what the commands say of themselves with --help."""

import click

NO_WINDOW = ("take", "score")  # named first: what most people want on a command line


def text(version: str) -> str:
    """Return the page careerfit(1) as troff reads it."""
    from careerfit.cli import main  # noqa: PLC0415 - the icon and the archive do without it

    return page(main, version)


def page(group: click.Group, version: str) -> str:
    """Return a command's page: what it is, its commands with their options, files and variables."""
    context = click.Context(group, info_name="careerfit")
    lines = [
        f'.TH CAREERFIT 1 "" "careerfit {version}" "User Commands"',
        ".SH NAME",
        "careerfit \\- marketing or sales, which role in it, and which way from there",
        ".SH SYNOPSIS",
        ".B careerfit",
        "[\\fIFILE\\fR.careerfit]",
        ".br",
        ".B careerfit",
        "\\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIARGUMENT\\fR...]",
        ".SH DESCRIPTION",
        "Without a command the window opens, with a file that was made for a counselor if one is named.",
        "Everything stays in one database on this computer.",
        ".SH OPTIONS",
        *_options(group, context),
        ".SH COMMANDS",
    ]
    for name in sorted(group.list_commands(context), key=lambda name: (name not in NO_WINDOW, name)):
        command = group.get_command(context, name)
        if command is not None and not command.hidden:
            inner = click.Context(command, info_name=name, parent=context)
            arguments = " ".join(command.collect_usage_pieces(inner))
            lines += [".SS", f"careerfit {_safe(name)} {_safe(arguments)}", _sentence(command)]
            lines += _options(command, inner)
    lines += [
        ".SH FILES",
        ".TP",
        ".I ~/.local/share/careerfit/careerfit.db",
        "results, plans and everything else that people told",
        ".TP",
        ".I ~/.cache/careerfit",
        "what is computed anew when it is missing",
        ".SH ENVIRONMENT",
        ".TP",
        ".B CAREERFIT_DATA",
        "another folder for the database",
        ".TP",
        ".B CAREERFIT_LANG",
        "the language: en, es or de",
    ]
    return "\n".join(lines) + "\n"


def _options(command: click.Command, context: click.Context) -> list[str]:
    lines = []
    for option in command.get_params(context):
        record = option.get_help_record(context)
        if record is not None and record[1] and record[0] != "--help":
            lines += [".TP", f".B {_safe(record[0])}", _safe(record[1])]
    return lines


def _sentence(command: click.Command) -> str:
    return _safe(command.get_short_help_str(limit=400))


def _safe(said: str) -> str:
    """Return text that troff takes as it stands: its own signs escaped, in one line."""
    plain = " ".join(said.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain[:1] in {".", "'"} else plain
