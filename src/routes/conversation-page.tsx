import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { readTranscriptSearch } from '../features/transcript/search.ts';
import { Transcript } from '../features/transcript/transcript.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { iconButtonClassName } from '../ui/icon-button-class-name.ts';

/** `/conversations/:conversationId`: one conversation with the whole page for it. */
export function ConversationPage() {
  const { t, language } = useTranslation();
  const { conversationId = '' } = useParams();
  const [search] = useSearchParams();
  const { data: info } = useQuery(gatewayInfoQuery());
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <Transcript
      conversationId={conversationId}
      chatId={readTranscriptSearch(search).chat || undefined}
      variant="page"
      directory={info?.directory}
      timeStyle={{ language, timeZone }}
      lead={
        <Link
          className={iconButtonClassName()}
          to="/conversations"
          aria-label={t('transcript.back')}
          data-tip={t('transcript.back')}
        >
          <ArrowLeft aria-hidden />
        </Link>
      }
    />
  );
}
