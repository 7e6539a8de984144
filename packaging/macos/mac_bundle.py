"""What the Mac's program says of itself: Info.plist, disk image, and which macOS it needs."""

import re
import sysconfig
from collections.abc import Iterable
from importlib import metadata

IDENTIFIER = "careerfit.careerfit"  # a public release may take a domain of its own here
KIND = f"{IDENTIFIER}.result"
LANGUAGES = ("en", "es", "de")

Plist = dict[str, object]


def info_plist(version: str, minimum: str) -> Plist:
    """Return what Finder and the system read: name, version, oldest macOS, and the files that it opens."""
    return {
        "CFBundleName": "careerfit",
        "CFBundleDisplayName": "careerfit",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundlePackageType": "APPL",
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleDevelopmentRegion": "en",
        "LSMinimumSystemVersion": minimum,
        "LSApplicationCategoryType": "public.app-category.education",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # it has a dark look
        "NSHumanReadableCopyright": "MIT License",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "careerfit result",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [KIND],
                "CFBundleTypeIconFile": "careerfit.icns",
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": KIND,
                "UTTypeDescription": "careerfit result",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": ["careerfit"]},
            }
        ],
    }


def disk_image(app: str, version: str) -> dict[str, object]:
    """Return the settings of dmgbuild: a window with the program beside the folder it is dragged into."""
    return {
        "filename": f"careerfit {version}",
        "volume_name": f"careerfit {version}",
        "format": "ULFO",  # LZFSE: small and quick, read by every macOS that runs the program
        "filesystem": "APFS",
        "files": [app],
        "symlinks": {"Applications": "/Applications"},
        "icon_locations": {"careerfit.app": (160, 170), "Applications": (480, 170)},
        "window_rect": ((200, 200), (640, 380)),
        "icon_size": 112,
        "text_size": 13,
        "default_view": "icon-view",
        "show_status_bar": False,
        "show_toolbar": False,
        "show_sidebar": False,
    }


def oldest_macos(tags: Iterable[str]) -> tuple[int, int]:
    """Return the oldest macOS that all wheels run on, from their tags.

    A wheel may carry several tags; it runs where the least of them does. Wheels without a tag of macOS run
    anywhere.
    """
    needs = [
        min((int(major), int(minor)) for major, minor in found)
        for tag in tags
        if (found := re.findall(r"macosx_(\d+)_(\d+)_", tag))
    ]
    return max(needs, default=(0, 0))


def installed_tags(names: Iterable[str]) -> list[str]:
    """Return the tags of parts that are installed beside this Python, and one for this Python itself."""
    found = []
    for name in names:
        told = metadata.distribution(name).read_text("WHEEL") or ""
        found.append(" ".join(re.findall(r"^Tag: (\S+)", told, re.MULTILINE)))
    built_for = sysconfig.get_config_var("MACOSX_DEPLOYMENT_TARGET") or "0.0"
    major, _, minor = str(built_for).partition(".")
    return [*found, f"macosx_{major}_{minor or 0}_"]


def check_minimum(minimum: str, tags: Iterable[str]) -> None:
    """Stop the build when something was installed that needs a later macOS than the program says."""
    needed = oldest_macos(tags)
    if needed > tuple(map(int, minimum.split("."))):
        raise SystemExit(f"a part needs macOS {needed[0]}.{needed[1]}, but Info.plist would say {minimum}")
