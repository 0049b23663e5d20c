import ts from 'typescript';

/**
 * A program of files, for questions about their types. Of packages only zod is read, from whose schemas enums come: the
 * types of all the others cost many seconds and say nothing about words. `planted` are files that stand on no disk.
 */
export function sourceProgram(
  files: readonly string[],
  planted: Readonly<Record<string, string>> = {},
): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    strict: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options, true);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    const text = planted[name];
    return text === undefined ? fromDisk(name, version) : ts.createSourceFile(name, text, version, true);
  };
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) =>
      /^(\.|zod)/.test(text)
        ? ts.resolveModuleName(text, from, options, host)
        : { resolvedModule: undefined },
    );
  return ts.createProgram([...files, ...Object.keys(planted)], options, host);
}
