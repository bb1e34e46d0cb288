import { languageTag } from '#lib/domain/council/language';
import { grounds, type Theme, type ThemeMode } from '#lib/domain/council/theme';
import type { Block, Message } from '#lib/notifications/block';
import type { MailFacts } from '#lib/notifications/mail-facts';

/*
 * Mail readers know little CSS and mostly inline: no table, one column, nothing loaded from anywhere. Dark screens get
 * the council's dark colours where the reader honours a style sheet, and a readable daylight page where it does not.
 */

type Look = Theme[ThemeMode];

const FONT = "font-family:'Atkinson Hyperlegible Next',Verdana,'Segoe UI',sans-serif";
const LINE = '#d9d3c7';

/** The message as one accessible HTML page. Every text in it is escaped. */
export function htmlOf(message: Message, { council, locale }: Pick<MailFacts, 'council' | 'locale'>): string {
  const { light, dark } = council.theme;
  const body = message.blocks.map((block) => blockHtml(block, light)).join('\n');
  return `<!doctype html>
<html lang="${languageTag(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(message.subject)}</title>
<style>${darkCss(dark)}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:${grounds.light.paper};color:${grounds.light.text};${FONT};font-size:18px;line-height:1.5">
<div style="display:none;max-height:0;overflow:hidden">${escaped(message.preview)}</div>
<div role="article" aria-label="${escaped(message.subject)}" lang="${languageTag(locale)}" style="max-width:600px;margin:0 auto;padding:24px 20px 40px">
<p class="accent masthead" style="margin:0 0 28px;padding:0 0 14px;border-bottom:4px solid ${light.accent};color:${light.accent};font-size:20px;font-weight:700">${escaped(council.name)}</p>
${body}
<p class="quiet" style="margin:36px 0 0;padding:14px 0 0;border-top:1px solid ${LINE};color:#5b554c;font-size:15px">${escaped(message.footer)}</p>
</div>
</body>
</html>
`;
}

function darkCss({ accent, ink, soft }: Look): string {
  const { paper, text } = grounds.dark;
  return `@media (prefers-color-scheme:dark){.ground{background:${paper}!important;color:${text}!important}.accent{color:${accent}!important;border-color:${accent}!important}.soft{background:${soft}!important;color:${text}!important;border-color:${accent}!important}.button{background:${accent}!important;color:${ink}!important}.quiet{color:#b8b0a2!important;border-color:#4a453d!important}}`;
}

function blockHtml(block: Block, look: Look): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="margin:32px 0 8px;font-size:20px;line-height:1.3;font-weight:700">${escaped(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="margin:0 0 14px">${broken(block.text)}</p>`;
    case 'plate':
      return plateHtml(block, look);
    case 'quote':
      return `<div class="accent" style="margin:0 0 14px;padding:0 0 0 16px;border-left:4px solid ${look.accent}"><div class="ground" style="color:${grounds.light.text}">${paragraphsOf(block.words)}</div></div>`;
    case 'lines':
      return `<p style="margin:0 0 14px">${block.lines.map(escaped).join('<br>')}</p>`;
    case 'list':
      return `<ul style="margin:0 0 14px;padding:0 0 0 22px">${block.items.map(itemHtml).join('')}</ul>`;
    case 'link':
      return `<p style="margin:0 0 14px;overflow-wrap:anywhere">${linkHtml(block.url, look)}</p>`;
    case 'button':
      return buttonHtml(block, look);
  }
}

function plateHtml({ label, value }: { label: string; value: string }, { accent, soft }: Look): string {
  return `<div class="soft" style="margin:24px 0;padding:16px 20px;background:${soft};border-left:6px solid ${accent}"><span style="display:block;font-size:16px">${escaped(label)}</span><strong style="display:block;font-size:28px;line-height:1.3;letter-spacing:1px;white-space:nowrap;font-variant-numeric:tabular-nums">${escaped(value)}</strong></div>`;
}

function buttonHtml({ text, url }: { text: string; url: string }, look: Look): string {
  return `<p style="margin:24px 0 10px"><a class="button" href="${escaped(url)}" style="display:inline-block;padding:14px 24px;background:${look.accent};color:${look.ink};font-weight:700;text-decoration:none;border-radius:4px">${escaped(text)}</a></p>
<p style="margin:0 0 14px;font-size:15px;overflow-wrap:anywhere">${linkHtml(url, look)}</p>`;
}

function linkHtml(url: string, { accent }: Look): string {
  return `<a class="accent" href="${escaped(url)}" style="color:${accent};text-decoration:underline">${escaped(url)}</a>`;
}

function itemHtml(item: string): string {
  return `<li style="margin:0 0 8px;overflow-wrap:anywhere">${escaped(item)}</li>`;
}

function paragraphsOf(words: string): string {
  return words
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n\s*\n/)
    .map((part) => `<p style="margin:0 0 14px;overflow-wrap:anywhere">${broken(part)}</p>`)
    .join('');
}

function broken(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (symbol) => ENTITIES[symbol] ?? symbol);
}
