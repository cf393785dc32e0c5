import { plainText } from './plainText.ts';

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in XML or HTML, between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
