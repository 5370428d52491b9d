import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import envelopes from '../../test/fixtures/errors.envelopes.json';
import { fromErrorAnswer } from './fromErrorAnswer';

describe('fromErrorAnswer', () => {
  it('reads the full envelope', () => {
    const body = {
      code: 'QUOTA',
      message: 'quota exceeded',
      user_message: 'Try tomorrow.',
      category: 'billing',
      severity: 'critical',
      retryable: true,
      correlation_id: 'c-1',
      details: { validation_errors: [{ field: 'body.limit', message: 'too large', type: 'x' }] },
    };
    expect(fromErrorAnswer(402, body)).toEqual({
      status: 402,
      code: 'QUOTA',
      message: 'quota exceeded',
      userMessage: 'Try tomorrow.',
      category: 'billing',
      severity: 'critical',
      retryable: true,
      correlationId: 'c-1',
      fieldErrors: [{ field: 'body.limit', message: 'too large' }],
    });
  });

  it('reads the list of fields that FastAPI refuses', () => {
    const body = { detail: [{ loc: ['body', 'items', 0, 'name'], msg: 'field required' }, 7] };
    expect(fromErrorAnswer(422, body).fieldErrors).toEqual([
      { field: 'body.items.0.name', message: 'field required' },
    ]);
  });

  it('takes the sentence of {detail} and of {error}', () => {
    expect(fromErrorAnswer(403, { detail: 'Not yours' }).message).toBe('Not yours');
    expect(fromErrorAnswer(200, { error: 'Tenant 9 not found' }).message).toBe(
      'Tenant 9 not found',
    );
    expect(fromErrorAnswer(400, { error: { code: 'E1', message: 'No' } })).toMatchObject({
      code: 'E1',
      message: 'No',
    });
  });

  it('never passes on a web page', () => {
    const { message, retryable } = fromErrorAnswer(502, '<html><h1>502 Bad Gateway</h1></html>');
    expect(message).not.toContain('<');
    expect(message).toContain('502');
    expect(retryable).toBe(true);
  });

  it('says whether to try again by the status when the service does not', () => {
    const tryAgain = [408, 425, 429, 502, 503, 504, 400, 401, 404, 422, 500].filter(
      (status) => fromErrorAnswer(status, null).retryable,
    );
    expect(tryAgain).toEqual([408, 425, 429, 502, 503, 504]);
    expect(fromErrorAnswer(503, { message: 'x', retryable: false }).retryable).toBe(false);
    expect(fromErrorAnswer(null, undefined).retryable).toBe(true);
  });

  it('gives null for a severity of no known kind, and for a status that is no number', () => {
    expect(fromErrorAnswer(NaN, { severity: 'apocalyptic' })).toMatchObject({
      status: null,
      severity: null,
    });
  });

  it('shortens a long text', () => {
    expect(fromErrorAnswer(500, 'x'.repeat(1_000_000)).message.length).toBeLessThan(600);
  });

  it.each(envelopes)('has a message for recorded answer %#', ({ status, body }) => {
    const error = fromErrorAnswer(status, body);
    expect(error.status).toBe(status);
    expect(error.message).not.toBe('');
  });

  it('has every field for any status and body', () => {
    fc.assert(
      fc.property(fc.option(fc.integer()), fc.jsonValue(), (status, body) => {
        const error = fromErrorAnswer(status, body);
        expect(error.message).not.toBe('');
        expect(typeof error.retryable).toBe('boolean');
        expect(Array.isArray(error.fieldErrors)).toBe(true);
      }),
    );
  });
});
