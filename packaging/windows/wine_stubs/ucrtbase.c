/* Adds to Wine 8's C library what NumPy calls and it lacks: for tests only, never shipped. Everything else is
   handed on to Wine's own (the .def file is made by wine.py). */

typedef union {
    unsigned long long whole;
    float part[2];
} complex_float; /* 8 bytes, passed in one register */

#pragma GCC diagnostic ignored "-Wbuiltin-declaration-mismatch" /* Windows passes a structure */

__declspec(dllexport) float crealf(unsigned long long z)
{
    complex_float both = {z};
    return both.part[0];
}

__declspec(dllexport) float cimagf(unsigned long long z)
{
    complex_float both = {z};
    return both.part[1];
}

int __stdcall DllMainCRTStartup(void *self, unsigned reason, void *reserved)
{
    (void)self, (void)reason, (void)reserved;
    return 1;
}
