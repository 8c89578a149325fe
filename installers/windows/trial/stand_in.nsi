; Stands in for python.exe where the installer is tried without a Windows: it writes down how it was called.
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
SetCompress off
OutFile "${OUTPUT}"
Section
  FileOpen $0 "$EXEDIR\called.txt" w
  FileWrite $0 "$CMDLINE"
  FileClose $0
  SetErrorLevel 7
SectionEnd
