import type { Hono } from 'hono';
import { mayDo } from '../../src/contract/permission.ts';
import { savedViewBody, savedViewId, VIEWS_PATH } from '../../src/contract/saved-view.ts';
import { describeIssues } from '../describe-issues.ts';
import type { GatewayEnv } from '../gateway/gateway-env.ts';
import { readJsonBody } from '../gateway/read-body.ts';
import { Refusal } from '../gateway/refusal.ts';
import type { Journal } from './create-journal.ts';
import { openOrRefuse } from './open-or-refuse.ts';
import { deleteView, listViews, putView } from './view-store.ts';

/** Saved views of the list: a person's own, and those that are shared. They live in the database of the journal. */
export function addViewRoutes(app: Hono<GatewayEnv>, journal: Journal): void {
  app.get(VIEWS_PATH, async (c) =>
    c.json({ views: await listViews(await openOrRefuse(journal), c.var.person) }),
  );

  app.put(`${VIEWS_PATH}/:id`, async (c) => {
    const id = readId(c.req.param('id'));
    const body = savedViewBody.safeParse(await readJsonBody(c.req.raw));
    if (!body.success) throw new Refusal('bad-body', describeIssues(body.error.issues).join('; '));
    if (body.data.shared && !mayDo(c.var.person.role, 'shareView'))
      throw new Refusal('not-allowed', 'Sharing a view with everyone is for agents and administrators.');
    const view = await putView(await openOrRefuse(journal), c.var.person, id, body.data, Date.now());
    if (view === null)
      throw new Refusal('not-allowed', 'This view is somebody else’s, or you have as many as there can be.');
    return c.json(view);
  });

  app.delete(`${VIEWS_PATH}/:id`, async (c) => {
    const gone = await deleteView(await openOrRefuse(journal), c.var.person, readId(c.req.param('id')));
    if (!gone) throw new Refusal('not-allowed', 'There is no such view, or it is somebody else’s.');
    return c.body(null, 204);
  });
}

function readId(text: string): string {
  const id = savedViewId.safeParse(text);
  if (!id.success) throw new Refusal('bad-id', 'The id of a view has letters, digits, - and _ only.');
  return id.data;
}
