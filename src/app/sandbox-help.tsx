import type { RefObject } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../i18n/use-translation.ts';
import { buttonClassName } from '../ui/button-class-name.ts';
import { Popover } from '../ui/popover.tsx';
import styles from './sandbox-help.module.css';

/** As it is typed, in every language. */
const COMMAND = 'ALLI_API_KEY=… npm start';

type SandboxHelpProps = {
  anchor: RefObject<HTMLElement | null>;
  onOpenChange: (open: boolean) => void;
};

/** What the sandbox is, what to try in it, and how to go on to Alli. */
export function SandboxHelp({ anchor, onOpenChange }: SandboxHelpProps) {
  const { t } = useTranslation();
  return (
    <Popover anchor={anchor} open onOpenChange={onOpenChange} label={t('help.sandbox')} side="top">
      <div className={styles['help']}>
        <h2 className={styles['title']}>{t('help.sandbox')}</h2>
        <p>{t('help.sandboxText')}</p>
        <h3>{t('help.try')}</h3>
        <ul>
          <li>{t('help.try1')}</li>
          <li>{t('help.try2')}</li>
          <li>{t('help.try3')}</li>
        </ul>
        <h3>{t('help.connect')}</h3>
        <ol>
          <li>{t('help.connect1')}</li>
          <li>
            {t('help.connect2')} <code>{COMMAND}</code>
          </li>
          <li>{t('help.connect3')}</li>
        </ol>
        <Link className={buttonClassName({ size: 'sm' })} to="/settings" onClick={() => onOpenChange(false)}>
          {t('help.toSettings')}
        </Link>
      </div>
    </Popover>
  );
}
