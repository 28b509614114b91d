import { mdxToMdast, type MdastNode } from 'satteri';
import type { Position } from './issue.ts';

/** Components that a page may use beside the HTML of bodies. */
export const components: readonly string[] = [];

type Fault = Position & {
  readonly code: string;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
};

/**
 * Makes plain Markdown of a page in MDX, which is Markdown with HTML, components and comments and never a program:
 * imports, exports, expressions and components that the archive doesn't offer are faults. Comments become spaces,
 * so that every line and column stays where it was. Nothing is run.
 *
 * @param firstLine the line of the file on which the source starts.
 */
export function plainMdx(source: string, firstLine: number): { markdown: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (code: string, line: number, column: number, params: Fault['params'] = {}) =>
    faults.push({ code, params, line: line + firstLine - 1, column });
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source);
  } catch (error) {
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec((error as Error).message) ?? [];
    fault('mdx-syntax', Number(line), Number(column));
    return { markdown: '', faults };
  }
  let markdown = source;
  const visit = (node: MdastNode): void => {
    const { start, end } = node.position ?? { start: { line: 1, column: 1, offset: 0 }, end: { offset: 0 } };
    const here = (code: string, params?: Fault['params']) => fault(code, start.line, start.column, params);
    if (node.type === 'mdxjsEsm') here('mdx-code');
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isComment(node.value)) here('mdx-code');
      else markdown = blanked(markdown, start.offset ?? 0, end.offset ?? 0);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (!node.name || (/[A-Z.]/.test(node.name) && !components.includes(node.name)))
        here('mdx-component', { value: node.name ?? '<>', known: components });
      if (
        node.attributes.some(
          ({ type, value }) => type !== 'mdxJsxAttribute' || (value && typeof value === 'object'),
        )
      )
        here('mdx-code');
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(tree);
  return faults.length > 0 ? { markdown: '', faults } : { markdown, faults };
}

function isComment(expression: string): boolean {
  return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(expression);
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
}
