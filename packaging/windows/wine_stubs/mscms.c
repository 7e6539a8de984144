/* Stands in for Wine 8's mscms.dll, which crashes when Qt asks for the display's colour profile: for tests
   only, never shipped. It has no profile. */

#define NONE(name) __declspec(dllexport) int name(void) { return 0; }

NONE(GetColorDirectoryW)
NONE(WcsGetDefaultColorProfile)
NONE(WcsGetDefaultColorProfileSize)
NONE(WcsGetUsePerUserProfiles)
NONE(OpenColorProfileW)
NONE(CloseColorProfile)
NONE(GetColorProfileFromHandle)
