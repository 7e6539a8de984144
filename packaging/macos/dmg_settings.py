"""Settings file of dmgbuild, which reads the names of this module: see mac_bundle.disk_image."""

import sys

# dmgbuild runs this file as text and gives it `defines`, not a path of its own
sys.path.insert(0, defines["here"])  # noqa: F821 - dmgbuild gives it

import mac_bundle

globals().update(mac_bundle.disk_image(defines["app"], defines["version"]))  # noqa: F821 - dmgbuild gives it
