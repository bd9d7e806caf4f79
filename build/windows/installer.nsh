; What electron-builder's installer does not do by itself. It is done for the user who installs, and undone with the app.

; Windows excludes a program from its error reports by its file name: a dump of main would hold the secret.
!define ERROR_REPORTING "Software\Microsoft\Windows\Windows Error Reporting\ExcludedApplications"

!macro customInstall
  ; electron-builder registers the scheme on macOS and Linux alone.
  WriteRegStr SHELL_CONTEXT "Software\Classes\parts-lookup" "" "URL:${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\parts-lookup" "URL Protocol" ""
  ; What comes after -- is never a switch, whatever stands in a link.
  WriteRegStr SHELL_CONTEXT "Software\Classes\parts-lookup\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" -- "%1"'
  WriteRegDWORD SHELL_CONTEXT "${ERROR_REPORTING}" "${APP_EXECUTABLE_FILENAME}" 1
!macroend

!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey SHELL_CONTEXT "Software\Classes\parts-lookup"
    DeleteRegValue SHELL_CONTEXT "${ERROR_REPORTING}" "${APP_EXECUTABLE_FILENAME}"
  ${endIf}
!macroend
