import type { ProblemCode } from '../../src/contract/problem.ts';
import { SIGN_PAGES } from '../../src/contract/session.ts';
import { signInProblem, type SignInProblem } from '../../src/contract/sign-in-problem.ts';
import { Refusal } from '../gateway/refusal.ts';

const byCode: Partial<Record<ProblemCode, SignInProblem>> = {
  'no-role': 'no-role',
  'sign-in-unavailable': 'unavailable',
};

/** Why a sign-in did not come about, as far as the person can do something about it. */
export function problemOf(error: unknown): SignInProblem {
  if (!(error instanceof Refusal)) return 'failed';
  if (error.reason === 'access_denied') return 'refused';
  return signInProblem.safeParse(error.reason).data ?? byCode[error.code] ?? 'failed';
}

/** The page that says so, and from which the next try leads to `to`. */
export function problemPage(problem: SignInProblem, to: string): string {
  return `${SIGN_PAGES.problem}?${new URLSearchParams({ problem, to }).toString()}`;
}

/** For the log. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.reason;
  return error instanceof Error ? error.name : 'unknown';
}
