import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { moveGridCursor } from '../features/conversations/grid-place.ts';
import { conversationPath, readListState } from '../features/conversations/list-link.ts';
import { updateListed } from '../features/conversations/update-listed.ts';
import { useListWalk } from '../features/conversations/use-list-walk.ts';
import { readTranscriptSearch } from '../features/transcript/search.ts';
import { Transcript } from '../features/transcript/transcript.tsx';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { iconButtonClassName } from '../ui/icon-button-class-name.ts';
import { TeamHistory } from './team-history.tsx';

/** `/conversations/:conversationId`: one conversation with the whole page for it. */
export function ConversationPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const timeStyle = useTimeStyle();
  const navigate = useNavigate();
  const { conversationId = '' } = useParams();
  const [search] = useSearchParams();
  const { data: info } = useQuery(gatewayInfoQuery());
  const location = useLocation();
  const from = readListState(location.state);
  // Walking replaces the entry, so that Back leads to the list, on the row that was read last.
  const walk = useListWalk(from?.list ?? null, conversationId, (id) => {
    if (from !== null) moveGridCursor(from.entry, id);
    void navigate(conversationPath(id), { replace: true, state: from });
  });
  return (
    <Transcript
      conversationId={conversationId}
      chatId={readTranscriptSearch(search).chat || undefined}
      variant="page"
      walk={walk}
      directory={info?.directory}
      timeStyle={timeStyle}
      history={<TeamHistory conversationId={conversationId} />}
      onConversationChanged={(conversation) => updateListed(client, conversation)}
      lead={
        <Link
          className={iconButtonClassName()}
          to={`/conversations${from?.list ?? ''}`}
          aria-label={t('transcript.back')}
          data-tip={t('transcript.back')}
          onClick={(event) => {
            if (from === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            void navigate(-1);
          }}
        >
          <ArrowLeft aria-hidden />
        </Link>
      }
    />
  );
}
