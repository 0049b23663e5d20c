/** For each import rule, a small file that breaks it and nothing else: the rules are tested on these. */
export const plantedViolations: Readonly<Record<string, { file: string; text: string }>> = {
  'no-circular': { file: 'src/ui/cycle-a.ts', text: "import './cycle-b.ts';" },
  'no-orphans': { file: 'server/orphan.ts', text: 'export const orphan = 1;' },
  resolvable: { file: 'src/ui/lost.ts', text: "import './button.ts';\nimport './nowhere.ts';" },
  'declared-packages': { file: 'src/ui/undeclared.ts', text: "import 'scheduler';" },
  'no-dev-packages-in-the-product': { file: 'server/dev-package.ts', text: "import 'fast-check';" },
  'no-imports-of-tests': { file: 'src/ui/imports-test.ts', text: "import './button.test.ts';" },
  'contract-uses-only-zod': { file: 'src/contract/clever.ts', text: "import 'hono';" },
  'lib-uses-only-what-is-below': { file: 'src/lib/up.ts', text: "import '../ui/button.ts';" },
  'ui-uses-only-what-is-below': { file: 'src/ui/down.ts', text: "import '../contract/shape.ts';" },
  'i18n-uses-only-what-is-below': { file: 'src/i18n/up.ts', text: "import '../ui/button.ts';" },
  'features-are-islands': { file: 'src/features/one/sideways.ts', text: "import '../two/part.ts';" },
  'routes-uses-only-what-is-below': { file: 'src/routes/up.ts', text: "import '../app/main.ts';" },
  'lib-has-no-react': { file: 'src/lib/hook.ts', text: "import 'react';" },
  'src-never-uses-server': { file: 'src/app/reaches-over.ts', text: "import '../../server/app.ts';" },
  'src-never-uses-node': { file: 'src/lib/disk.ts', text: "import 'node:fs';" },
  'server-uses-only-the-contract-of-src': {
    file: 'server/reaches-over.ts',
    text: "import '../src/lib/plain.ts';",
  },
  'sandbox-is-an-island': { file: 'server/sandbox/peeks.ts', text: "import '../app.ts';" },
  'sandbox-has-a-front-door': { file: 'server/back-door.ts', text: "import './sandbox/inside.ts';" },
  'one-outgoing-request': { file: 'server/second-way-out.ts', text: "import 'undici';" },
};

/** Good files that the planted ones need around them; among themselves they break no rule. */
export const soundFiles: Readonly<Record<string, string>> = {
  'src/ui/button.ts': "import './label.ts';",
  'src/ui/label.ts': 'export {};',
  'src/ui/button.test.ts': "import './button.ts';",
  'src/ui/cycle-b.ts': "import './cycle-a.ts';",
  'src/contract/shape.ts': "import 'zod/mini';",
  'src/lib/plain.ts': "import '../contract/shape.ts';",
  'src/features/one/part.ts': "import '../../ui/button.ts';\nimport '../../lib/plain.ts';",
  'src/features/two/part.ts': "import '../../ui/button.ts';",
  'src/routes/page.ts': "import '../features/one/part.ts';\nimport '../features/two/part.ts';",
  'src/app/main.ts': "import '../routes/page.ts';\nimport 'react';",
  'server/app.ts': "import './sandbox/create-sandbox.ts';\nimport '../src/contract/shape.ts';",
  'server/sandbox/create-sandbox.ts': "import './inside.ts';",
  'server/sandbox/inside.ts': "import '../../src/contract/shape.ts';",
  'server/gateway/http-upstream.ts': "import 'undici';",
};
