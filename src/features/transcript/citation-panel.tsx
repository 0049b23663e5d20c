import { AlsoCited } from './also-cited.tsx';
import { CitationInspector } from './citation-inspector.tsx';
import type { Entry } from './entries.ts';
import type { LoadRest } from './page-loader.ts';
import type { OpenCitation } from './use-open-citation.ts';

type CitationPanelProps = {
  citations: OpenCitation;
  entries: readonly Entry[];
  loaded: number;
  load: LoadRest;
  busy: boolean;
  goTo: (key: string) => void;
};

/** The open citation beside its answer, if one is open. */
export function CitationPanel({ citations, entries, loaded, load, busy, goTo }: CitationPanelProps) {
  const { open, citation, show, next, previous } = citations;
  if (open === null || citation === null) return null;
  return (
    <CitationInspector
      citation={citation}
      number={open.index + 1}
      onNext={next}
      onPrevious={previous}
      onClose={() => show(null)}
    >
      <AlsoCited
        entries={entries}
        citation={citation}
        chatId={open.chatId}
        loaded={loaded}
        busy={busy}
        onGo={(chatId, index) => {
          show({ chatId, index });
          goTo(chatId);
        }}
        // What fails is told above the messages, where the page is missing.
        onLoadAll={() => void load(new AbortController().signal).catch(() => undefined)}
      />
    </CitationInspector>
  );
}
