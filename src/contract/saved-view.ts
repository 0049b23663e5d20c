import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const text = (longest: number) => z.string().check(z.maxLength(longest));

/** What a person gives of a view; its id stands in the path. */
export const savedViewBody = z.strictObject({
  name: text(80).check(z.minLength(1)),
  /** The search part of the list's URL, such as `?activeOnly=true`. */
  query: text(4000),
  pinned: z.boolean(),
  /** Views stand in this order, then by name. */
  order: z.number(),
  /** Everyone sees it; only the owner and administrators change it. */
  shared: z.boolean(),
});
export type SavedViewBody = z.infer<typeof savedViewBody>;

/** A saved view of the list. */
export const savedView = z.object({
  id,
  ...savedViewBody.shape,
  /** Id of the person who made it. */
  owner: z.string(),
  /** Milliseconds since 1970 (UTC). */
  updatedAt: z.number(),
});
export type SavedView = z.infer<typeof savedView>;

/** A person's own views, and those that others share. */
export const savedViews = z.object({ views: z.array(savedView) });

/** `GET` gives all, `PUT` and `DELETE` take the id after a slash. There are none without a journal (`gatewayInfo`). */
export const VIEWS_PATH = '/api/views';
export const savedViewId = id;
/** Most views of one person. */
export const MOST_VIEWS = 200;
