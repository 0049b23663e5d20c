import { useQuery } from '@tanstack/react-query';
import { knownWords } from '../../i18n/known-words.ts';
import { stateLabel } from '../../i18n/state-label.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { journalQueries } from '../../lib/journal-queries.ts';
import { knownValue } from '../../lib/known-value.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Provenance } from '../../ui/provenance.tsx';
import { useCellContext, type KnownCellProps } from './cell-context.ts';
import styles from './known-cell.module.css';

/** State or assignee as last set here, with when and by whom; ◌ where nobody has set it here. Never Alli's own word. */
export function KnownCellContent({ id, field }: KnownCellProps) {
  const { t } = useTranslation();
  const { style, nowMs } = useCellContext();
  const { data, isError } = useQuery(journalQueries.known(id));
  const directory = useQuery(gatewayInfoQuery()).data?.directory;
  const mark = (words: string) => (
    <Provenance origin="unknown" markOnly>
      {words}
    </Provenance>
  );
  if (isError) return mark(t('states.notRead'));
  if (data === undefined) return null;
  const { state, assignee } = data;
  if (field === 'state' && state !== undefined)
    return (
      <span data-known className={styles['known']}>
        <Provenance origin="here" markOnly>
          {knownWords(t, knownValue<'state'>(state), style, nowMs)}
        </Provenance>
        <span className={styles['value']}>
          {stateLabel(t, state.value, directory).label} · {state.value}
        </span>
      </span>
    );
  if (field === 'assignee' && assignee !== undefined) {
    const name = directory?.agents.find((agent) => agent.id === assignee.value)?.name ?? assignee.value;
    return (
      <span data-known className={styles['known']}>
        <Provenance origin="here" markOnly>
          {knownWords(t, knownValue<'assignee'>(assignee), style, nowMs)}
        </Provenance>
        <span className={styles['value']} lang={textLanguage(name)}>
          {name}
        </span>
      </span>
    );
  }
  return mark(t('states.notSetHere'));
}
