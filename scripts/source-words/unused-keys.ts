import ts from 'typescript';

/**
 * The keys that no code of these files writes: neither as a literal, nor as what a template can become, which the compiler
 * knows of `list.status.${status}`. A template of any string writes no key. Types are no code.
 */
export function unusedKeys(
  keys: readonly string[],
  program: ts.Program,
  files: readonly ts.SourceFile[],
): string[] {
  const checker = program.getTypeChecker();
  const unused = new Set(keys);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) unused.delete(node.text);
    // The compiler is asked only where it may matter: each answer costs time.
    if (ts.isTemplateExpression(node) && keys.some((key) => key.startsWith(node.head.text)))
      for (const text of literals(checker.getTypeAtLocation(node))) unused.delete(text);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return [...unused];
}

function literals(type: ts.Type): string[] {
  if (type.isUnion()) return type.types.flatMap(literals);
  return type.isStringLiteral() ? [type.value] : [];
}
