import type { Answers, Form, OptionSources } from '#lib/domain/forms/form';

/** The answers a form begins with when a service was chosen on the way to it; {} when the list does not have it. */
export function startingAnswers(form: Form, service: string | null, options: OptionSources): Answers {
  const known = options.services.some((option) => option.value === service);
  return known && service !== null && form.facts.service ? { [form.facts.service]: service } : {};
}
