import { ExitPage } from '#components/ui/exit-page';
import { formById, isSensitiveForm } from '#lib/domain/forms/registry';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { publicContext } from '#lib/web/context';

/** The quick way out, to a site of the council's choice that says nothing about whoever left. */
export async function Exit() {
  const { locale } = await publicContext();
  return <ExitPage href={urls.leave()} text={translator(locale, 'common')('exit')} />;
}

/** Whether a path of ours is about what somebody may have to hide: its form, or the pages that are found in danger. */
export function isSensitivePath(path: string): boolean {
  if (path === urls.emergencies() || path.startsWith(urls.words())) return true;
  const [, first, form = ''] = path.split('/');
  const named = first === 'apply' ? formById(form) : null;
  return named !== null && isSensitiveForm(named);
}
