import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { ListPanel } from './list-panel';
import { SearchBody } from './search-body';
import { SearchNotices } from './search-notices';
import styles from './search-screen.module.css';
import { SearchStatus } from './search-status';
import { useSearchScreen } from './use-search-screen';

export function SearchScreen() {
  const state = useSearchScreen();
  const { active, form, focus, dispatch } = state;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for keys that the grid leaves
    <section
      ref={focus.screen}
      className={classNames(layoutStyles.screen, styles.screen)}
      hidden={!active}
      onKeyDown={state.onRowKey}
    >
      <h1 className="visually-hidden">{texts.search.heading}</h1>
      <div className={styles.top}>
        {/* Its field takes the focus when it is shown. */}
        {active && form.isListOpen && (
          <ListPanel
            draft={form.list}
            dispatch={dispatch}
            onSubmit={state.submitList}
            onClose={state.closeList}
          />
        )}
        <SearchStatus
          search={state.search}
          view={state.view}
          hint={form.hint}
          isListOpen={form.isListOpen}
          typedLength={form.text.trim().length}
          onCancel={state.cancel}
          onRestore={state.restoreResults}
          onReturnToList={state.returnToList}
        />
        <SearchNotices state={state} />
      </div>
      {!form.isListOpen && <SearchBody state={state} />}
    </section>
  );
}
