import type { Language } from './language.ts';
import type { Message } from './translate.ts';
import type { analytics } from './en/analytics.ts';
import type { bulk } from './en/bulk.ts';
import type { display } from './en/display.ts';
import type { exporting } from './en/exporting.ts';
import type { help } from './en/help.ts';
import type { journal } from './en/journal.ts';
import type { known } from './en/known.ts';
import type { keys } from './en/keys.ts';
import type { list } from './en/list.ts';
import type { quality } from './en/quality.ts';
import type { review } from './en/review.ts';
import type { shell } from './en/shell.ts';
import type { settings } from './en/settings.ts';
import type { signIn } from './en/sign-in.ts';
import type { states } from './en/states.ts';
import type { transcript } from './en/transcript.ts';
import type { views } from './en/views.ts';

/** The English catalogs say which keys there are; the others must have the same. */
export type Areas = {
  shell: typeof shell;
  list: typeof list;
  transcript: typeof transcript;
  states: typeof states;
  bulk: typeof bulk;
  settings: typeof settings;
  display: typeof display;
  exporting: typeof exporting;
  help: typeof help;
  review: typeof review;
  analytics: typeof analytics;
  journal: typeof journal;
  keys: typeof keys;
  quality: typeof quality;
  views: typeof views;
  known: typeof known;
  signIn: typeof signIn;
};
export type Area = keyof Areas;

/** Every key of every area. */
export type Key = { [A in Area]: keyof Areas[A] & string }[Area];

/** What a translation of an area must look like: the same keys, plural forms where English has them. */
export type Translation<A extends Area> = {
  readonly [K in keyof Areas[A]]: Areas[A][K] extends string ? string : Exclude<Message, string>;
};

type Loaders = { [A in Area]: () => Promise<Translation<A>> };

/** One small file per language and area, loaded with the screen that needs it. */
export const loaders: Record<Language, Loaders> = {
  en: {
    shell: () => import('./en/shell.ts').then((m) => m.shell),
    list: () => import('./en/list.ts').then((m) => m.list),
    transcript: () => import('./en/transcript.ts').then((m) => m.transcript),
    states: () => import('./en/states.ts').then((m) => m.states),
    bulk: () => import('./en/bulk.ts').then((m) => m.bulk),
    settings: () => import('./en/settings.ts').then((m) => m.settings),
    display: () => import('./en/display.ts').then((m) => m.display),
    exporting: () => import('./en/exporting.ts').then((m) => m.exporting),
    help: () => import('./en/help.ts').then((m) => m.help),
    review: () => import('./en/review.ts').then((m) => m.review),
    analytics: () => import('./en/analytics.ts').then((m) => m.analytics),
    journal: () => import('./en/journal.ts').then((m) => m.journal),
    keys: () => import('./en/keys.ts').then((m) => m.keys),
    quality: () => import('./en/quality.ts').then((m) => m.quality),
    views: () => import('./en/views.ts').then((m) => m.views),
    known: () => import('./en/known.ts').then((m) => m.known),
    signIn: () => import('./en/sign-in.ts').then((m) => m.signIn),
  },
  ko: {
    shell: () => import('./ko/shell.ts').then((m) => m.shell),
    list: () => import('./ko/list.ts').then((m) => m.list),
    transcript: () => import('./ko/transcript.ts').then((m) => m.transcript),
    states: () => import('./ko/states.ts').then((m) => m.states),
    bulk: () => import('./ko/bulk.ts').then((m) => m.bulk),
    settings: () => import('./ko/settings.ts').then((m) => m.settings),
    display: () => import('./ko/display.ts').then((m) => m.display),
    exporting: () => import('./ko/exporting.ts').then((m) => m.exporting),
    help: () => import('./ko/help.ts').then((m) => m.help),
    review: () => import('./ko/review.ts').then((m) => m.review),
    analytics: () => import('./ko/analytics.ts').then((m) => m.analytics),
    journal: () => import('./ko/journal.ts').then((m) => m.journal),
    keys: () => import('./ko/keys.ts').then((m) => m.keys),
    quality: () => import('./ko/quality.ts').then((m) => m.quality),
    views: () => import('./ko/views.ts').then((m) => m.views),
    known: () => import('./ko/known.ts').then((m) => m.known),
    signIn: () => import('./ko/sign-in.ts').then((m) => m.signIn),
  },
  ja: {
    shell: () => import('./ja/shell.ts').then((m) => m.shell),
    list: () => import('./ja/list.ts').then((m) => m.list),
    transcript: () => import('./ja/transcript.ts').then((m) => m.transcript),
    states: () => import('./ja/states.ts').then((m) => m.states),
    bulk: () => import('./ja/bulk.ts').then((m) => m.bulk),
    settings: () => import('./ja/settings.ts').then((m) => m.settings),
    display: () => import('./ja/display.ts').then((m) => m.display),
    exporting: () => import('./ja/exporting.ts').then((m) => m.exporting),
    help: () => import('./ja/help.ts').then((m) => m.help),
    review: () => import('./ja/review.ts').then((m) => m.review),
    analytics: () => import('./ja/analytics.ts').then((m) => m.analytics),
    journal: () => import('./ja/journal.ts').then((m) => m.journal),
    keys: () => import('./ja/keys.ts').then((m) => m.keys),
    quality: () => import('./ja/quality.ts').then((m) => m.quality),
    views: () => import('./ja/views.ts').then((m) => m.views),
    known: () => import('./ja/known.ts').then((m) => m.known),
    signIn: () => import('./ja/sign-in.ts').then((m) => m.signIn),
  },
};
