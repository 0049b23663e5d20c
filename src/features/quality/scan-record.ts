import * as z from 'zod/mini';
import type { ErrorCause } from '../../lib/error-cause.ts';

const causes = [
  'keyRefused',
  'notAllowed',
  'notFound',
  'rateLimited',
  'payment',
  'badRequest',
  'alliFailed',
  'alliUnreachable',
  'alliSlow',
  'gatewayUnreachable',
  'gatewayRefused',
  'offline',
  'contract',
  'bug',
] as const;
