// The arrows of the house. scripts/checks/architecture.test.ts proves that they bite.
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const ownedBy = (name, owner, packages) =>
  rule(
    `${name}-has-one-owner`,
    `Only ${owner} knows ${name}.`,
    { path: '^(app|components|lib|proxy|instrumentation)', pathNot: `^(${owner})|\\.test\\.tsx?$|^lib/testing/` },
    { path: packages },
  );

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('domain-is-pure', 'lib/domain imports itself and zod, nothing else.', { path: '^lib/domain/', pathNot: '\\.test\\.ts$' }, { pathNot: '^lib/domain/|^node_modules/zod/' }),
    rule('app-goes-through-use-cases', 'Pages and components never reach the database, mail, files, documents or jobs.', { path: '^(app|components)/' }, { path: '^lib/(db|notifications|documents|files|jobs)/' }),
    rule('components-only-look', 'Components know components and the types of the domain.', { path: '^components/', pathNot: '\\.test\\.tsx$' }, { path: '^(app|lib)/', dependencyTypesNot: ['type-only'] }),
    rule('components-know-only-domain-types', 'Of lib, components know lib/domain only.', { path: '^components/', pathNot: '\\.test\\.tsx$' }, { path: '^lib/(?!domain/)' }),
    ownedBy('Prisma', 'lib/db/', '^node_modules/(@prisma|prisma|pg|\\.prisma)/|^lib/db/generated/'),
    ownedBy('Mail transports', 'lib/notifications/', '^node_modules/(resend|nodemailer|postal-mime)/'),
    ownedBy('React-pdf', 'lib/documents/', '^node_modules/@react-pdf/'),
    ownedBy('next-auth', 'lib/auth/', '^node_modules/next-auth/'),
    ownedBy('pg-boss', 'lib/jobs/', '^node_modules/pg-boss/'),
    rule('next-stays-outside', 'Only app, lib/web and lib/auth know the framework.', { path: '^(lib|components)/', pathNot: '^lib/(web|auth)/|\\.test\\.tsx?$' }, { path: '^node_modules/next/' }),
    rule('residents-staff-and-members-apart', 'The three sides never import each other.', { path: '^app/\\(resident\\)/' }, { path: '^app/(staff|member)/' }),
    rule('staff-apart', 'The three sides never import each other.', { path: '^app/staff/' }, { path: '^app/(\\(resident\\)|member)/' }),
    rule('processes-are-independent', 'A process never imports another.', { path: '^lib/domain/processes/(?!registry|process|common-steps)', pathNot: '\\.test\\.ts$' }, { path: '^lib/domain/processes/(?!process|process-id|common-steps)' }),
    rule('one-door-for-writes', 'Only write.ts opens a transaction.', { path: '^lib/(?!db/)', pathNot: '^lib/use-cases/write\\.ts$|\\.test\\.ts$' }, { path: '^lib/db/transaction\\.ts$', dependencyTypesNot: ['type-only'] }),
    rule('use-cases-are-quiet', 'What a use case sends, it promises in a row.', { path: '^lib/use-cases/', pathNot: '\\.test\\.ts$' }, { path: '^lib/(notifications|jobs|documents|web)/' }),
    rule('db-knows-no-use-case', 'Rows in, domain values out.', { path: '^lib/db/', pathNot: '\\.test\\.ts$' }, { path: '^lib/(use-cases|web|jobs|notifications|documents)/' }),
    rule('tests-stay-tests', 'The product does not import its tests.', { path: '^(app|components|lib|proxy|instrumentation)', pathNot: '^lib/testing/|\\.test\\.tsx?$' }, { path: '^lib/testing/|\\.test\\.tsx?$' }),
    rule('no-cycles', 'No module depends on itself.', {}, { circular: true }),
    rule('everything-resolves', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^lib/db/generated/(?!client)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default', 'types'], exportsFields: ['exports'] },
  },
};
