/** A claim by its name, or by a path such as `realm_access.roles`; undefined if there is none. */
export function claimAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  // A name may itself hold dots, as in `https://company.example/roles`.
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split('.').reduce<unknown>((value, name) => {
    const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return inner.find(([key]) => key === name)?.[1];
  }, claims);
}
