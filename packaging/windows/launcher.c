/* Starts careerfit: loads runtime\python313.dll beside this program and runs `-I -m careerfit ARGUMENTS`.

   Built twice: careerfit.exe has a window and no console, careerfit-cli.exe has the terminal it is called in. */

#ifndef UNICODE
#define UNICODE
#endif
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define OWN_ARGUMENTS 4 /* name, -I, -m, careerfit */
#define LONGEST 32768   /* characters of a path, with the end */

typedef int (*Main)(int count, wchar_t **arguments);

static void tell(const wchar_t *text)
{
#ifdef CONSOLE
    DWORD written;
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    if (!WriteConsoleW(out, text, (DWORD)wcslen(text), &written, NULL))
        fwprintf(stderr, L"%ls", text);
    fwprintf(stderr, L"\n");
#else
    MessageBoxW(NULL, text, L"careerfit", MB_OK | MB_ICONERROR);
#endif
}

static int run(int count, wchar_t **arguments)
{
    static wchar_t path[LONGEST + 64], whole[LONGEST], command[LONGEST + 2];
    DWORD length = GetModuleFileNameW(NULL, whole, LONGEST);
    wchar_t *name = length && length < LONGEST ? wcsrchr(whole, L'\\') : NULL;
    if (!name) {
        tell(L"careerfit cannot find its own folder. Install it again in a folder with a shorter path.");
        return 3;
    }
    wcscpy(path, whole);
    wcscpy(path + (name - whole), L"\\runtime\\" LIBRARY L".dll");
    /* only what is installed here and Windows itself: nothing from the current folder or the PATH */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    HMODULE library = LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    Main start = library ? (Main)(void *)GetProcAddress(library, "Py_Main") : NULL;
    if (!start) {
        tell(L"A part of careerfit is missing: runtime\\" LIBRARY L".dll. Your data is not touched. "
             L"Install careerfit again.");
        return 3;
    }
    /* what the program's advice tells people to type */
    wcscpy(path, whole);
    wcscpy(path + (name - whole), L"\\careerfit-cli.exe");
    if (wcschr(path, L' '))
        swprintf(command, LONGEST + 2, L"\"%ls\"", path);
    else
        wcscpy(command, path);
    SetEnvironmentVariableW(L"CAREERFIT_COMMAND", command);

    wchar_t **all = calloc((size_t)count + OWN_ARGUMENTS, sizeof *all);
    if (!all)
        return 3;
    all[0] = whole;
    all[1] = L"-I";
    all[2] = L"-m";
    all[3] = L"careerfit";
    for (int index = 1; index < count; index++)
        all[OWN_ARGUMENTS - 1 + index] = arguments[index];
    int code = start(count + OWN_ARGUMENTS - 1, all);
#ifndef CONSOLE
    if (code && count == 1)
        tell(L"careerfit ended with an error. Your saved answers are safe. If it happens again, start "
             L"careerfit-cli.exe in a terminal: it says what went wrong.");
#endif
    return code;
}

#ifdef CONSOLE
int wmain(int count, wchar_t **arguments)
{
    return run(count, arguments);
}
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE none, wchar_t *line, int shown)
{
    (void)self, (void)none, (void)line, (void)shown;
    return run(__argc, __wargv);
}
#endif
