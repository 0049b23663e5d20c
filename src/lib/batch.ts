/**
 * Gathers what is asked for in the same moment, so that it is read together.
 * @param most how many at once
 * @param read reads some, each once, and gives what finds the value of each; its error is the error of all
 */
export function batch<V>(
  most: number,
  read: (ids: readonly string[]) => Promise<(id: string) => V>,
): (id: string) => Promise<V> {
  let gathered: { ids: Set<string>; values: Promise<(id: string) => V> } | null = null;
  return async (id) => {
    if (gathered === null || gathered.ids.size >= most) {
      const ids = new Set<string>();
      const values = new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => {
        if (gathered?.ids === ids) gathered = null;
        return read([...ids]);
      });
      gathered = { ids, values };
    }
    gathered.ids.add(id);
    const valueOf = await gathered.values;
    return valueOf(id);
  };
}
