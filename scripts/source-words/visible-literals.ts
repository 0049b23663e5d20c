import ts from 'typescript';

/** Attributes whose text people see or hear. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/;

/** A name that no language translates. */
const brand = 'Parley';

/** Words for people that stand in JSX itself and not in a catalog, each with its line. */
export function visibleLiterals(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    if (!/\p{L}/u.test(text.replaceAll(brand, ''))) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${file.fileName}:${line + 1}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    const isChild = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent);
    const value = isChild ? node : ts.isJsxAttribute(node) && isSpoken(node) ? node.initializer : undefined;
    if (value) for (const literal of valueLiterals(value)) report(literal, literal.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isSpoken = (attribute: ts.JsxAttribute): boolean =>
  ts.isIdentifier(attribute.name) || ts.isJsxNamespacedName(attribute.name)
    ? spoken.test(attribute.name.getText())
    : false;

/** The pieces of text that an expression can give as its value. Arguments of calls, such as the keys of `t`, are none. */
function valueLiterals(node: ts.Expression | ts.JsxAttributeValue): ts.LiteralLikeNode[] {
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node))
    return node.expression ? valueLiterals(node.expression) : [];
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isTemplateExpression(node))
    return [
      node.head,
      ...node.templateSpans.flatMap((span) => [...valueLiterals(span.expression), span.literal]),
    ];
  if (ts.isConditionalExpression(node))
    return [...valueLiterals(node.whenTrue), ...valueLiterals(node.whenFalse)];
  // Of `a && b`, `a || b`, `a ?? b` and `a + b` either side may be seen; of a comparison none.
  if (ts.isBinaryExpression(node) && joins.has(node.operatorToken.kind))
    return [...valueLiterals(node.left), ...valueLiterals(node.right)];
  return [];
}

const joins = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);
