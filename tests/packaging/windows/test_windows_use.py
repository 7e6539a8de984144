"""One life of the installed program under Wine: set up, used, upgraded, used by keys, removed.

The tests of this file share a computer and build on each other, in the order in which they stand.
"""

import json
import os
import re
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import fetching
import pytest

from careerfit import __version__, paths
from tests.packaging.windows.windows_computer import BUILT, LEFTOVER, OLDER, Computer, wait

pytestmark = pytest.mark.packaged

UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\careerfit"
CLASSES = "Software\\Classes\\"
KEYS, QUESTIONS = "42314", 72


def self_check(computer: Computer, *folder: str) -> dict[str, dict[str, object]]:
    """Let the installed program use itself; return what it saw."""
    out = computer.wine.drive / "seen.json"
    out.unlink(missing_ok=True)
    done = computer.wine.run(computer.place / "careerfit.exe", "--self-check", "C:\\seen.json", *folder)
    seen: dict[str, dict[str, object]] = json.loads(out.read_text(encoding="utf-8"))
    assert (done.returncode, seen.get("trace", "")) == (0, "")
    return seen


def here(tmp_path: Path) -> dict[str, dict[str, object]]:
    """Let the program as it is developed use itself on this machine."""
    out = tmp_path / "here.json"
    command = [sys.executable, "-m", "careerfit", "--self-check", str(out)]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    seen: dict[str, dict[str, object]] = json.loads(out.read_text(encoding="utf-8"))
    return seen


def results(computer: Computer) -> list[str]:
    """Return the ids of the finished results, as the installed command line lists them."""
    listed = computer.command("results")
    assert listed.returncode == 0, listed.stderr
    return re.findall(r"^\W*([0-9a-f]{12})\b", listed.stdout, re.MULTILINE)


def answered(computer: Computer, number: int) -> bool:
    """Say whether more questions than so many are answered in the questionnaire that was begun last."""
    newest = computer.sessions()
    return bool(newest) and newest[0].asked > number


def told(computer: Computer) -> int:
    """Count the questionnaires that have a result."""
    return len([session for session in computer.sessions() if session.told_at is not None])


def test_a_windows_that_is_too_old_is_refused_and_nothing_is_installed(
    computer: Computer, older: Path
) -> None:
    computer.wine.run("winecfg", "-v", "win81")
    assert computer.setup(older) == 3
    computer.wine.run("winecfg", "-v", "win10")
    computer.set_build(18361)
    assert computer.setup(older) == 3
    assert not computer.place.exists()
    computer.set_build(18362)  # Windows 10 1903, on which everything that follows happens


def test_a_silent_setup_puts_the_program_a_shortcut_and_an_uninstaller_there(
    computer: Computer, older: Path, app: Path
) -> None:
    begun = time.monotonic()
    assert computer.setup(older) == 0
    print(f"silent setup: {time.monotonic() - begun:.1f} s")
    installed = {path.relative_to(computer.place).as_posix() for path in computer.place.rglob("*")}
    built = {path.relative_to(app).as_posix() for path in app.rglob("*")}
    assert installed == built | {"uninstall.exe", LEFTOVER}
    assert computer.shortcut.exists()
    assert OLDER in computer.registry(UNINSTALL)
    assert "careerfit.file" in computer.registry(f"{CLASSES}.careerfit")
    assert "careerfit.exe" in computer.registry(f"{CLASSES}careerfit.file\\shell\\open\\command")


def test_the_window_opens_and_closes_as_with_plain_python(
    computer: Computer, full_python: Path, app: Path
) -> None:
    for turn in ("first", "second"):
        begun = time.monotonic()
        assert computer.wine.run(full_python, "-c", "pass").returncode == 0
        print(f"{turn} start of plain Python that does nothing: {time.monotonic() - begun:.1f} s")
    ours, plain = [computer.place / "careerfit.exe"], [full_python, "-m", "careerfit"]
    for turn in ("first", "second"):
        for name, command in (("careerfit.exe", ours), ("plain Python with the same program", plain)):
            data, lib = f"C:\\started by {command[0].name}", computer.inside(app / "lib")
            program = computer.wine.start(*command, CAREERFIT_DATA=data, PYTHONPATH=lib, CAREERFIT_LANG="en")
            print(f"{turn} start until the window is there, {name}: {computer.sees('careerfit'):.1f} s")
            kept = computer.wine.drive / data.removeprefix("C:\\") / paths.DATABASE
            wait("all is loaded", kept.exists)
            computer.close(program)


def test_the_installed_program_uses_itself_and_scores_as_it_does_here(
    computer: Computer, tmp_path: Path
) -> None:
    begun = time.monotonic()
    seen, ours = self_check(computer), here(tmp_path)
    print(f"self-check: {time.monotonic() - begun:.1f} s, first paint {seen['open']['painted']} s")
    assert seen["versions"]["python"] == fetching.runtime()["python"]
    assert seen["versions"]["program"] == __version__
    assert seen["plugins"]["platform"] == "windows"
    assert seen["modules"]["count"] == ours["modules"]["count"]
    assert seen["open"]["pages"] == ours["open"]["pages"]
    for name in ("pack", "catalogue", "verdict", "scales", "roles"):
        assert seen["example"][name] == ours["example"][name]
    assert not (computer.data / "careerfit.db").exists()  # it used a folder of its own


