"""Shows how far a long command is."""

import sys

import click


class Progress:
    """Shows on stderr how far it is: every percent on a terminal, every tenth in a file."""

    def __init__(self, doing: str) -> None:
        self._doing = doing
        self._terminal = sys.stderr.isatty()
        self._said = 0

    def __call__(self, share: float) -> None:
        """Say how far it is, if that is news."""
        percent = int(share * 100)
        if percent == self._said or (not self._terminal and percent // 10 == self._said // 10):
            return
        self._said = percent
        if self._terminal:
            click.echo(f"\r{self._doing}: {percent} %" + ("\n" if percent == 100 else ""), nl=False, err=True)
        else:
            click.echo(f"{self._doing}: {percent} %", err=True)
