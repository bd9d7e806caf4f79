; electron-builder's installer registers the scheme on macOS and Linux alone. For Windows it is done here, for the user who
; installs, and undone with the app.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\parts-lookup" "" "URL:${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\parts-lookup" "URL Protocol" ""
  ; What comes after -- is never a switch, whatever stands in a link.
  WriteRegStr SHELL_CONTEXT "Software\Classes\parts-lookup\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" -- "%1"'
!macroend

!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey SHELL_CONTEXT "Software\Classes\parts-lookup"
  ${endIf}
!macroend
