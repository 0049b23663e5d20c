import type { Session } from '../../src/contract/session.ts';
import type { SignIn } from '../gateway/sign-in.ts';

const session: Session = {
  auth: 'none',
  person: { id: 'local', email: null, name: null, role: 'admin' },
  endsAt: null,
  canSignOut: false,
};

/** `AUTH=none`: whoever uses this machine may do everything. The gateway then listens on loopback only. */
export const noSignIn: SignIn = { identify: () => Promise.resolve({ session, cookies: [] }) };
