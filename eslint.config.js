import queryPlugin from '@tanstack/eslint-plugin-query';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.cache', '.data', 'playwright-report', 'test-results'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        {
          name: 'fetch',
          message:
            'The one fetch of the browser is lib/api-client.ts, that of the gateway auth/provider-fetch.ts.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          name: 'jose',
          importNames: ['createRemoteJWKSet'],
          message: 'It fetches: only in auth/proxy-token.ts.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], queryPlugin.configs['flat/recommended']],
    // It only concerns the React Compiler, which is not used; virtualizers are used as documented.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['**/*.d.ts'],
    // An interface is added to here, which a Record cannot do.
    rules: { '@typescript-eslint/consistent-indexed-object-style': 'off' },
  },
  {
    files: [
      'src/lib/api-client.ts',
      'server/auth/provider-fetch.ts',
      'e2e/**',
      'scripts/**',
      'bench/**',
      'server/**/*.test.ts',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['server/auth/proxy-token.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['e2e/**', 'scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
