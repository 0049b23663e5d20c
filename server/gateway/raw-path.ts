/** The path of a request as it was sent, with its percent-encoding. A `Request` holds its URL written out and normalised. */
export function rawPath({ url }: Request): string {
  const from = url.indexOf('/', url.indexOf('//') + 2);
  const query = url.indexOf('?', from);
  const end = query === -1 ? url.indexOf('#', from) : query;
  return end === -1 ? url.slice(from) : url.slice(from, end);
}
