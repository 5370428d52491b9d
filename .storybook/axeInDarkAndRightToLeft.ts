import axe from 'axe-core';

/** What colours and sides can change. The rest is as the add-on found it: names, roles and order stay the same. */
const colorsAndSides = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/**
 * Throws what axe finds in a story in dark colours and right to left, as it stands after its play. The accessibility
 * add-on has looked at it in light colours and left to right by then.
 */
export async function axeInDarkAndRightToLeft(): Promise<void> {
  const page = document.documentElement;
  const scopes = [...document.querySelectorAll<HTMLElement>('[data-aut-scheme]')];
  const before = scopes.map((scope) => [scope, scope.dataset.autScheme, scope.dir] as const);
  for (const [scope] of before) {
    scope.dataset.autScheme = 'dark';
    scope.dir = 'rtl';
  }
  page.dir = 'rtl';
  try {
    // A colour on its way to another is neither.
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish();
    }
    const { violations } = await axe.run(document.body, {
      runOnly: { type: 'rule', values: colorsAndSides },
      resultTypes: ['violations'],
    });
    if (violations.length > 0) throw new Error(violations.map(describe).join('\n'));
  } finally {
    for (const [scope, scheme, dir] of before) {
      scope.dataset.autScheme = scheme;
      scope.dir = dir;
    }
    page.removeAttribute('dir');
  }
}

function describe({ id, help, nodes }: axe.Result): string {
  const places = nodes
    .slice(0, 3)
    .map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`);
  return `axe in dark, right to left: ${id} (${help}), ${nodes.length} times\n${places.join('\n')}`;
}
