/* Stands in for Windows' own bcryptprimitives.dll, which Wine 8 lacks: for tests only, never shipped.

   A library that only the tests use asks it for random bytes. */

#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *data, SIZE_T length)
{
    return RtlGenRandom(data, (ULONG)length);
}
