/* Stands in for Windows' own ICU (icuuc.dll, since 10 1703), which Wine 8 lacks: for tests only, never shipped.

   Qt asks it for legacy text encodings and for nothing else; here there are none. */

#define MISSING(name, result) __declspec(dllexport) long long name(void) { return result; }

__declspec(dllexport) void *ucnv_open(const char *name, int *status)
{
    (void)name;
    if (status)
        *status = 4; /* U_FILE_ACCESS_ERROR */
    return 0;
}

MISSING(ucnv_close, 0)
MISSING(UCNV_FROM_U_CALLBACK_SUBSTITUTE, 0)
MISSING(UCNV_TO_U_CALLBACK_SUBSTITUTE, 0)
MISSING(ucnv_reset, 0)
MISSING(ucnv_getMaxCharSize, 1)
MISSING(ucnv_getName, 0)
MISSING(ucnv_getToUCallBack, 0)
MISSING(ucnv_getFromUCallBack, 0)
MISSING(ucnv_setToUCallBack, 0)
MISSING(ucnv_setFromUCallBack, 0)
MISSING(ucnv_cbToUWriteUChars, 0)
MISSING(ucnv_cbFromUWriteUChars, 0)
MISSING(ucnv_toUnicode, 0)
MISSING(ucnv_fromUnicode, 0)
MISSING(ucnv_toUCountPending, 0)
MISSING(ucnv_fromUCountPending, 0)
MISSING(ucnv_getStandardName, 0)
MISSING(ucnv_getAvailableName, 0)
MISSING(ucnv_countAvailable, 0)
