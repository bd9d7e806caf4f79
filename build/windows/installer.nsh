; What electron-builder's installer does not do by itself: for the user who installs, and undone on uninstallation.

; Windows excludes programs from error reporting by file name: a dump of the main process would contain the secret.
!define ERROR_REPORTING "Software\Microsoft\Windows\Windows Error Reporting\ExcludedApplications"

!macro customInstall
  ; electron-builder registers the scheme on macOS and Linux only.
  WriteRegStr SHELL_CONTEXT "Software\Classes\parts-lookup" "" "URL:${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\parts-lookup" "URL Protocol" ""
  ; Nothing after -- is parsed as a switch, whatever a link contains.
  WriteRegStr SHELL_CONTEXT "Software\Classes\parts-lookup\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" -- "%1"'
  WriteRegDWORD SHELL_CONTEXT "${ERROR_REPORTING}" "${APP_EXECUTABLE_FILENAME}" 1
!macroend

!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey SHELL_CONTEXT "Software\Classes\parts-lookup"
    DeleteRegValue SHELL_CONTEXT "${ERROR_REPORTING}" "${APP_EXECUTABLE_FILENAME}"
  ${endIf}
!macroend
