import { makeRandom } from './random.ts';
import type { Writer } from './prose.ts';

/** A document's bytes, by its ending: text, a table, or a page of PDF. */
export function makeDocument(name: string, writer: Writer): string {
  const random = makeRandom(name);
  const lines = Array.from({ length: random.between(10, 40) }, () => writer.words(random, 8));
  if (name.endsWith('.csv'))
    return lines.map((line) => line.replaceAll(',', '').replaceAll(' ', ',')).join('\n') + '\n';
  return name.endsWith('.pdf') ? pdf(lines) : `${lines.join('\n')}\n`;
}

/** The least that is a PDF 1.4 of one page; `lines` are of ASCII. */
function pdf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '')}) Tj T*`).join('\n');
  const stream = `BT /F1 11 Tf 14 TL 60 780 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, n) => {
    const offset = text.length;
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  return `${text}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
