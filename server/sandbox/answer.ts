/** An answer before it is encoded; `text` is UTF-8. */
export type Answer = { status: number; headers: Record<string, string>; text: string };

/** An answer in JSON. */
export function jsonAnswer(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, text: JSON.stringify(value) };
}

/** Thrown by an operation that refuses a call. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}
