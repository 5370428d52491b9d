import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDecision, buildOption } from '../test/buildInsight';
import { normalizeDecision } from './normalizeDecision';
import { optionBlock } from './optionBlock';

const free = {
  permissions: new Set<string>(),
  isApproved: true,
  isPending: false,
  isConfirmed: true,
};

describe('normalizeDecision', () => {
  it('always has doing nothing, last, and preselects nothing', () => {
    const decision = buildDecision([buildOption({ isRecommended: true })]);
    const { options, selectedId } = normalizeDecision(decision);
    expect(options.map(({ label, isAdded }) => [label, isAdded])).toEqual([
      ['Add a worker', false],
      ['Do nothing', true],
    ]);
    expect(selectedId).toBeNull();
  });

  it('knows doing nothing by its mark or its name and does not add another', () => {
    for (const nothing of [
      buildOption({ id: 'n', label: 'Wait', isBaseline: true }),
      buildOption({ id: 'n', label: 'do  Nothing' }),
      buildOption({ id: 'n', label: 'Nichts tun' }),
    ]) {
      const { options } = normalizeDecision(buildDecision([nothing, buildOption()]), 'Nichts tun');
      expect(options.map(({ id, isBaseline }) => [id, isBaseline])).toEqual([
        ['o', false],
        ['n', true],
      ]);
    }
  });

  it('says what was decided, if that was an option', () => {
    const decision = buildDecision([buildOption()]);
    const decided = (optionId: string) => ({
      ...decision,
      decided: { optionId, by: null, at: null },
    });
    expect(normalizeDecision(decided('o')).selectedId).toBe('o');
    expect(normalizeDecision(decided('gone')).selectedId).toBeNull();
  });

  it('asks more before what is harder to take back, and never less for a word it does not know', () => {
    const confirmation = (reversibility: string | null) =>
      normalizeDecision(buildDecision([buildOption({ reversibility })])).options[0]?.confirmation;
    expect(confirmation('reversible')).toBe('none');
    expect(confirmation(null)).toBe('step');
    expect(confirmation('costly')).toBe('step');
    expect(confirmation('hard')).toBe('step');
    expect(confirmation('irreversible')).toBe('typed');
  });

  it('makes one of options of the same id or name and keeps the gravest', () => {
    const decision = buildDecision([
      buildOption({ id: '1', label: 'Scale', pros: ['Fast'], reversibility: 'reversible' }),
      buildOption({
        id: '2',
        label: 'scale ',
        pros: ['Fast', 'Easy'],
        reversibility: 'irreversible',
      }),
    ]);
    expect(normalizeDecision(decision).options[0]).toMatchObject({
      id: '1',
      pros: ['Fast', 'Easy'],
      isIrreversible: true,
    });
  });

  it('holds each id and name once, one baseline and at most one recommendation, whatever comes', () => {
    const option = fc
      .record({
        id: fc.constantFrom('a', 'b', 'do-nothing', '__proto__'),
        label: fc.constantFrom('X', 'x ', 'Y', 'Do nothing', ''),
        isBaseline: fc.boolean(),
        isRecommended: fc.boolean(),
        reversibility: fc.option(fc.constantFrom('reversible', 'costly', 'irreversible', 'other')),
        pros: fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 }),
      })
      .map(buildOption);
    fc.assert(
      fc.property(fc.array(option, { maxLength: 6 }), (given) => {
        const { options, selectedId } = normalizeDecision(buildDecision(given));
        expect(selectedId).toBeNull();
        expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
        expect(options.filter(({ isBaseline }) => isBaseline)).toHaveLength(1);
        expect(options.filter(({ isRecommended }) => isRecommended).length).toBe(
          Number(given.some(({ isRecommended }) => isRecommended)),
        );
        const pros = new Set(options.flatMap((one) => one.pros));
        expect(pros).toEqual(new Set(given.flatMap((one) => one.pros)));
        expect(options.some(({ isIrreversible }) => isIrreversible)).toBe(
          given.some(({ reversibility }) => reversibility === 'irreversible'),
        );
      }),
    );
  });
});

describe('optionBlock', () => {
  const [option] = normalizeDecision(
    buildDecision([
      buildOption({ reversibility: 'irreversible', permission: 'scale', needsApproval: true }),
    ]),
  ).options;

  it('lets an option through only with permission, approval, confirmation and once at a time', () => {
    const all = { ...free, permissions: new Set(['scale']) };
    expect(optionBlock(option!, all)).toBeNull();
    expect(optionBlock(option!, free)).toBe('missing-permission');
    expect(optionBlock(option!, { ...all, isPending: true })).toBe('already-running');
    expect(optionBlock(option!, { ...all, isApproved: false })).toBe('needs-approval');
    expect(optionBlock(option!, { ...all, isConfirmed: false })).toBe('needs-confirmation');
  });

  it('lets a dry run through without approval and confirmation, but not without permission', () => {
    const dry = { ...free, isApproved: false, isConfirmed: false };
    expect(optionBlock(option!, { ...dry, permissions: new Set(['scale']) }, true)).toBeNull();
    expect(optionBlock(option!, dry, true)).toBe('missing-permission');
  });
});
