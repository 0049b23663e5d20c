import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { ChatInputSource } from '../../contract/chat-input-source.ts';
import type { Translate } from '../../i18n/i18n-store.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { sourceGroups } from './source-groups.ts';
import styles from './message.module.css';

/** What the question was put to: how much at a glance, each by name when opened. */
export function SourceLine({ source }: { source: ChatInputSource }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const groups = sourceGroups(source);
  const summary = summaryOf(source, t);
  if (summary === '') return null;
  return (
    <>
      <button
        type="button"
        className={styles['asked']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('transcript.asked', { what: summary })}
        <ChevronDown aria-hidden />
      </button>
      <dl id={id} className={styles['sources']} hidden={!open}>
        {groups.map(({ key, values, operator }) => (
          <div key={key}>
            <dt>{t(`transcript.${key}`, { operator: operator ?? 'and' })}</dt>
            {values.map((value, index) => (
              <dd key={index}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function summaryOf(source: ChatInputSource, t: Translate): string {
  const count = (key: 'Knowledge' | 'Folders' | 'Sites' | 'Tags', group: string) => {
    const n = sourceGroups(source)
      .filter((one) => one.group === group)
      .reduce((sum, one) => sum + one.values.length, 0);
    return n === 0 ? '' : t(`transcript.asked${key}`, { count: n });
  };
  return [
    source.searchAllSharedDocument && t('transcript.askedAllShared'),
    source.searchAllPersonalDocument && t('transcript.askedAllPersonal'),
    count('Knowledge', 'knowledge'),
    count('Folders', 'folders'),
    count('Sites', 'sites'),
    count('Tags', 'tags'),
  ]
    .filter(Boolean)
    .join(', ');
}
