import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import styles from './facts-panel.module.css';

/** The variables of a conversation by name. They can only be read. */
export function VariablesTable({ variables }: { variables: Readonly<Record<string, unknown>> | null }) {
  const { t } = useTranslation();
  const entries = Object.entries(variables ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
  return (
    <section className={styles['field']}>
      <h3>
        {t('transcript.variables')} <span className={styles['none']}>{entries.length}</span>
      </h3>
      {entries.length === 0 ? (
        <p className={styles['none']}>{t('transcript.noVariables')}</p>
      ) : (
        <table className={styles['variables']}>
          <tbody>
            {entries.map(([name, value]) => (
              <tr key={name}>
                <th scope="row" lang={textLanguage(name)}>
                  {name}
                </th>
                <td>
                  <JsonValue value={value} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A JSON value; what is nested is folded until it is opened. */
function JsonValue({ value }: { value: unknown }) {
  const { t } = useTranslation();
  if (typeof value !== 'object' || value === null)
    return (
      <span lang={typeof value === 'string' ? textLanguage(value) : undefined}>{JSON.stringify(value)}</span>
    );
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  return (
    <details>
      <summary>{t(Array.isArray(value) ? 'transcript.items' : 'transcript.fields', { count })}</summary>
      <pre>{JSON.stringify(value, null, 2)}</pre>
    </details>
  );
}
