"""Looks at the laid out program without running it: everything there that is needed, nothing that is not."""

import fnmatch
from collections.abc import Iterator
from pathlib import Path

import pe_file

LIBRARIES = {".dll", ".pyd", ".exe"}
UNWANTED = (
    "*.py", "*.pdb", "*.lib", "*.exp", "*.h", "*.pyi", "*.c", "*.ts", "*/__pycache__/*", "*/tests/*",
    "*/icuuc.dll", "*/bcryptprimitives.dll", "*/ucrtbase.dll", "*/ucrtwine.dll", "*/mscms.dll",
    "*/python.exe", "*/pythonw.exe",
)  # fmt: skip
# libraries that every Windows from 10 1903 on has itself; those that begin with api-ms-win- too
WINDOWS = frozenset((
    "advapi32.dll", "authz.dll", "bcrypt.dll", "comctl32.dll", "comdlg32.dll", "crypt32.dll",
    "cryptbase.dll", "d3d11.dll", "d3d12.dll", "d3d9.dll", "dnsapi.dll", "dwmapi.dll", "dwrite.dll",
    "dxgi.dll", "gdi32.dll", "icuuc.dll", "imm32.dll", "iphlpapi.dll", "kernel32.dll", "mpr.dll",
    "msvcrt.dll", "netapi32.dll", "ntdll.dll", "ole32.dll", "oleaut32.dll", "propsys.dll", "rpcrt4.dll",
    "secur32.dll", "setupapi.dll", "shcore.dll", "shell32.dll", "shlwapi.dll", "ucrtbase.dll",
    "uiautomationcore.dll", "user32.dll", "userenv.dll", "uxtheme.dll", "version.dll", "winhttp.dll",
    "winmm.dll", "ws2_32.dll", "wtsapi32.dll", "winspool.drv",
))  # fmt: skip


def unresolved(app: Path) -> list[str]:
    """Return which file imports a library that is neither installed nor Windows' own."""
    files = list(_libraries(app))
    here = {path.name.lower() for path in files}
    return [
        f"{path.relative_to(app).as_posix()} imports {name}"
        for path in files
        for name in pe_file.read(path).imports
        if name not in here and name not in WINDOWS and not name.startswith("api-ms-win-")
    ]


def other_machines(app: Path) -> list[str]:
    """Return files that are not for 64-bit Windows on AMD64."""
    return [
        path.relative_to(app).as_posix()
        for path in _libraries(app)
        if pe_file.read(path).machine != pe_file.AMD64
    ]


def unwanted(app: Path) -> list[str]:
    """Return files that have no business in an installed program."""
    names = [path.relative_to(app).as_posix() for path in app.rglob("*") if path.is_file()]
    return [name for name in names if any(fnmatch.fnmatch(f"/{name}", pattern) for pattern in UNWANTED)]


def telling(app: Path, *places: Path) -> list[str]:
    """Return files that hold the path of a place on the machine that built them."""
    wanted = [
        form.encode(code)
        for place in places
        for form in (str(place), str(place).replace("/", "\\"))
        for code in ("utf-8", "utf-16-le")
    ]
    return [
        path.relative_to(app).as_posix()
        for path in app.rglob("*")
        if path.is_file() and any(form in data for data in [path.read_bytes()] for form in wanted)
    ]


def missing_modules(app: Path, loaded: list[str], builtin: frozenset[str]) -> list[str]:
    """Return modules that the program imports where it is developed, and that are not installed.

    ``builtin`` are top-level names of the standard library, which the runtime has as a whole.
    """
    lib = app / "lib"
    lost = []
    for name in loaded:
        if name.split(".")[0] in builtin or _made_at_run_time(name):
            continue
        place = lib / Path(*name.split("."))
        files = [place.with_name(f"{place.name}{ending}") for ending in (".pyc", ".pyd")]
        files += [place / "__init__.pyc", *place.parent.glob(f"{place.name}.cp*.pyd")]
        if not any(path.exists() for path in files):
            lost.append(name)
    return lost


def _made_at_run_time(name: str) -> bool:
    """Say whether a module comes out of another one's library, or stands for another one."""
    tops = (
        "__main__",
        "__feature__",
        "shibokensupport",
        "signature_bootstrap",
        "pysqlite3",
        "PySide6.support",
    )
    return name.startswith((*tops, "_cython_", "cython_runtime", "_sysconfigdata"))


def _libraries(app: Path) -> Iterator[Path]:
    return (path for path in sorted(app.rglob("*")) if path.suffix.lower() in LIBRARIES)
