import { useMutationState, type MutationKey } from '@tanstack/react-query';

export type LastWrite<Variables, Data> = {
  status: 'pending' | 'success' | 'error';
  variables: Variables;
  data: Data | undefined;
  error: Error | null;
  submittedAt: number;
};

/**
 * The last write under a key, wherever it was started from: it goes on, and its end can be told, while the component
 * that sent it has scrolled out of sight. `Variables` and `Data` are those of the one mutation with this key.
 */
export function useLastWrite<Variables, Data>(mutationKey: MutationKey): LastWrite<Variables, Data> | null {
  const writes = useMutationState({
    filters: { mutationKey, exact: true },
    select: ({ state }) => state,
  });
  const last = writes.at(-1);
  if (last === undefined || last.status === 'idle') return null;
  return {
    status: last.status,
    variables: last.variables as Variables,
    data: last.data as Data | undefined,
    error: last.error,
    submittedAt: last.submittedAt,
  };
}
