import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { ListIcon, SearchIcon } from '../../ui/icons';
import styles from './search-bar.module.css';
import { SearchBox } from './search-box';
import { useSearchContext } from './search-context';
import { searchedText } from './searched-text';

interface Props {
  /** For a screen that has nothing to search yet. */
  isHidden: boolean;
}

/** The search box and its buttons, on every screen. Where there is little room the buttons are icons. */
export function SearchBar({ isHidden }: Props) {
  const { form, search, submitFromBox, openList } = useSearchContext();
  const text = searchedText(form.text);
  // The one thing to do next is emphasized, once it would bring something else than what is shown.
  const isShown = text === search.text && (search.phase === 'searching' || search.phase === 'answered');
  return (
    <search className={styles.bar} hidden={isHidden}>
      <SearchBox />
      {search.phase === 'searching' && <span className={styles.progress} />}
      <span title={texts.search.submit}>
        <Button
          variant={text === '' || isShown ? 'plain' : 'primary'}
          className={styles.submit}
          aria-label={texts.search.submit}
          onPress={() => submitFromBox(form.text)}
        >
          <span className={styles.icon}>
            <SearchIcon />
          </span>
          <span className={styles.name}>{texts.search.submit}</span>
        </Button>
      </span>
      <span title={texts.list.open}>
        <Button
          variant="quiet"
          className={styles.list}
          aria-label={texts.list.label}
          onPress={() => openList()}
        >
          <ListIcon />
        </Button>
      </span>
    </search>
  );
}
