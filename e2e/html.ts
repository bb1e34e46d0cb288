/** What stands in a page's HTML, for tests that need no browser. */

/** The words of a page or a part of it: without scripts and tags, every run of spaces one. */
export function wordsIn(html: string): string {
  const text = withoutScripts(html).replaceAll(/<[^>]*>/g, ' ');
  return decoded(text).replaceAll(/\s+/g, ' ').trim();
}

/** What a browser would post for a field as the page stands: nothing ticked or no such field gives no values. */
export function valuesIn(html: string, name: string): string[] {
  const page = withoutScripts(html);
  const isNamed = (attributes: string) => attributeOf(attributes, 'name') === name;
  const areas = [...page.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)]
    .filter(([, attributes = '']) => isNamed(attributes))
    // A browser leaves out the line end right after the tag.
    .map(([, , text = '']) => decoded(text).replace(/^\n/, ''));
  const chosen = [...page.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)]
    .filter(([, attributes = '']) => isNamed(attributes))
    .map(([, , options = '']) =>
      attributeOf(/<option[^>]*\bselected\b[^>]*>/.exec(options)?.[0] ?? '', 'value'),
    );
  const inputs = [...page.matchAll(/<input\b[^>]*>/g)]
    .filter(
      ([input]) => isNamed(input) && (!/type="(?:radio|checkbox)"/.test(input) || /\bchecked\b/.test(input)),
    )
    .map(([input]) => attributeOf(input, 'value'));
  return [...areas, ...chosen, ...inputs].map((value) => value ?? '');
}

/** Every line of the error summary: the id it leads to, and what it says. */
export function problemsIn(html: string): { id: string; message: string }[] {
  const summary = /role="alert".*?<\/ul>/s.exec(withoutScripts(html))?.[0] ?? '';
  return [...summary.matchAll(/<a href="#([^"]*)">(.*?)<\/a>/gs)].map(([, id = '', message = '']) => ({
    id,
    message: wordsIn(message),
  }));
}

/** Every form of a page that has this field. */
export function formsIn(html: string, name: string): string[] {
  const forms = withoutScripts(html)
    .split(/<form\b/)
    .slice(1)
    .map((form) => form.split('</form>')[0] ?? '');
  return forms.filter((form) => valuesIn(form, name).length > 0);
}

/** The form, of all on a page, that has this field with this value; '' when there is none. */
export function formIn(html: string, name: string, value: string): string {
  return formsIn(html, name).find((form) => valuesIn(form, name).includes(value)) ?? '';
}

/** Every field of a form, as it would be posted now: name → text. A file field is none. */
export function fieldsIn(form: string): Record<string, string> {
  const names = [...form.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].flatMap(([tag]) =>
    tag.includes('type="file"') ? [] : (attributeOf(tag, 'name') ?? []),
  );
  return Object.fromEntries(names.map((name) => [name, valuesIn(form, name)[0] ?? '']));
}

function withoutScripts(html: string): string {
  return html.replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
}

function attributeOf(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : decoded(value);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  return text
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)),
    )
    .replaceAll(/&(lt|gt|quot|amp);/g, (_, name) => NAMED[name] ?? '');
}
