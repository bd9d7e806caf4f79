import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { texts } from '../texts';
import { Button } from '../ui/button';
import { CloseIcon, SearchIcon } from '../ui/icons';
import styles from './search-bar.module.css';

interface Props {
  value: string;
  onChange: (text: string) => void;
  onSubmit: (text: string) => void;
}

export function SearchBar({ value, onChange, onSubmit }: Props) {
  return (
    <search className={styles.bar}>
      <SearchField
        aria-label={texts.search.label}
        className={styles.field ?? ''}
        value={value}
        onChange={onChange}
        onSubmit={onSubmit}
        maxLength={200}
        autoFocus
        autoComplete="off"
        spellCheck="false"
      >
        <span className={styles.sign}>
          <SearchIcon />
        </span>
        <Input className={styles.input ?? ''} placeholder={texts.search.placeholder} />
        {value !== '' && (
          <Button look="quiet" className={styles.clear}>
            <CloseIcon />
          </Button>
        )}
      </SearchField>
      <Button look="primary" className={styles.submit} onPress={() => onSubmit(value)}>
        {texts.search.submit}
      </Button>
    </search>
  );
}
