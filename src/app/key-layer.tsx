import { lazy, useCallback, useEffect, useState } from 'react';
import { useLocation, useMatch, useNavigate } from 'react-router';
import { loadAreas } from '../i18n/i18n-store.ts';
import { offerActions } from '../lib/actions.ts';
import { OptionalPart } from '../routes/optional-part.tsx';
import { rememberConversation } from './recent-conversations.ts';
import { useMaySeeActivity } from './use-may-see-activity.ts';

const ShortcutsDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('../features/keyboard/shortcuts-dialog.tsx'),
    loadAreas(['keys']),
  ]);
  return { default: dialog.ShortcutsDialog };
});
const CommandPalette = lazy(async () => {
  const [palette] = await Promise.all([
    import('./command-palette.tsx'),
    loadAreas(['keys', 'settings', 'views']),
  ]);
  return { default: palette.CommandPalette };
});

/** What keys do on every page: the command palette, all shortcuts, the way to other pages. */
export function KeyLayer() {
  const navigate = useNavigate();
  const [shown, setShown] = useState<'palette' | 'help' | null>(null);
  const [then, setThen] = useState<(() => void) | null>(null);
  const maySeeActivity = useMaySeeActivity();
  useRemembering();

  useEffect(() => {
    const goTo = (path: string) => () => void navigate(path);
    return offerActions({
      palette: () => setShown('palette'),
      help: () => setShown('help'),
      conversations: goTo('/conversations'),
      analytics: goTo('/analytics'),
      review: goTo('/review'),
      settings: goTo('/settings'),
      ...(maySeeActivity && { activity: goTo('/activity') }),
    });
  }, [navigate, maySeeActivity]);

  // Once the palette is off the page, and the page can have the focus again.
  useEffect(() => then?.(), [then]);
  const close = useCallback((run: (() => void) | null) => {
    setShown(null);
    setThen(() => run);
  }, []);

  return (
    <OptionalPart key={shown}>
      {shown === 'palette' && <CommandPalette onClose={close} />}
      {shown === 'help' && <ShortcutsDialog onClose={() => setShown(null)} />}
    </OptionalPart>
  );
}

/** Notes which conversations are opened, on a page of their own or beside the list. */
function useRemembering(): void {
  const { search } = useLocation();
  // Not `matchPath`: it leaves ids as the address has them.
  const page = useMatch('/conversations/:conversationId');
  const id = page?.params.conversationId ?? new URLSearchParams(search).get('open');
  useEffect(() => {
    if (id !== null && id !== '') rememberConversation(id);
  }, [id]);
}
