; Setup for one person, without administrator rights: two clicks, or none with /S.
;
; Given by installer.py: VERSION, NUMBERS (four of them), APP (folder to install), OUT, ICON, SOLID (for releases).
; Exit codes of a silent run: 0 installed, 2 careerfit is open, 3 Windows is too old.
; The uninstaller keeps what people saved; asked by its page or by /DATA it removes that too.

Unicode true
Target amd64-unicode
!ifdef SOLID
    SetCompressor /SOLID lzma
    SetCompressorDictSize 64
!else
    SetCompressor zlib
!endif

!include MUI2.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define OLDEST_BUILD 18362 ; Windows 10 1903, the first with UTF-8 programs and its own ICU in full
!define CLASS "careerfit.file"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\careerfit"

Name "careerfit"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\careerfit"
InstallDirRegKey HKCU "Software\careerfit" "Folder"
ManifestDPIAware true
BrandingText "careerfit ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "careerfit"
VIAddVersionKey "FileDescription" "careerfit setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\careerfit.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "German"

LangString TooOld ${LANG_ENGLISH} "careerfit needs Windows 10, version 1903 or later."
LangString TooOld ${LANG_SPANISH} "careerfit necesita Windows 10, versión 1903 o posterior."
LangString TooOld ${LANG_GERMAN} "careerfit braucht Windows 10, Version 1903 oder neuer."
LangString IsOpen ${LANG_ENGLISH} "careerfit is open. Close its window, then go on."
LangString IsOpen ${LANG_SPANISH} "careerfit está abierto. Cierre su ventana y continúe."
LangString IsOpen ${LANG_GERMAN} "careerfit ist geöffnet. Schließen Sie das Fenster und machen Sie dann weiter."
LangString KeepData ${LANG_ENGLISH} "Remove your results and plans from this computer too? They cannot be brought back."
LangString KeepData ${LANG_SPANISH} "¿Quiere quitar también sus resultados y planes de este ordenador? No se podrán recuperar."
LangString KeepData ${LANG_GERMAN} "Sollen auch Ihre Ergebnisse und Pläne von diesem Computer entfernt werden? Sie lassen sich nicht wiederherstellen."
LangString FileKind ${LANG_ENGLISH} "careerfit result"
LangString FileKind ${LANG_SPANISH} "Resultado de careerfit"
LangString FileKind ${LANG_GERMAN} "careerfit-Ergebnis"

; A program that runs cannot be opened for writing: wait until it is closed, or give up.
!macro WAIT_UNTIL_CLOSED
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\careerfit.exe"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "$INSTDIR\careerfit.exe" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDCANCEL IDRETRY +3
        SetErrorLevel 2
        Quit
    ${Loop}
!macroend

; What setup put there and nothing else: a folder that somebody chose may hold more.
!macro REMOVE_PROGRAM
    RMDir /r "$INSTDIR\lib"
    RMDir /r "$INSTDIR\runtime"
    RMDir /r "$INSTDIR\licenses"
    Delete "$INSTDIR\careerfit.exe"
    Delete "$INSTDIR\careerfit-cli.exe"
!macroend

!macro TELL_EXPLORER
    System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
!macroend

Function .onInit
    ${IfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
        MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
FunctionEnd

Section "careerfit"
    !insertmacro WAIT_UNTIL_CLOSED
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        !insertmacro REMOVE_PROGRAM
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${APP}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\careerfit.lnk" "$INSTDIR\careerfit.exe"

    WriteRegStr HKCU "Software\careerfit" "Folder" "$INSTDIR"
    WriteRegStr HKCU "Software\Classes\.careerfit" "" "${CLASS}"
    WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(FileKind)"
    WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\careerfit.exe,0"
    WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\careerfit.exe" "%1"'

    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "careerfit"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\careerfit.exe,0"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "careerfit"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    !insertmacro TELL_EXPLORER
SectionEnd

Section "Uninstall"
    !insertmacro WAIT_UNTIL_CLOSED
    !insertmacro REMOVE_PROGRAM
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP" ; the folder that setup runs in cannot be removed
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\careerfit.lnk"

    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\careerfit"
    DeleteRegKey HKCU "Software\Classes\${CLASS}"
    ReadRegStr $0 HKCU "Software\Classes\.careerfit" ""
    ${If} $0 == "${CLASS}" ; another program may have taken it over
        DeleteRegKey HKCU "Software\Classes\.careerfit"
    ${EndIf}

    RMDir /r "$LOCALAPPDATA\careerfit\Cache" ; made again whenever it is missing
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DATA" $1
    ${If} ${Errors}
        ${If} ${FileExists} "$LOCALAPPDATA\careerfit\*.*"
            MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(KeepData)" /SD IDNO IDNO kept
            RMDir /r "$LOCALAPPDATA\careerfit"
        ${EndIf}
    ${Else}
        RMDir /r "$LOCALAPPDATA\careerfit"
    ${EndIf}
    kept:
    RMDir "$LOCALAPPDATA\careerfit" ; only when it is empty
    !insertmacro TELL_EXPLORER
SectionEnd
