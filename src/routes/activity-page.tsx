import { useQuery } from '@tanstack/react-query';
import { BookLock } from 'lucide-react';
import { Activity } from '../features/journal/activity.tsx';
import { BetterAnswersButton } from '../features/journal/better-answers-button.tsx';
import { messageText } from '../features/transcript/message-text.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { Blank } from '../ui/blank.tsx';
import { ActivityFilters } from './activity-filters.tsx';
import { PageSkeleton } from './page-skeleton.tsx';

/** `/activity`: the record of what the team has changed; for administrators, and where there is a journal. */
export function ActivityPage() {
  const { t } = useTranslation();
  const { data } = useQuery(gatewayInfoQuery());
  if (data === undefined) return <PageSkeleton />;
  if (data.journal)
    return (
      <Activity
        directory={data.directory}
        controls={(search, patch) => <ActivityFilters search={search} patch={patch} />}
        betterAnswers={(filter) => <BetterAnswersButton filter={filter} textOf={messageText} />}
      />
    );
  return (
    <Blank level={1} icon={<BookLock aria-hidden />} title={t('journal.offTitle')}>
      {t('journal.offText')}
    </Blank>
  );
}
