/** Import rules of the house: arrows point down the list of layers only, never sideways, never up. */
const test = '\\.test\\.tsx?$';
/** What tests share. */
const testing = '^server/testing/';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A rule that a folder of `src` may only use these other folders of `src`. */
const layer = (name, uses) =>
  rule(
    `${name}-uses-only-what-is-below`,
    `src/${name} may import ${[name, ...uses].join(', ')} of src`,
    { path: `^src/${name}/`, pathNot: test },
    { path: '^src/', pathNot: `^src/(${[name, ...uses].join('|')})/` },
  );

export default {
  forbidden: [
    rule('no-circular', 'a cycle has no bottom', {}, { circular: true }),
    rule(
      'no-orphans',
      'a module that nothing uses is dead',
      { orphan: true, path: '^(src|server)/', pathNot: `${test}|\\.d\\.ts$` },
      {},
    ),
    rule('resolvable', 'an import that leads nowhere', {}, { couldNotResolve: true }),
    rule(
      'declared-packages',
      'a package that package.json does not name',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'no-dev-packages-in-the-product',
      'what the product imports must be installed in production',
      {
        path: '^(src|server)/',
        pathNot: [
          test,
          '^server/(compile-early|integrity|journal-worker|look|precompress|vite)-plugin\\.ts$',
        ],
      },
      { dependencyTypes: ['npm-dev'] },
    ),
    rule(
      'no-imports-of-tests',
      'tests are the end of the arrow',
      // Journeys are tests too; what they share stands in e2e/support.
      { pathNot: `${test}|${testing}|^e2e/` },
      { path: `${test}|${testing}` },
    ),

    rule(
      'contract-uses-only-zod',
      'the contract is the bottom',
      { path: '^src/contract/', pathNot: test },
      { pathNot: '^src/contract/|(^|/)node_modules/zod/' },
    ),
    layer('lib', ['contract']),
    layer('ui', []),
    layer('i18n', ['contract', 'lib']),
    rule(
      'features-are-islands',
      'compose features in a route, or move the shared part down',
      { path: '^src/features/([^/]+)/', pathNot: test },
      { path: '^src/', pathNot: '^src/((contract|lib|ui|i18n)/|features/$1/)' },
    ),
    layer('routes', ['features', 'ui', 'lib', 'i18n', 'contract']),
    rule(
      'lib-has-no-react',
      'lib is plain functions',
      { path: '^src/lib/', pathNot: test },
      { path: '(^|/)node_modules/(react|react-dom|react-router|react-i18next|@base-ui)/' },
    ),
    rule('src-never-uses-server', 'the app runs in a browser', { path: '^src/' }, { path: '^server/' }),
    rule(
      'src-never-uses-node',
      'the app runs in a browser',
      { path: '^src/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),

    rule(
      'server-uses-only-the-contract-of-src',
      'all else of src is for the browser',
      { path: '^server/' },
      { path: '^src/', pathNot: '^src/contract/' },
    ),
    rule(
      'sandbox-is-an-island',
      'the sandbox stands in for Alli and knows nothing of the gateway',
      { path: '^server/sandbox/' },
      { path: '^server/', pathNot: '^server/sandbox/' },
    ),
    rule(
      'sandbox-has-a-front-door',
      'what the sandbox is made of is its own business',
      { path: '^server/', pathNot: ['^server/sandbox/', test] },
      { path: '^server/sandbox/', pathNot: '^server/sandbox/(create-sandbox|sandbox-directory)\\.ts$' },
    ),
    rule(
      'one-outgoing-request',
      'whatever leaves the gateway for Alli leaves by http-upstream; `net` in peer-list is for arithmetic of addresses',
      {
        path: '^server/',
        pathNot: [
          test,
          testing,
          '^server/(gateway/http-upstream|auth/peer-list|main|http-server|drain|metrics/metrics-listener|node-listener|sandbox/listen)\\.ts$',
        ],
      },
      { path: '(^|/)node_modules/undici/|^(http|https|http2|net|tls|dgram)$' },
    ),
    rule(
      'one-door-to-the-identity-provider',
      'openid-client makes requests of its own: oidc-provider hands it provider-fetch, the only fetch of the gateway',
      { path: '^server/', pathNot: [test, '^server/auth/oidc-provider\\.ts$'] },
      { path: '(^|/)node_modules/(openid-client|oauth4webapi)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types are imports too: a layer that only takes types from above still knows what is above.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
