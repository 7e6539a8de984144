"""A display of the tests' own (Xvfb), for programs that open a real window."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = "1280x900x24"


@contextmanager
def display() -> Iterator[str]:
    """Start Xvfb on a free number, and yield that as DISPLAY wants it; SystemExit when it does not start.

    It does not begin anew when its last window closes: a program that connects in that moment is thrown out.
    A chroot reaches it, since its abstract socket belongs to no folder.
    """
    server = shutil.which("Xvfb")
    if server is None:
        sys.exit("Xvfb is missing: apt-get install xvfb")
    reader, writer = os.pipe()
    options = ("-screen", "0", SIZE, "-nolisten", "tcp", "-ac", "-noreset")
    command = [server, "-displayfd", str(writer), *options]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as running:
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        if not number:
            sys.exit("Xvfb did not start")
        try:
            yield f":{number}"
        finally:
            running.terminate()
