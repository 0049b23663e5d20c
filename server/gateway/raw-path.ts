/** The path of a request as it was sent, with its percent-encoding. */
export function rawPath(request: Request): string {
  return new URL(request.url).pathname;
}