def test_a_result_and_its_report_are_made_in_the_persons_own_folder(computer: Computer) -> None:
    seen = self_check(computer, "C:\\users\\" + computer.wine.person.name + "\\AppData\\Local\\careerfit")
    assert results(computer) == [seen["read_back"]["session"]]
    assert (computer.data / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_an_upgrade_takes_the_place_of_the_older_build_and_keeps_what_was_saved(
    computer: Computer, newer: Path, app: Path
) -> None:
    before = results(computer)
    begun = time.monotonic()
    assert computer.setup(newer) == 0
    print(f"upgrade by the released setup: {time.monotonic() - begun:.1f} s")
    assert not (computer.place / LEFTOVER).exists()
    for path in app.rglob("*"):
        if path.is_file():
            assert (computer.place / path.relative_to(app)).read_bytes() == path.read_bytes()
    assert __version__ in computer.registry(UNINSTALL)
    assert OLDER not in computer.registry(UNINSTALL)
    assert len(before) == 1
    assert results(computer) == before


def test_a_person_takes_the_quiz_by_keys_and_setup_waits_for_the_window_to_be_closed(
    computer: Computer, newer: Path
) -> None:
    (computer.data / "careerfit.ini").unlink()  # it would open the page that was open last
    before = len(computer.sessions())
    program = computer.wine.start(computer.place / "careerfit.exe", CAREERFIT_LANG="en")
    computer.sees("careerfit")
    assert computer.setup(newer, settled=False) == 2
    computer.press(*"person2")
    computer.press_until("the quiz has begun", lambda: len(computer.sessions()) > before, "Return")
    computer.press_until(
        "answer 1", partial(answered, computer, 0), "Return", KEYS[0]
    )  # where one stands, too
    for number in range(1, QUESTIONS):  # Return left the page before, which asks where one stands
        computer.press_until(f"answer {number + 1}", partial(answered, computer, number), KEYS[number % 5])
    asked = computer.picture(BUILT / "pictures" / "question.png")
    computer.press_until("the result", lambda: told(computer) > before, "Return")
    computer.still(BUILT / "pictures" / "result.png", unlike=asked)
    computer.close(program)
    assert computer.sessions()[0].asked == QUESTIONS
    assert len(results(computer)) == 2


def test_a_report_and_a_file_are_written_by_the_command_line(computer: Computer) -> None:
    newest = results(computer)[0]
    for name, command in (
        ("report.pdf", "report"),
        ("report.html", "report"),
        ("me.careerfit", "export-file"),
    ):
        done = computer.command(command, newest, f"C:\\{name}")
        assert done.returncode == 0, done.stderr
        assert (computer.wine.drive / name).stat().st_size > 1000


def test_the_command_that_opens_files_of_its_kind_takes_them_in(computer: Computer) -> None:
    elsewhere = computer.data.with_name("put-aside")
    computer.data.rename(elsewhere)  # as on another computer
    told = computer.registry(f"{CLASSES}careerfit.file\\shell\\open\\command")
    registered = re.search(r'"([^"]+)" "%1"', told)  # Wine 8 itself does not look at a person's own kinds
    assert registered is not None
    program = computer.wine.start(registered[1], "C:\\me.careerfit", CAREERFIT_LANG="en")
    computer.sees("careerfit")
    wait("the result is kept", lambda: (computer.data / "careerfit.db").exists() and bool(results(computer)))
    computer.close(program)
    assert len(results(computer)) == 1


def test_the_uninstaller_leaves_nothing_but_what_people_saved(computer: Computer) -> None:
    assert computer.setup(computer.place / "uninstall.exe") == 0
    wait("the program is gone", lambda: not computer.place.exists())
    assert not computer.shortcut.exists()
    for key in (UNINSTALL, "Software\\careerfit", f"{CLASSES}.careerfit", f"{CLASSES}careerfit.file"):
        assert computer.registry(key) == ""
    assert (computer.data / "careerfit.db").exists()
    assert not (computer.data / "Cache").exists()


def test_asked_for_it_the_uninstaller_removes_that_too(computer: Computer, older: Path) -> None:
    assert computer.setup(older) == 0
    assert computer.setup(computer.place / "uninstall.exe", "/DATA") == 0
    wait("the data are gone", lambda: not computer.data.exists())
    assert not computer.place.exists()


def test_the_portable_program_runs_from_a_folder_with_a_space_and_other_letters(
    computer: Computer, app: Path
) -> None:
    place = computer.wine.drive / "Meine Übung"
    place.symlink_to(app)
    out = computer.wine.drive / "portable.json"
    done = computer.wine.run(place / "careerfit.exe", "--self-check", "C:\\portable.json")
    seen = json.loads(out.read_text(encoding="utf-8"))
    assert (done.returncode, seen["ok"]) == (0, True)
    assert "Übung" in seen["versions"]["executable"]
    assert paths.ROOT.name not in seen["versions"]["executable"]
