import tseslint from 'typescript-eslint'

/** House rules that ESLint can hold; the rooms are held by tests/rooms. */
export default tseslint.config(
  { ignores: ['dist/**', 'dist-*/**', 'packs/**', 'vendor/**', 'assets/built/**', 'public/**', 'tools/phaser/slice.cjs', 'node_modules/**', '.cache/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }, { selector: 'TSEnumDeclaration', message: 'Use a list of literals.' }] } },
  { files: ['tools/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
)
