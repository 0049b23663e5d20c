import type { Asked } from './asked.ts';
import { createRateLimit } from './rate-limit.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import { refuseOtherPerson } from './refuse-other-person.ts';
import type { Arrival, Peer, SignIn } from './sign-in.ts';

export type AdmissionOptions = {
  signIn: SignIn;
  /** Where the app is served besides loopback, or null. */
  publicOrigin: string | null;
  /** Requests a minute for each person; null sets no limit. */
  ratePerMinute: number | null;
  /** Says who somebody is in the log. */
  hashIdentity: (id: string) => string;
};

/** Lets a request in, and notes who it is. Throws `Refusal` if it may not come in. */
export type Admit = (request: Request, peer: Peer, asked: Asked) => Promise<Arrival>;

/** The rules at the door of `/webapi` and `/api`, in their order: from our page, by somebody, who is who the page is for, not too often. */
export function createAdmission({
  signIn,
  publicOrigin,
  ratePerMinute,
  hashIdentity,
}: AdmissionOptions): Admit {
  const limitRate = ratePerMinute === null ? null : createRateLimit(ratePerMinute);
  return async (request, peer, asked) => {
    refuseCrossSite(request, publicOrigin);
    const arrival = await signIn.identify(request, peer);
    const { person } = arrival.session;
    refuseOtherPerson(request, person);
    asked.who = hashIdentity(person.id);
    limitRate?.(person.id);
    return arrival;
  };
}
