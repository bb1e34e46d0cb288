import type { Answers } from '#lib/domain/forms/form';
import { urls } from '#lib/urls';

/** What the chooser knows, as the names and values of a form's hidden fields. */
export function chooserFields(answers: Answers, service: string | null): [string, string][] {
  const fields = Object.entries(answers).map(([name, value]): [string, string] => [name, String(value)]);
  return service === null ? fields : [...fields, ['service', service]];
}

/** The chooser's URL with these answers. */
export function chooserUrl(answers: Answers, service: string | null): string {
  const query = new URLSearchParams(chooserFields(answers, service)).toString();
  return query === '' ? urls.choose() : `${urls.choose()}?${query}`;
}
