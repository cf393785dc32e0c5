import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, execute } from '#client/api/execute.ts';
import { TypedDocumentString } from '#client/api/generated/graphql.ts';

const document = new TypedDocumentString<{ dataset: { id: string } }, object>('query { dataset { id } }');

/** What comes of a question when the server answers so. */
async function asked(answer: Response | Error): Promise<unknown> {
  vi.stubGlobal('fetch', () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
  return execute(document, {}).catch((reason: unknown) => reason);
}

afterEach(() => vi.unstubAllGlobals());

describe('an answer of the server', () => {
  it('is its data', async () => {
    expect(await asked(Response.json({ data: { dataset: { id: 'cloud' } } }))).toEqual({
      dataset: { id: 'cloud' },
    });
  });

  it('with errors is the first of them, with its code', async () => {
    const error = await asked(
      Response.json({ errors: [{ message: 'Too slow', extensions: { code: 'TIMEOUT' } }] }),
    );
    expect(error).toMatchObject({ name: 'ApiError', code: 'TIMEOUT', message: 'Too slow', passing: false });
  });

  it.each([
    ['a page of a proxy', new Response('<html><h1>502 Bad Gateway</h1></html>', { status: 502 })],
    ['a page with status 200', new Response('<html>Log in to the network</html>')],
    ['nothing', new Response('')],
    ['null', Response.json(null)],
    ['a text', Response.json('maintenance')],
    ['a list', Response.json([])],
    ['an object of another kind', Response.json({ status: 'ok' })],
    ['no data', Response.json({ data: null })],
    ['half an answer', new Response('{"data": {"datas')],
    ['no connection', new TypeError('Failed to fetch')],
  ])('that is %s is none: the way to the server is broken', async (_name, answer) => {
    const error = await asked(answer);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'UNREACHABLE', passing: true });
  });
});
