import type { DraftContent } from './draft-js.ts';

/** The words of a Draft.js document, one line a block. */
export const draftText = ({ blocks }: DraftContent): string => blocks.map((block) => block.text).join('\n');
