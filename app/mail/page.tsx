import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHead } from '#components/cases/page-head';
import { EmptyState } from '#components/ui/empty-state';
import { Table } from '#components/ui/table';
import { urls } from '#lib/urls';
import { mailsInFolder, textsInFolder } from '#lib/web/mailbox';
import { instantWords } from '../staff/words';
import { MailFrame } from './mail-frame';

export const metadata: Metadata = { title: 'Mail viewer – Answerable' };

export default async function MailboxPage() {
  const mails = await mailsInFolder();
  if (mails === null) redirect(urls.nothing());
  const texts = await textsInFolder();
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
      {texts.length === 0 ? null : (
        <Table
          caption="Text messages, the newest first"
          columns={[
            { key: 'to', text: 'To', isRowHeader: true, cell: ({ to }) => to },
            { key: 'text', text: 'Text message', cell: ({ text }) => text },
            { key: 'sent', text: 'Sent', cell: ({ sentAt }) => instantWords(new Date(sentAt)) },
          ]}
          rowKey={({ id }) => id}
          rows={texts}
        />
      )}
    </MailFrame>
  );
}
