import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { Columns } from '#components/shell/columns';
import { ResidentShell } from '#components/shell/resident-shell';
import { Button } from '#components/ui/button';
import { ErrorSummary } from '#components/ui/error-summary';
import { Notice } from '#components/ui/notice';
import { TextInput } from '#components/ui/text-input';
import { env } from '#lib/env';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import type { Query } from '#lib/web/query';
import { currentStaff, staffPath } from '#lib/web/session';

export const metadata: Metadata = { title: 'Sign in – Answerable' };

const PROBLEMS: Readonly<Record<string, string>> = {
  wrong: 'Check your email address and password.',
  'too-many-attempts': 'There were too many wrong attempts. Wait a quarter of an hour, then try again.',
  'no-account': 'There is no account for you here yet. Ask your manager to have one set up.',
  provider: 'Signing in there did not work. Try again, or use your password.',
};

function problemOf({ problem, error }: Query): string | undefined {
  if (typeof problem === 'string' && Object.hasOwn(PROBLEMS, problem)) return PROBLEMS[problem];
  return error === undefined ? undefined : PROBLEMS['provider'];
}

function PasswordForm({ email, next, error }: { email: string; next: string; error: string | undefined }) {
  return (
    <form action={urls.signInPassword()} className="flow" method="post">
      <input name="next" type="hidden" value={next} />
      <TextInput
        autoComplete="username"
        defaultValue={email}
        error={error}
        errorPrefix="Error:"
        label="Email address"
        maxLength={320}
        name="email"
        required
        type="email"
        width={28}
      />
      <TextInput
        autoComplete="current-password"
        label="Password"
        maxLength={200}
        name="password"
        required
        type="password"
        width={28}
      />
      <Button>Sign in</Button>
    </form>
  );
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const params = await searchParams;
  const next = staffPath(String(params['next'] ?? ''));
  if (await currentStaff()) redirect(next);
  const { council } = await findCouncil(await publicContext());
  const { OIDC_ISSUER, OIDC_NAME } = env();
  const problem = problemOf(params);
  const email = problem === undefined ? '' : ((await cookies()).get('sign-in-email')?.value ?? '');
  return (
    <ResidentShell
      council={council.name}
      footerLinks={[{ href: urls.home(), text: 'Residents’ pages' }]}
      homeHref={urls.home()}
      labels={{ skip: 'Skip to the main part', nav: 'Main', footer: 'About this site' }}
      nav={[]}
      product="For staff"
    >
      <Columns>
        {problem === undefined ? null : (
          <ErrorSummary errors={[{ href: '#email', text: problem }]} title="You are not signed in" />
        )}
        {params['done'] === 'signed-out' ? (
          <Notice kind="success" role="status" title="You have signed out." />
        ) : null}
        <h1 className="title">Sign in to your work</h1>
        {OIDC_ISSUER === undefined ? null : (
          <form action={urls.signInProvider()} method="post">
            <input name="next" type="hidden" value={next} />
            <Button>Sign in with {OIDC_NAME}</Button>
          </form>
        )}
        <PasswordForm email={email} error={problem} next={next} />
      </Columns>
    </ResidentShell>
  );
}
