import litPlugin from 'eslint-plugin-lit';
import litA11yPlugin from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const templates = ['src/**/*.ts', 'stories/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'test/types/',
      // Applications with settings of their own.
      'examples/',
      'dist/',
      'storybook-static/',
      'coverage/',
      '.cache/',
      'node_modules/',
      'src/api/schema.ts',
      '**/mockServiceWorker.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.node.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // `(string & {})` keeps an enumeration open without losing its known values; an interface beside a class names properties of a list.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowObjectTypes: 'always', allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/only-throw-error': 'error',
      // Members of plain objects and of Intl's formatters are passed on bound or need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // How Lit's documentation types events: an interface beside the class.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'A union of strings says the same without code.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'max-params': ['error', 3],
    },
  },
  {
    files: templates,
    extends: [litPlugin.configs['flat/all'], wcPlugin.configs['flat/best-practice'], litA11yPlugin.configs.recommended],
    rules: {
      // Fails itself on a template whose expression spans lines.
      'lit-a11y/anchor-is-valid': 'off',
      // They take a tag of lit/static-html for a misplaced expression.
      'lit/binding-positions': 'off',
      'lit/no-invalid-html': 'off',
      // Safari forgets that a list without bullets is one, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      'lit/no-legacy-imports': 'error',
      // Registration is `register()`'s work: class files define nothing.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-define-call': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/tag-name-matches-class': 'off',
    },
  },
  {
    // Stories export their description by default, as the format asks; tools read their configuration from there.
    files: ['stories/**/*.ts', '.storybook/*.ts', '*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // An expectation of chai is a statement that looks like none; tests name what is there for certain with `!`.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      // To TypeScript every expectation of chai is thenable; the one that really is must be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await it, or it tests nothing.',
        },
      ],
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'max-params': 'off',
    },
  },
  {
    files: ['test/**/*.{ts,mjs}'],
    ignores: ['test/support/properties.*', 'test/support/wait-until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'fast-check',
          message: 'Take fc from test/support/properties.mjs, which tries the same values in every run.',
        },
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'Take it from test/support/wait-until.ts, which waits as long as a busy machine may need.',
        },
      ],
    },
  },
  {
    // A sentence takes as many values as it names.
    files: ['src/locales/**/*.ts'],
    rules: { 'max-params': 'off' },
  },
  {
    files: ['mocks/server.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
