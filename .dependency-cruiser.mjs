import { processIds } from './lib/domain/processes/process-id.ts';

// The arrows of the house. scripts/checks/architecture.test.ts proves that they bite.
const rule = (name, comment, arrow) => ({ name, comment, severity: 'error', ...arrow });
const ownedBy = (name, owner, packages) =>
  rule(`${name}-has-one-owner`, `Only ${owner} knows ${name}.`, {
    from: {
      path: '^(app|components|lib|proxy|instrumentation)',
      pathNot: `^(${owner})|\\.test\\.tsx?$|^lib/testing/`,
    },
    to: { path: packages },
  });

const A_PROCESS = `^lib/domain/processes/(${processIds.join('|')})\\.ts$`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('domain-is-pure', 'lib/domain imports itself and zod, nothing else.', {
      from: { path: '^lib/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^lib/domain/|^node_modules/zod/' },
    }),
    rule(
      'app-goes-through-use-cases',
      'Pages and components never reach the database, mail, files, documents or jobs.',
      {
        from: { path: '^(app|components)/', pathNot: '\\.test\\.tsx?$' },
        to: { path: '^lib/(db|notifications|documents|files|places|jobs)/' },
      },
    ),
    rule('components-only-look', 'Components know components and the types of the domain.', {
      from: { path: '^components/', pathNot: '\\.test\\.tsx$' },
      to: { path: '^(app|lib)/', dependencyTypesNot: ['type-only'] },
    }),
    rule('components-know-only-domain-types', 'Of lib, components know lib/domain only.', {
      from: { path: '^components/', pathNot: '\\.test\\.tsx$' },
      to: { path: '^lib/(?!domain/)' },
    }),
    ownedBy('Prisma', 'lib/db/', '^node_modules/(@prisma|prisma|pg|\\.prisma)/|^lib/db/generated/'),
    ownedBy('Mail transports', 'lib/notifications/', '^node_modules/(resend|nodemailer|postal-mime)/'),
    ownedBy('S3', 'lib/files/', '^node_modules/@aws-sdk/'),
    ownedBy('React-pdf', 'lib/documents/', '^node_modules/@react-pdf/'),
    ownedBy('next-auth', 'lib/auth/', '^node_modules/next-auth/'),
    ownedBy('pg-boss', 'lib/jobs/', '^node_modules/pg-boss/'),
    rule('next-stays-outside', 'Only app, lib/web and lib/auth know the framework.', {
      from: { path: '^(lib|components)/', pathNot: '^lib/(web|auth)/|\\.test\\.tsx?$' },
      to: { path: '^node_modules/next/' },
    }),
    rule('residents-apart', 'The two sides never import each other.', {
      from: { path: '^app/\\(resident\\)/' },
      to: { path: '^app/staff/' },
    }),
    rule('staff-apart', 'The two sides never import each other.', {
      from: { path: '^app/staff/' },
      to: { path: '^app/\\(resident\\)/' },
    }),
    rule('processes-are-independent', 'A process never imports another.', {
      from: { path: A_PROCESS },
      to: { path: A_PROCESS },
    }),
    rule('one-door-for-writes', 'Only write.ts opens a transaction.', {
      from: { path: '^lib/(?!db/|testing/)', pathNot: '^lib/use-cases/write\\.ts$|\\.test\\.ts$' },
      to: { path: '^lib/db/transaction\\.ts$', dependencyTypesNot: ['type-only'] },
    }),
    rule('use-cases-are-quiet', 'What a use case sends, it promises in a row.', {
      from: { path: '^lib/use-cases/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/(notifications|jobs|documents|web)/' },
    }),
    rule('db-knows-no-use-case', 'Rows in, domain values out.', {
      from: { path: '^lib/db/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/(use-cases|web|jobs|notifications|documents)/' },
    }),
    rule('tests-stay-tests', 'The product does not import its tests.', {
      from: { path: '^(app|components|lib|proxy|instrumentation)', pathNot: '^lib/testing/|\\.test\\.tsx?$' },
      to: { path: '^lib/testing/|\\.test\\.tsx?$' },
    }),
    rule('no-cycles', 'No module depends on itself.', { from: {}, to: { circular: true } }),
    rule('everything-resolves', 'Every import leads somewhere.', { from: {}, to: { couldNotResolve: true } }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^lib/db/generated/(?!client)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
