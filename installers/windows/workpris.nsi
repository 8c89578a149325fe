; The installer for one person, without rights of an administrator: "make package" builds it from the kit.
; makensis -DVERSION=0.1.0 -DKIT=folder -DOUTPUT=file.exe workpris.nsi
; Silent: installer.exe /S (another folder: /D=C:\folder, as the last word). Exit codes: 2 the program is running, 3 the folder cannot be written.

Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define NAME "Workpris Desktop"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\WorkprisDesktop"
!define RUNNING 2
!define REFUSED 3

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "EUPL-1.2"

!define MUI_ICON "${KIT}\workpris.ico"
!define MUI_UNICON "${KIT}\workpris.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\workpris.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Czech"
!insertmacro MUI_LANGUAGE "Slovenian"

LangString IS_RUNNING ${LANG_ENGLISH} "${NAME} is running. Close it, then try again."
LangString IS_RUNNING ${LANG_GERMAN} "${NAME} läuft gerade. Schließen Sie das Programm und versuchen Sie es noch einmal."
LangString IS_RUNNING ${LANG_CZECH} "${NAME} právě běží. Zavřete program a zkuste to znovu."
LangString IS_RUNNING ${LANG_SLOVENIAN} "${NAME} je odprt. Zaprite program in poskusite znova."
LangString IS_REFUSED ${LANG_ENGLISH} "The program could not be put into $INSTDIR. Something else is there, or it may not be written."
LangString IS_REFUSED ${LANG_GERMAN} "Das Programm konnte nicht nach $INSTDIR gelegt werden. Dort ist etwas anderes, oder es darf nicht geschrieben werden."
LangString IS_REFUSED ${LANG_CZECH} "Program se nepodařilo uložit do $INSTDIR. Je tam něco jiného, nebo se tam nesmí zapisovat."
LangString IS_REFUSED ${LANG_SLOVENIAN} "Programa ni bilo mogoče shraniti v $INSTDIR. Tam je nekaj drugega ali pa ni dovoljeno pisanje."
LangString DATA_STAYS ${LANG_ENGLISH} "The program is removed. Your data stays on this computer and is there again when you install the program."
LangString DATA_STAYS ${LANG_GERMAN} "Das Programm wird entfernt. Ihre Daten bleiben auf diesem Computer und sind wieder da, wenn Sie das Programm installieren."
LangString DATA_STAYS ${LANG_CZECH} "Program se odstraní. Vaše data v tomto počítači zůstanou a po nové instalaci budou zase k dispozici."
LangString DATA_STAYS ${LANG_SLOVENIAN} "Program bo odstranjen. Vaši podatki ostanejo v tem računalniku in bodo po ponovni namestitvi spet na voljo."
LangString PACKET ${LANG_ENGLISH} "Workpris packet"
LangString PACKET ${LANG_GERMAN} "Workpris-Paket"
LangString PACKET ${LANG_CZECH} "Zásilka Workpris"
LangString PACKET ${LANG_SLOVENIAN} "Paket Workpris"
LangString CARD ${LANG_ENGLISH} "Workpris office card"
LangString CARD ${LANG_GERMAN} "Workpris-Dienststellenkarte"
LangString CARD ${LANG_CZECH} "Vizitka pracoviště Workpris"
LangString CARD ${LANG_SLOVENIAN} "Vizitka službe Workpris"
LangString DIRECTORY ${LANG_ENGLISH} "Workpris directory package"
LangString DIRECTORY ${LANG_GERMAN} "Workpris-Verzeichnispaket"
LangString DIRECTORY ${LANG_CZECH} "Balíček adresáře Workpris"
LangString DIRECTORY ${LANG_SLOVENIAN} "Paket imenika Workpris"

; What runs cannot be opened for writing, and must not be replaced below its feet.
!macro STOP_WHILE_RUNNING FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $0 "${FILE}" a
    ${If} ${Errors}
      MessageBox MB_ICONEXCLAMATION|MB_OK "$(IS_RUNNING)" /SD IDOK
      SetErrorLevel ${RUNNING}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only folders that this installer has made are removed; the one that proves it goes last.
!macro REMOVE_PROGRAM
  ${If} ${FileExists} "$INSTDIR\app\workpris_desktop\__init__.py"
    RMDir /r "$INSTDIR\python"
    RMDir /r "$INSTDIR\app"
  ${EndIf}
!macroend

!macro ADD_KIND ENDING CLASS TEXT
  WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${CLASS}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${TEXT}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\workpris.ico"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\workpris.exe" "%1"'
!macroend

!macro REMOVE_KIND ENDING CLASS
  ReadRegStr $0 HKCU "${CLASSES}\${ENDING}" ""
  ${If} $0 == "${CLASS}"
    DeleteRegKey HKCU "${CLASSES}\${ENDING}"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
!macroend

Section
  SetShellVarContext current
  !insertmacro STOP_WHILE_RUNNING "$INSTDIR\python\pythonw.exe"
  !insertmacro STOP_WHILE_RUNNING "$INSTDIR\python\python.exe"

  ; The new program is complete before the old one goes.
  RMDir /r "$INSTDIR\new"
  ClearErrors
  SetOutPath "$INSTDIR\new"
  File /r "${KIT}\app"
  File /r "${KIT}\python"
  SetOutPath "$INSTDIR"
  !insertmacro REMOVE_PROGRAM
  ClearErrors
  Rename "$INSTDIR\new\python" "$INSTDIR\python"
  Rename "$INSTDIR\new\app" "$INSTDIR\app"
  ${If} ${Errors}
    MessageBox MB_ICONSTOP|MB_OK "$(IS_REFUSED)" /SD IDOK
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
  RMDir "$INSTDIR\new"
  File "${KIT}\workpris.exe"
  File "${KIT}\workpris-cli.exe"
  File "${KIT}\workpris.ico"
  File "${KIT}\LICENSE.txt"
  File "${KIT}\READ ME.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\workpris.exe" "" "$INSTDIR\workpris.ico"
  !insertmacro ADD_KIND ".wpk" "Workpris.Packet" "$(PACKET)"
  !insertmacro ADD_KIND ".wpcard" "Workpris.Card" "$(CARD)"
  !insertmacro ADD_KIND ".wpdir" "Workpris.Directory" "$(DIRECTORY)"
  ${RefreshShellIcons}

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\workpris.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Workpris Desktop developers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section Uninstall
  SetShellVarContext current
  !insertmacro STOP_WHILE_RUNNING "$INSTDIR\python\pythonw.exe"
  !insertmacro STOP_WHILE_RUNNING "$INSTDIR\python\python.exe"
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\workpris.exe"
  Delete "$INSTDIR\workpris-cli.exe"
  Delete "$INSTDIR\workpris.ico"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\READ ME.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\new"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro REMOVE_KIND ".wpk" "Workpris.Packet"
  !insertmacro REMOVE_KIND ".wpcard" "Workpris.Card"
  !insertmacro REMOVE_KIND ".wpdir" "Workpris.Directory"
  ${RefreshShellIcons}
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

Function un.onInit
  ; Removed is only what an installer of this program has put there.
  ${IfNot} ${FileExists} "$INSTDIR\workpris.exe"
    Abort
  ${EndIf}
FunctionEnd
