import { ArrowDown, ArrowUp } from 'lucide-react';
import { conversationOrder, type ConversationOrder } from '../../contract/conversation-order.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import type { PatchSearch } from './use-conversation-search.ts';

/** The four orders that Alli has. */
export function OrderControl({ order, patch }: { order: ConversationOrder; patch: PatchSearch }) {
  const { t } = useTranslation();
  return (
    <ChoiceFilter
      label={t('list.order')}
      icon={order.endsWith('_ASC') ? <ArrowUp /> : <ArrowDown />}
      options={conversationOrder.options.map((value) => ({ value, label: t(`list.order.${value}`) }))}
      selected={order}
      neutral={null}
      onChange={(value) => patch({ order: value })}
    />
  );
}
