import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHead } from '#components/cases/page-head';
import { EmptyState } from '#components/ui/empty-state';
import { Table } from '#components/ui/table';
import { urls } from '#lib/urls';
import { mailsInFolder } from '#lib/web/mailbox';
import { instantWords } from '../staff/words';
import { MailFrame } from './mail-frame';

export const metadata: Metadata = { title: 'Mail viewer – Answerable' };

export default async function MailboxPage() {
  const mails = await mailsInFolder();
  if (mails === null) notFound();
  return (
    <MailFrame>
      <PageHead
        about="Mail that would have gone out. It stays in a folder on this computer; the newest 100 are shown."
        title="Mail viewer"
      />
      {mails.length === 0 ? (
        <EmptyState text="A mail appears here a few seconds after something causes it." title="No mail yet" />
      ) : (
        <Table
          caption="Mail, the newest first"
          columns={[
            {
              key: 'subject',
              text: 'Subject',
              isRowHeader: true,
              cell: ({ id, subject }) => <a href={urls.mail(id)}>{subject || '(no subject)'}</a>,
            },
            { key: 'to', text: 'To', cell: ({ to }) => to },
            {
              key: 'sent',
              text: 'Sent',
              cell: ({ sentAt }) => (sentAt === null ? '–' : instantWords(new Date(sentAt))),
            },
          ]}
          isCaptionHidden
          rowKey={({ id }) => id}
          rows={mails}
        />
      )}
    </MailFrame>
  );
}
