import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes HTML, and always alike.
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': ['error', { style: 'empty' }],
    'void-style': ['error', { style: 'selfclose' }],
    // React's own ids begin with a sign that HTML allows and HTML 4 did not.
    'valid-id': ['error', { relaxed: true }],
    // A page is called by its question; how much of a title a search engine shows matters to none of ours.
    'long-title': ['error', { maxlength: 160 }],
    // Numbers are kept on one line by this class, so that they are copied with plain spaces.
    'tel-non-breaking': ['error', { ignoreClasses: ['unbroken'] }],
    // What people typed stands as they typed it.
    'no-trailing-whitespace': 'off',
    // Boxes that answer one question have its name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
});

/** What is wrong with a page's HTML, as it was sent, a line each. */
export async function faultsIn(html: string): Promise<string[]> {
  // So React names the page itself as what a server action is posted to.
  const { results } = await validator.validateString(html.replaceAll(' action=""', ''));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the page'})`),
  );
}
