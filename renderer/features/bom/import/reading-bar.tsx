import {
  importDelimiters,
  textEncodings,
} from '../../../../electron/shared/domain/bom/reading/table-reading';
import type { ReadOptions } from '../../../bridge/bom-import';
import { delimiterNames, encodingNames, importTexts } from '../../../texts/bom-import-texts';
import { CheckBox } from '../../../ui/check-box';
import { CheckIcon } from '../../../ui/icons';
import { readRow } from '../fields/read-values';
import { SelectField } from '../fields/select-field';
import { TypedField } from '../fields/typed-field';
import styles from './import-screen.module.css';
import type { ReadImport } from './use-import';

type Choice<K extends keyof ReadOptions> = NonNullable<ReadOptions[K]>;

/** How the file is read: what was found can be corrected. Another sheet or encoding has other rows and columns. */
export function ReadingBar({ read: { draft, state, update, reread } }: { read: ReadImport }) {
  const { kind, sheets, hiddenSheets, sheet, encoding, delimiter, headerRow, tool, isRemembered } = draft;
  const isFixedWidth = kind === 'fixed-width';
  return (
    <div className={styles.bar}>
      {sheets.length > 1 && sheet !== null && (
        <SelectField
          label={importTexts.sheet}
          value={sheet}
          onChange={(value) => reread({ sheet: value }, ['headerRow', 'roles', 'putBack'])}
        >
          {sheets.map((name) => (
            <option key={name} value={name}>
              {hiddenSheets.includes(name) ? importTexts.hiddenSheet(name) : name}
            </option>
          ))}
        </SelectField>
      )}
      {encoding !== null && (
        <SelectField
          label={importTexts.encoding}
          value={encoding}
          onChange={(value) => reread({ encoding: value as Choice<'encoding'> }, ['roles'])}
        >
          {textEncodings.map((one) => (
            <option key={one} value={one}>
              {encodingNames[one]}
            </option>
          ))}
        </SelectField>
      )}
      {(delimiter !== null || isFixedWidth) && (
        <SelectField
          label={importTexts.delimiter}
          value={delimiter ?? ''}
          onChange={(value) =>
            value === ''
              ? reread({}, ['delimiter', 'roles'])
              : reread({ delimiter: value as Choice<'delimiter'> }, ['roles'])
          }
        >
          {(isFixedWidth || state.options.delimiter !== undefined) && (
            <option value="">{isFixedWidth ? importTexts.fixedWidth : importTexts.detected}</option>
          )}
          {importDelimiters.map((one) => (
            <option key={one} value={one}>
              {delimiterNames[one]}
            </option>
          ))}
        </SelectField>
      )}
      <TypedField
        label={importTexts.headerRow}
        value={headerRow}
        textOf={String}
        read={readRow}
        onChange={(value) => reread({ headerRow: value }, ['roles', 'putBack'])}
        invalid={importTexts.headerRowInvalid}
        range={{ min: 0, max: draft.rowCount, step: 1 }}
        width="4rem"
      />
      <span className={styles.known}>
        {(tool !== null || isRemembered) && (
          <span className={styles.tool}>
            <CheckIcon />
            {isRemembered ? importTexts.remembered : tool !== null && importTexts.looksLike(tool)}
          </span>
        )}
        <CheckBox
          checked={state.remembersColumns}
          onChange={(remembersColumns) => update({ remembersColumns })}
        >
          {importTexts.remember}
        </CheckBox>
      </span>
    </div>
  );
}
