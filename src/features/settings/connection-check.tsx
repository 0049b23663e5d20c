import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleCheck, PlugZap, TriangleAlert } from 'lucide-react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatClock } from '../../lib/format-time.ts';
import { gatewayInfoQuery } from '../../lib/gateway-info-query.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Note } from '../../ui/note.tsx';
import styles from './connection-check.module.css';
import { connectionQuery } from './connection.ts';
import { connectionWords } from './connection-words.ts';
import { SettingRow } from './setting-row.tsx';

/** Whether Alli takes the key, why not, and what to do: asked when the button is pressed, through the gateway. */
export function ConnectionCheck() {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const client = useQueryClient();
  const mode = useQuery(gatewayInfoQuery()).data?.mode;
  const check = useQuery(connectionQuery());
  const words = check.error === null ? null : connectionWords(t, describeError(t, check.error));
  return (
    <>
      <SettingRow
        label={t(mode === 'sandbox' ? 'settings.toSandbox' : 'settings.toAlli')}
        hint={t(mode === 'sandbox' ? 'settings.toSandboxHint' : 'settings.toAlliHint')}
      >
        <div className={styles['buttons']}>
          {check.isFetching && (
            <Button variant="quiet" onClick={() => void client.cancelQueries(connectionQuery())}>
              {t('common.cancel')}
            </Button>
          )}
          <Button icon={<PlugZap />} busy={check.isFetching} onClick={() => void check.refetch()}>
            {t('settings.check')}
          </Button>
        </div>
      </SettingRow>
      <div role="status" className={styles['result']}>
        {!check.isFetching && words !== null && (
          <Note
            kind="danger"
            icon={<TriangleAlert aria-hidden />}
            actions={
              <CopyButton
                size="sm"
                text={words.details}
                label={t('common.copyDetails')}
                copiedLabel={t('common.copied')}
              />
            }
          >
            <strong>{words.title}</strong>
            <p>{words.text}</p>
            <code>{words.code}</code>
          </Note>
        )}
        {!check.isFetching && words === null && check.data !== undefined && (
          <Note kind="success" icon={<CircleCheck aria-hidden />}>
            <strong>{t(mode === 'sandbox' ? 'settings.sandboxAnswered' : 'settings.keyAccepted')}</strong>
            <p>
              {t('settings.tookMs', { ms: check.data.tookMs, time: formatClock(check.data.atMs, style) })}
            </p>
          </Note>
        )}
      </div>
    </>
  );
}
