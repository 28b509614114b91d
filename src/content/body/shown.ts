import { markdownToMdast, type MdastNode } from 'satteri';
import { readAddress } from './address.ts';
import { tokenize } from './raw-html.ts';
import { decodeReferences } from './references.ts';

/**
 * Where a body shows certain files: pictures in Markdown and in HTML, and the addresses and titles that stand apart from
 * them. HTML whose place can't be told from its text, as in a quotation of several lines, counts as a whole.
 * @param file path of the record in the content folder
 * @param which paths of the files in the content folder
 * @returns stretches of the Markdown by their offsets, in order; none overlaps another
 */
export function whereShown(markdown: string, file: string, which: ReadonlySet<string>): Stretch[] {
  const isShown = (written: string): boolean => {
    const address = readAddress(written, file);
    return address.is === 'file' && which.has(address.path);
  };
  const nodes = [...allNodes(markdownToMdast(markdown, { features: { frontmatter: false } }))];
  const addresses = new Map<string, string>();
  for (const node of nodes)
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);

  return nodes.flatMap((node): Stretch[] => {
    const [from, to] = [node.position!.start.offset!, node.position!.end.offset!];
    switch (node.type) {
      case 'image':
      case 'definition':
        return isShown(node.url) ? [[from, to]] : [];
      case 'imageReference':
        return isShown(addresses.get(node.identifier) ?? '') ? [[from, to]] : [];
      case 'html': {
        const shown = picturesIn(node.value, isShown);
        if (shown.length === 0 || markdown.slice(from, to) !== node.value)
          return shown.length ? [[from, to]] : [];
        return shown.map(([start, end]) => [from + start, from + end]);
      }
      default:
        return [];
    }
  });
}

function picturesIn(html: string, isShown: (written: string) => boolean): Stretch[] {
  return [...tokenize(html)].flatMap((token): Stretch[] => {
    if (token.is !== 'open' || token.name !== 'img') return [];
    const src = token.attributes.find(({ name }) => name === 'src')?.value ?? '';
    return isShown(decodeReferences(src)) ? [[token.start, token.end]] : [];
  });
}

function* allNodes(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* allNodes(child);
}

type Stretch = readonly [from: number, to: number];
