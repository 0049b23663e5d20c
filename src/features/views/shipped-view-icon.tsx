import { Activity, Circle, CircleCheck, Hourglass, Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ShippedViewId } from './shipped-views.ts';

/** The icon of each view that ships. */
export const shippedViewIcon: Record<ShippedViewId, ReactNode> = {
  open: <Circle aria-hidden />,
  running: <Activity aria-hidden />,
  'ended-today': <CircleCheck aria-hidden />,
  'long-silent': <Hourglass aria-hidden />,
  'without-category': <Tag aria-hidden />,
};
