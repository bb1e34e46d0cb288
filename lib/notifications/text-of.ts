import type { Block, Message } from '#lib/notifications/block';

/** The message as plain text: everything that the HTML says, lines ending in \n. */
export function textOf({ blocks, footer }: Message): string {
  return `${blocks.map(blockText).join('\n\n')}\n\n--\n${footer}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(60, [...block.text].length))}`;
    case 'paragraph':
      return block.text;
    case 'plate':
      return `${block.label}: ${block.value}`;
    case 'quote':
      return block.words.replaceAll('\r\n', '\n').trim();
    case 'lines':
      return block.lines.join('\n');
    case 'list':
      return block.items.map((item) => `* ${item}`).join('\n');
    case 'link':
      return block.url;
    case 'button':
      return `${block.text}:\n${block.url}`;
  }
}
