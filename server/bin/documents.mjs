/**
 * `npm run --silent documents`: prints the documents the explorer asks with, by the SHA-256 of their text, as
 * ENTENTE_TRUSTED_DOCUMENTS takes them.
 */
import { createHash } from 'node:crypto';
import * as generated from '../../client/src/api/generated/graphql.ts';

const texts = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([, document]) => String(document));
const entries = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
console.log(JSON.stringify(Object.fromEntries(entries), null, 2));
