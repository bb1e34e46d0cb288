import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHead } from '#components/cases/page-head';
import { BackLink } from '#components/ui/back-link';
import { DescriptionList } from '#components/ui/description-list';
import { Details } from '#components/ui/details';
import { urls } from '#lib/urls';
import { mailInFolder } from '#lib/web/mailbox';
import { type Query, queryText } from '#lib/web/query';
import { instantWords } from '../../staff/words';
import { LinkedText } from '../linked-text';
import { MailFrame } from '../mail-frame';
import { ReplyForm } from './reply-form';

export const metadata: Metadata = { title: 'A mail – Answerable' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export default async function MailPage({ params, searchParams }: Props) {
  const mail = await mailInFolder((await params).id.slice(0, 200));
  const query = await searchParams;
  if (mail === null) redirect(urls.nothing());
  return (
    <MailFrame>
      <BackLink href={urls.mailbox()}>All mail</BackLink>
      <PageHead title={mail.subject || '(no subject)'} />
      <DescriptionList
        facts={[
          { name: 'To', value: mail.to },
          { name: 'From', value: mail.from },
          { name: 'Sent', value: mail.sentAt === null ? '–' : instantWords(new Date(mail.sentAt)) },
        ]}
        isBeside
      />
      <div className="mt-3 max-w-[44rem] border-line border-t pt-4">
        <LinkedText text={mail.text} />
      </div>
      <div className="mt-6 max-w-[44rem]">
        <Details summary="The HTML part, as text">
          {/* Shown, never run: what is in it stays text. */}
          <pre className="whitespace-pre-wrap text-[length:var(--small)] [overflow-wrap:anywhere]">
            {mail.html}
          </pre>
        </Details>
      </div>
      {mail.replyTo === null ? null : (
        <ReplyForm id={mail.id} replied={queryText(query, 'replied')} to={mail.to} />
      )}
    </MailFrame>
  );
}
