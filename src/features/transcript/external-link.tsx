import type { ReactNode } from 'react';
import { addressName, safeHref } from '../../lib/safe-href.ts';

/**
 * A link out of a message: only http, https and mailto, in a new tab that learns nothing of this one. Another address is
 * shown as its words. The tooltip says where it leads, since the words may lie.
 */
export function ExternalLink({ href, children }: { href: string | null | undefined; children: ReactNode }) {
  const safe = safeHref(href);
  if (safe === null) return <>{children}</>;
  return (
    <a
      href={safe}
      target="_blank"
      rel="noopener noreferrer nofollow"
      referrerPolicy="no-referrer"
      data-tip={safe}
    >
      {children}
    </a>
  );
}

/** An image as a link that names its host: showing it would tell that host who reads what. */
export function ImageLink({
  src,
  alt,
  label,
}: {
  src: string;
  alt: string;
  label: (host: string) => string;
}) {
  const safe = safeHref(src);
  const words = alt.trim();
  if (safe === null) return <>{words}</>;
  const host = label(addressName(safe));
  return <ExternalLink href={safe}>{words === '' ? host : `${words} (${host})`}</ExternalLink>;
}
