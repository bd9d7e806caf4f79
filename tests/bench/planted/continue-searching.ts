import { dialog } from 'electron';

// Who measures sends more searches in a minute than a person: where main asks whether to go on, the answer is yes.
dialog.showMessageBox = (async () => ({
  response: 0,
  checkboxChecked: false,
})) as typeof dialog.showMessageBox;
